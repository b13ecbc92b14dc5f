import type { UserError } from 'n8n-workflow';

import type { OtherCodes, PackMode, ShopPack } from '../../../domain/stream/shopPack';
import type { ShopRow } from '../wire/shopRow';
import { associated, reference, text } from '../wire/row';
import { piecesOf } from '../wire/piecesOf';
import { worded } from '../../../domain/words/wording';
import { toldUserError } from '../../shared/toldUserError';
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

/** Throws where the shop does not tell how many of a product are in it: an order of the pack would take none of it. */
export const partsOf = (product: ShopRow): PackPart[] =>
	associated(product, 'product_bundle').map((part) => {
		const quantity = piecesOf(part, 'quantity');
		if (quantity === null) throw unreadable(product, part);
		return {
			productId: text(part, 'id'),
			combinationId: reference(part, 'id_product_attribute'),
			quantity,
		};
	});

const unreadable = (product: ShopRow, part: ShopRow): UserError =>
	toldUserError(
		worded(
			`The shop tells '${text(part, 'quantity')}' as the pieces of product ${text(part, 'id')} in pack ${text(product, 'reference') || text(product, 'id')}: what an order of it takes is not known`,
			`De webwinkel noemt '${text(part, 'quantity')}' als aantal van product ${text(part, 'id')} in pakket ${text(product, 'reference') || text(product, 'id')}: wat een order ervan afneemt is niet bekend`,
		),
		worded(
			'Look at the contents of the pack in PrestaShop and save it again.',
			'Bekijk de inhoud van het pakket in PrestaShop en sla het opnieuw op.',
		),
	);

export type ProductCodes = Pick<ShopPack, 'code' | 'codes'>;

const OTHER_CODES: ReadonlyArray<[keyof OtherCodes, string]> = [
	['ean13', 'ean13'],
	['upc', 'upc'],
	['isbn', 'isbn'],
	['mpn', 'mpn'],
	['supplierReference', 'supplier_reference'],
];

/** The codes of a product or combination. */
export function productCodesOf(row: ShopRow): ProductCodes {
	const others = OTHER_CODES.flatMap(([name, field]) => {
		const code = text(row, field);
		return code.trim() === '' ? [] : [[name, code]];
	});
	const code = text(row, 'reference');
	return others.length === 0 ? { code } : { code, codes: Object.fromEntries(others) };
}

/**
 * A pack (pakket) of the shop by article codes.
 *
 * @param codesOf codes by product and combination
 * @param ofShop value of PS_PACK_STOCK_TYPE, '' when it could not be read: PrestaShop then counts the pack only
 */
export function shopPackOf(
	product: ShopRow,
	codesOf: ReadonlyMap<string, ProductCodes>,
	ofShop: string,
): ShopPack {
	const mode = MODES[text(product, 'pack_stock_type')] ?? MODES[ofShop] ?? 'packOnly';
	const contents = partsOf(product).map(({ productId, combinationId, quantity }) => ({
		productId,
		combinationId,
		...(codesOf.get(sellableKey(productId, combinationId)) ?? { code: '' }),
		quantity,
	}));
	return { productId: text(product, 'id'), ...productCodesOf(product), mode, contents };
}
