import { cutText, oneLine } from '../words/text';
import {
	beginsWithNumber,
	houseNumberIn,
	isNumberOnly,
	leadingNumber,
	type Place,
} from './houseNumber';

/** Longest street with house number (straat of AdresModel, REL-0020). */
export const STREET = 50;

/** Countries where the house number comes before the street. Elsewhere a number in front is part of the name. */
const NUMBER_FIRST = new Set('FR GB UK IE LU MC US CA AU NZ IN ZA IL MT'.split(' '));
/** Countries where it comes after the street. */
const NUMBER_LAST = new Set('NL BE DE AT CH DK SE NO FI ES IT PL CZ SK PT HU'.split(' '));

export const isNumberFirst = (countryIso: string): boolean =>
	NUMBER_FIRST.has(countryIso.trim().toUpperCase());

/**
 * Street with house number on one line of at most 50 characters.
 * A line that is too long loses letters of the street name or of the second line, never the house number.
 *
 * @param countryIso where it is: decides between a number in front and one behind when there are both
 */
export function streetLine(street: string, addition: string, countryIso = ''): string {
	const [name, more] = [oneLine(street), oneLine(addition)];
	const line = oneLine(`${name} ${more}`);
	if (line.length <= STREET) return line;
	const kept = keptPart(name, more, countryIso.trim().toUpperCase());
	if (kept === null || kept.end <= STREET) return cutText(line, STREET);
	const rest = cutText(kept.before, STREET - kept.text.length - 1);
	return cutText(`${rest} ${kept.text}`, STREET);
}

interface Kept {
	before: string;
	text: string;
	/** Where it ends in the whole line. */
	end: number;
}

/** What of a line that is too long must stay, and what stands before it; null where cutting the end takes no number. */
function keptPart(street: string, addition: string, country: string): Kept | null {
	const number = numberBehind(street, country);
	const before = number ? street.slice(0, number.start) : street;
	const own = number ? street.slice(number.start, number.end) : '';
	const added = numberOf(addition);
	if (added !== '') {
		const end = (street === '' ? 0 : street.length + 1) + added.length;
		const isInFront = street !== '' && number === null && beginsWithNumber(street);
		return { before, text: isInFront ? added : oneLine(`${own} ${added}`), end };
	}
	if (number) return { before, text: own, end: number.end };
	if (street !== '' && beginsWithNumber(street)) return null;
	const second = houseNumberIn(addition);
	if (!second) return null;
	const at = street === '' ? 0 : street.length + 1;
	return {
		before: `${street} ${addition.slice(0, second.start)}`,
		text: addition.slice(second.start, second.end),
		end: at + second.end,
	};
}

/** The house number that a second line is, or begins with. */
function numberOf(addition: string): string {
	if (isNumberOnly(addition)) return addition;
	return beginsWithNumber(addition) ? leadingNumber(addition) : '';
}

/** The house number behind the name; null where the number stands in front, which cutting the end never touches. */
function numberBehind(street: string, country: string): Place | null {
	const isInFront = beginsWithNumber(street) && !NUMBER_LAST.has(country);
	return isInFront ? null : houseNumberIn(street);
}
