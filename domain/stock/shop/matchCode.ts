import { worded, type Wording } from '../../words/wording';
import type { ShopAssortment, ShopStockRow } from './shopAssortment';

/** What the shop sells under one article code. */
export type StockMatch =
	| { kind: 'rows'; rows: ShopStockRow[] }
	/** Not sold on the web, as many an article is. */
	| { kind: 'notInShop' }
	| { kind: 'unknown' | 'ambiguous' | 'withoutRow'; said: Wording };

/**
 * The stock rows of one article code, one per chosen shop, or why there are none to write. Of several products with the
 * code the one that is offered is meant, where it is the only one: nothing else can be sold.
 */
export function matchCode(code: string, assortment: ShopAssortment): StockMatch {
	const all = assortment.sellables.get(code) ?? [];
	const offered = all.filter(({ active }) => active);
	const found = offered.length === 1 ? offered : all;
	if (found.length > 1) {
		const names = found.map(({ name }) => name);
		const { codeField } = assortment;
		return {
			kind: 'ambiguous',
			said: worded(
				`The shop uses this code for ${names.join(' and ')}: nothing was written. Give each its own ${codeField} in the shop.`,
				`De webwinkel gebruikt deze code voor ${names.join(' en ')}: er is niets geschreven. Geef elk in de webwinkel een eigen waarde in ${codeField}.`,
			),
		};
	}
	if (found.length === 0) return unknown(code, assortment);
	const rows = assortment.stockRows.get(found[0].key) ?? [];
	if (rows.length > 0) return { kind: 'rows', rows };
	return {
		kind: 'withoutRow',
		said: worded(
			`The shop keeps no stock row for ${found[0].name} in the chosen shop. Save its quantity once in the back office.`,
			`De webwinkel houdt in de gekozen winkel geen voorraad bij van ${found[0].name}. Sla het aantal ervan één keer op in de backoffice.`,
		),
	};
}

function unknown(code: string, { parents, codeField }: ShopAssortment): StockMatch {
	if (code.trim() === '') {
		return {
			kind: 'unknown',
			said: worded(
				"SnelStart holds no code of the shop for this article: the extra field (extra veld) chosen as 'Article Field' is empty.",
				"SnelStart heeft voor dit artikel geen code van de webwinkel: het extra veld dat als 'Article Field' is gekozen is leeg.",
			),
		};
	}
	if (!parents.has(code)) return { kind: 'notInShop' };
	return {
		kind: 'unknown',
		said: worded(
			`In the shop this is the code of a product with combinations. Give each combination (combinatie) a ${codeField} of its own that is an article code in SnelStart.`,
			`In de webwinkel is dit de code van een product met combinaties. Geef elke combinatie een eigen waarde in ${codeField} die een artikelcode in SnelStart is.`,
		),
	};
}
