import type { AskedProduct } from '../../../../../domain/stream/askedShop';
import type { Shop } from '../../../client/shop';
import { reference, text } from '../../../wire/row';
import type { ShopRow } from '../../../wire/shopRow';
import { codeOfCombination, codeOfProduct, type MatchField } from '../../../stock/matchField';
import { readCodesOnly } from '../../../stock/readCodes';
import { readStockRowsOf } from '../../../stock/readStockRows';

/** Products and combinations of the shop with this code, each with the quantity it shows. */
export async function askedProducts(
	shop: Shop,
	code: string,
	matchField: MatchField,
): Promise<AskedProduct[]> {
	const { products, combinations } = await readCodesOnly([shop], [code], matchField);
	const sold = new Set(combinations.map((row) => reference(row, 'id_product')));
	const found = [
		...products
			.filter((row) => codeOfProduct(row, matchField) === code && !sold.has(text(row, 'id')))
			.map((row) => ({ productId: text(row, 'id'), combinationId: '' })),
		...combinations
			.filter((row) => codeOfCombination(row, matchField) === code)
			.map((row) => ({ productId: reference(row, 'id_product'), combinationId: text(row, 'id') })),
	];
	const stock = await readStockRowsOf(
		[shop],
		found.map(({ productId }) => productId),
	);
	return found.map((product) => ({
		...product,
		code,
		shown: shownIn(stock, product),
	}));
}

/** Null where the shop keeps no row of it. */
function shownIn(
	stock: readonly ShopRow[],
	{ productId, combinationId }: Pick<AskedProduct, 'productId' | 'combinationId'>,
): number | null {
	const row = stock.find(
		(one) =>
			reference(one, 'id_product') === productId &&
			reference(one, 'id_product_attribute') === combinationId,
	);
	const quantity = row === undefined ? '' : text(row, 'quantity');
	return quantity === '' ? null : Number(quantity);
}
