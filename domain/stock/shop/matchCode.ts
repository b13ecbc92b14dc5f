import type { ShopAssortment, ShopStockRow } from './shopAssortment';

/** What the shop sells under one article code. */
export type StockMatch =
	| { kind: 'rows'; rows: ShopStockRow[] }
	/** Not sold on the web, as many an article is. */
	| { kind: 'notInShop' }
	| { kind: 'unknown' | 'ambiguous' | 'withoutRow'; message: string };

/**
 * The stock rows of one article code, one per chosen shop, or why there are none to write. Of several products with the
 * code the one that is offered is meant, where it is the only one: nothing else can be sold.
 */
export function matchCode(code: string, assortment: ShopAssortment): StockMatch {
	const all = assortment.sellables.get(code) ?? [];
	const offered = all.filter(({ active }) => active);
	const found = offered.length === 1 ? offered : all;
	if (found.length > 1) {
		const names = found.map(({ name }) => name).join(' and ');
		return {
			kind: 'ambiguous',
			message: `The shop uses this code for ${names}: nothing was written. Give each its own ${assortment.codeField} in the shop.`,
		};
	}
	if (found.length === 0) return unknown(code, assortment);
	const rows = assortment.stockRows.get(found[0].key) ?? [];
	if (rows.length > 0) return { kind: 'rows', rows };
	return {
		kind: 'withoutRow',
		message: `The shop keeps no stock row for ${found[0].name} in the chosen shop. Save its quantity once in the back office.`,
	};
}

function unknown(code: string, { parents, codeField }: ShopAssortment): StockMatch {
	if (code.trim() === '') {
		return {
			kind: 'unknown',
			message:
				"SnelStart holds no code of the shop for this article: the extra field (extra veld) chosen as 'Article Field' is empty.",
		};
	}
	if (!parents.has(code)) return { kind: 'notInShop' };
	return {
		kind: 'unknown',
		message: `In the shop this is the code of a product with combinations. Give each combination (combinatie) a ${codeField} of its own that is an article code in SnelStart.`,
	};
}
