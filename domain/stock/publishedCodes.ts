import type { PublishedCodes } from '../stream/fence';
import { frontCoded, frontDecoded } from '../stream/frontCoded';
import { codeInShop } from './codeInShop';
import type { StockSum } from './stockSum';
import { placesColumn, placesIn } from './table/placesColumn';
import { sumOf } from './term';

/** Which codes in the shop a calculation is about, and which of them come to nothing. */
export const publishedCodes = (sums: readonly StockSum[]): PublishedCodes => ({
	codes: frontCoded(sums.map(codeInShop)),
	zero: placesColumn(sums.map(({ leftAlone, terms }) => leftAlone === null && sumOf(terms) <= 0)),
});

/** The same, read again. */
export interface Calculated {
	codes: readonly string[];
	zero: ReadonlySet<string>;
}

/** What the fence says was calculated; nothing where it says nothing. */
export function calculatedCodes(published: PublishedCodes | undefined): Calculated {
	if (published === undefined) return { codes: [], zero: new Set() };
	const codes = frontDecoded(published.codes);
	return {
		codes,
		zero: new Set([...placesIn(published.zero)].flatMap((place) => codes[place] ?? [])),
	};
}
