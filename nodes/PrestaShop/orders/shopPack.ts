import type { PackMode, ShopPack } from '../../../domain/stream/shopPack';
import type { ShopRow } from '../wire/shopRow';
import { amount, associated, reference, text } from '../wire/row';
import { sellableKey } from '../../../domain/stock/shop/sellableKey';

const MODES: Readonly<Record<string, PackMode>> = { 0: 'packOnly', 1: 'productsOnly', 2: 'both' };

/** Whether some pack follows the shop's own setting (PS_PACK_STOCK_TYPE). */
export const followsShop = (product: ShopRow): boolean =>
	MODES[text(product, 'pack_stock_type')] === undefined;

/** Products that a pack holds, with the id of the combination where one is chosen. */
export interface PackPart {
	productId: string;
	/** '' for none. */
	combinationId: string;
	quantity: number;
}

export const partsOf = (product: ShopRow): PackPart[] =>
	associated(product, 'product_bundle').map((part) => ({
		productId: text(part, 'id'),
		combinationId: reference(part, 'id_product_attribute'),
		quantity: amount(part, 'quantity'),
	}));

/**
 * A pack (pakket) of the shop by article codes.
 *
 * @param codes article code by product and combination
 * @param ofShop value of PS_PACK_STOCK_TYPE, '' when it could not be read: PrestaShop then counts the pack only
 */
export function shopPackOf(
	product: ShopRow,
	codes: ReadonlyMap<string, string>,
	ofShop: string,
): ShopPack {
	const mode = MODES[text(product, 'pack_stock_type')] ?? MODES[ofShop] ?? 'packOnly';
	const contents = partsOf(product).map(({ productId, combinationId, quantity }) => ({
		productId,
		combinationId,
		code: codes.get(sellableKey(productId, combinationId)) ?? '',
		quantity,
	}));
	return { productId: text(product, 'id'), code: text(product, 'reference'), mode, contents };
}
