import { matchCode } from '../../../../domain/stock/shop/matchCode';
import type { ShopAssortment, ShopStockRow } from '../../../../domain/stock/shop/shopAssortment';

/** The stock rows under a code that somebody typed, one per chosen shop, or why there are none to write. */
export function rowsOfCode(
	code: string,
	assortment: ShopAssortment,
): { rows: ShopStockRow[] } | { failure: string } {
	const match = matchCode(code, assortment);
	switch (match.kind) {
		case 'rows':
			return match.rows.some(({ isCountedFromWarehouses }) => isCountedFromWarehouses)
				? { failure: 'The shop counts this stock from its warehouses and lets nobody write it' }
				: { rows: match.rows };
		case 'notInShop':
			return {
				failure: `The shop has no product or combination with this ${assortment.codeField}`,
			};
		case 'unknown':
			return {
				failure: `This is the ${assortment.codeField} of a product with combinations: name one of these by its own`,
			};
		default:
			return { failure: match.said.en };
	}
}
