import { flag, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { keyOfStockRow, quantityOf } from '../wire/stockRow';
import { codeOfCombination, codeOfProduct, MATCH_FIELD_NAMES, type MatchField } from './matchField';
import type { ShopCodes } from './readCodes';
import {
	shopAssortment,
	type ShopAssortment,
	type ShopStockRow,
} from '../../../domain/stock/shop/shopAssortment';

/**
 * The assortment that rows of products, combinations and stock_availables tell of.
 *
 * @param version of PrestaShop as the shop says it, '' when it does not
 */
export const shopAssortmentOf = (
	{ products, combinations }: ShopCodes,
	stockRows: readonly ShopRow[],
	matchField: MatchField,
	version: string,
): ShopAssortment =>
	shopAssortment(
		products.map((row) => ({
			id: text(row, 'id'),
			code: codeOfProduct(row, matchField),
			active: text(row, 'active') !== '0',
		})),
		combinations.map((row) => ({
			id: text(row, 'id'),
			productId: reference(row, 'id_product'),
			code: codeOfCombination(row, matchField),
		})),
		stockRows.map((row) => shopStockRowOf(row, hasWarehouses(version))),
		MATCH_FIELD_NAMES[matchField],
	);

/** Advanced stock management went in 9, which keeps the flag on old rows and writes them like any other. */
const hasWarehouses = (version: string): boolean => !(Number.parseInt(version, 10) >= 9);

const shopStockRowOf = (row: ShopRow, warehouses: boolean): ShopStockRow => ({
	id: text(row, 'id'),
	key: keyOfStockRow(row),
	quantity: quantityOf(row),
	// PrestaShop refuses to write such a row (133).
	isCountedFromWarehouses: warehouses && flag(row, 'depends_on_stock'),
});
