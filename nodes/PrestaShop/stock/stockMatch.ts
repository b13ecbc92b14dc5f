import type { ShopRow } from '../wire/shopRow';
import { codeOfCombination, codeOfProduct, MATCH_FIELD_NAMES, type MatchField } from './matchField';
import { reference, text } from '../wire/row';
import { keyOfStockRow, sellableKey } from '../wire/stockRow';

/** What the shop sells under one article code. */
export type StockMatch =
	| { kind: 'rows'; rows: ShopRow[] }
	| { kind: 'unknown'; message: string }
	| { kind: 'ambiguous'; message: string }
	| { kind: 'withoutRow'; message: string };

interface Sellable {
	key: string;
	name: string;
	/** Whether the shop offers it; a product that is switched off is written all the same. */
	active: boolean;
}

/** The shop's assortment by article code. */
export interface Assortment {
	/** Products without combinations and combinations, by their own code. */
	sellables: ReadonlyMap<string, Sellable[]>;
	/** Codes of products that are sold in combinations only, so that stand for nothing that can be counted. */
	parents: ReadonlySet<string>;
	stockRows: ReadonlyMap<string, ShopRow[]>;
	matchField: MatchField;
}

/**
 * Arranges products, combinations and stock rows by article code, taken exactly as it stands: the same rule by
 * which order lines find their article, so that what is reserved and what is written meet. A product with combinations is not
 * addressable by its own code, and its stock row is never written: PrestaShop keeps it as the sum.
 */
export function assortmentOf(
	products: readonly ShopRow[],
	combinations: readonly ShopRow[],
	stockRows: readonly ShopRow[],
	matchField: MatchField = 'reference',
): Assortment {
	const withCombinations = new Set(combinations.map((row) => text(row, 'id_product')));
	const parentCodes = new Set<string>();
	const sellables = new Map<string, Sellable[]>();
	const inactive = new Set(
		products.filter((row) => text(row, 'active') === '0').map((row) => text(row, 'id')),
	);
	const add = (code: string, productId: string, combinationId: string, name: string): void => {
		if (code.trim() === '') return;
		const key = sellableKey(productId, combinationId);
		const sellable = { key, name, active: !inactive.has(productId) };
		const known = sellables.get(code);
		if (known) known.push(sellable);
		else sellables.set(code, [sellable]);
	};
	for (const row of combinations) {
		const id = text(row, 'id');
		const code = codeOfCombination(row, matchField);
		add(code, reference(row, 'id_product'), id, `combination ${id}`);
	}
	for (const row of products) {
		const id = text(row, 'id');
		const code = codeOfProduct(row, matchField);
		if (withCombinations.has(id)) parentCodes.add(code);
		else add(code, id, '', `product ${id}`);
	}
	return { sellables, parents: parentCodes, stockRows: rowsByKey(stockRows), matchField };
}

/** The stock rows of one article code, one per chosen shop, or why there are none to write. */
export function matchCode(code: string, assortment: Assortment): StockMatch {
	const found = assortment.sellables.get(code) ?? [];
	if (found.length > 1) {
		const names = found.map(({ name }) => name).join(' and ');
		return {
			kind: 'ambiguous',
			message: `The shop uses this code for ${names}: nothing was written. Give each its own ${MATCH_FIELD_NAMES[assortment.matchField]} in the shop.`,
		};
	}
	if (found.length === 0) return { kind: 'unknown', message: whyUnknown(code, assortment) };
	const rows = assortment.stockRows.get(found[0].key) ?? [];
	if (rows.length > 0) return { kind: 'rows', rows };
	return {
		kind: 'withoutRow',
		message: `The shop keeps no stock row for ${found[0].name} in the chosen shop. Save its quantity once in the back office.`,
	};
}

/** Codes of the shop that none of the given article codes answers to. */
export function codesWithoutArticle(assortment: Assortment, codes: Iterable<string>): string[] {
	const known = new Set(codes);
	return [...assortment.sellables.keys()].filter((code) => !known.has(code));
}

function whyUnknown(code: string, { parents, matchField }: Assortment): string {
	const field = MATCH_FIELD_NAMES[matchField];
	if (code.trim() === '') {
		return "SnelStart holds no code of the shop for this article: the extra field (extra veld) chosen as 'Article Field' is empty.";
	}
	return parents.has(code)
		? `In the shop this is the code of a product with combinations. Give each combination (combinatie) a ${field} of its own that is an article code in SnelStart.`
		: `The shop sells nothing under this code. Enter it as ${field} of the product or combination, or leave it when the article is not sold on the web.`;
}

function rowsByKey(rows: readonly ShopRow[]): Map<string, ShopRow[]> {
	const byKey = new Map<string, ShopRow[]>();
	for (const row of rows) {
		const key = keyOfStockRow(row);
		const known = byKey.get(key);
		if (known) known.push(row);
		else byKey.set(key, [row]);
	}
	return byKey;
}
