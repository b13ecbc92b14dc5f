import { withoutEnding } from '../words/text';

/**
 * House number with what belongs to it: "12", "12a", "12 bis A", "12-14", "12-3", "12/3", "100 hs", "12 II",
 * and a Belgian box: "12 bus 3", "12, bte 0102", "12 boîte A".
 */
const HOUSE_NUMBER = new RegExp(
	[
		/(?<![\p{L}\p{N}])\d{1,6}/u,
		/(?:\s?(?:bis|ter|quater|[a-z])(?![\p{L}\p{N}])){0,2}/u,
		/(?:(?<=bis|ter|quater)\s\d{1,3}(?![\p{L}\p{N}]))?/u,
		/(?:\s?[-/+]\s?[\p{L}\p{N}]{1,4}(?![\p{L}\p{N}])(?:\s[a-z](?![\p{L}\p{N}]))?)?/u,
		/(?:\s(?:hs|huis|[iv]{1,4})(?![\p{L}\p{N}]))?/u,
		/(?:,?\s(?:bus|box|bte|bt|boîte|boite)\.?\s?[\p{L}\p{N}]{1,5}(?![\p{L}\p{N}]))?/u,
		/(?=$|[\s,.;)])/u,
	]
		.map(({ source }) => source)
		.join(''),
	'giu',
);

/** House number in front, as in France and the United Kingdom: "16, Main street", "12 bis rue"; not "1e", "2nd", "17.". */
const NUMBER_FIRST =
	/^\d{1,6}(?:\s?(?:bis|ter|quater|[a-z])(?![\p{L}\p{N}])){0,2}(?:[-/]\w{1,4})?(?:,|\s|$)/iu;
const ORDINAL = /^\d+\s?(?:e|ste|de|er|ère|ème|eme|nd|rd|th|st)\s/iu;

/** A line that is nothing but a house number, as shops with a field of its own for it send: "12a", "bus 3", "12 bis". */
const NUMBER_ONLY = /^(?:\d{1,6}(?:\s?[a-z]{1,3})?(?:\s?[-/+]\s?\w{1,4})?(?:\s\w{1,4})?)$/iu;
/** What belongs to a house number, on a line of its own: "bis A", "A", "hs", "III", "bis". */
const SUFFIX_ONLY =
	/^(?:bis|ter|quater|hs|huis|[a-z]|[ivx]{1,4})\.?(?:[\s-]?(?:[a-z]|\d{1,3}|hs|huis|bis))?$/iu;
const BOX_ONLY = /^(?:bus|box|bte|bt|boîte|boite)\.?\s?[\p{L}\p{N}]{1,5}$/iu;

/** Where a house number stands in a text. */
export interface Place {
	start: number;
	end: number;
}

/** The last house number of a street, null when it has none. */
export function houseNumberIn(street: string): Place | null {
	const found = [...street.matchAll(HOUSE_NUMBER)].pop();
	return found ? { start: found.index, end: found.index + found[0].length } : null;
}

export function beginsWithNumber(street: string): boolean {
	return NUMBER_FIRST.test(street) && !ORDINAL.test(street);
}

/** The house number a text begins with, see `beginsWithNumber`. */
export function leadingNumber(street: string): string {
	return withoutEnding(NUMBER_FIRST.exec(street)?.[0] ?? '', ', \t');
}

/** Whether a second address line belongs to the house number. */
export function isNumberOnly(line: string): boolean {
	return NUMBER_ONLY.test(line) || SUFFIX_ONLY.test(line) || BOX_ONLY.test(line);
}
