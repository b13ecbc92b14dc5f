import { cutText, oneLine } from '../text';

const MAX = 50;
/** House number with what belongs to it: "12", "12a", "12-3", "12 bis". */
const HOUSE_NUMBER = /\d+\s?(?:[a-z]|bis|ter)?(?:[-/]\s?\w{1,4})?(?=$|[\s,.])/giu;
/** House number in front, as in France and the United Kingdom: "16, Main street". */
const NUMBER_FIRST = /^\d+\s?[a-z]?(?:,|\s)/iu;

/**
 * Street with house number on one line of at most 50 characters (straat of AdresModel).
 * A line that is too long loses letters of the street name or of the addition, never the house number.
 */
export function streetLine(street: string, addition: string): string {
	const line = oneLine(`${street} ${addition}`);
	if (line.length <= MAX || NUMBER_FIRST.test(line)) return cutText(line, MAX);
	const number = houseNumberIn(oneLine(street), 0) ?? houseNumberIn(line, oneLine(street).length);
	if (!number || number.end <= MAX) return cutText(line, MAX);
	const kept = line.slice(number.start, number.end);
	return cutText(`${cutText(line.slice(0, number.start), MAX - kept.length - 1)} ${kept}`, MAX);
}

/** The last house number in a text at or after a position. */
function houseNumberIn(text: string, from: number): { start: number; end: number } | null {
	const found = [...text.matchAll(HOUSE_NUMBER)].filter(({ index }) => index >= from).pop();
	return found ? { start: found.index, end: found.index + found[0].length } : null;
}
