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

/** The assortment that rows of products, combinations and stock_availables tell of. */
export const shopAssortmentOf = (
	{ products, combinations }: ShopCodes,
	stockRows: readonly ShopRow[],
	matchField: MatchField,
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
		stockRows.map(shopStockRowOf),
		MATCH_FIELD_NAMES[matchField],
	);

const shopStockRowOf = (row: ShopRow): ShopStockRow => ({
	id: text(row, 'id'),
	key: keyOfStockRow(row),
	quantity: quantityOf(row),
	// PrestaShop refuses to write such a row (133).
	isCountedFromWarehouses: flag(row, 'depends_on_stock'),
});
