import type { ShopArticleField } from '../settings/planSettings';
import type { WebOrderLine } from '../stream/webOrder';

/** What of an order line may be its article code. */
export type ShopCodes = Pick<WebOrderLine, 'code'> &
	Partial<
		Pick<
			WebOrderLine,
			| 'productId'
			| 'combinationId'
			| 'present'
			| 'ean13'
			| 'upc'
			| 'isbn'
			| 'mpn'
			| 'supplierReference'
		>
	>;

const TITLES: Record<ShopArticleField, string> = {
	reference: 'article code',
	ean13: 'EAN-13',
	upc: 'UPC',
	isbn: 'ISBN',
	mpn: 'MPN',
	supplierReference: 'supplier reference',
	productId: 'product ID',
};

/** The field of the shop in words. */
export const shopFieldTitle = (field: ShopArticleField): string => TITLES[field];

/**
 * The text an order line is matched by, untouched; empty when the shop has none. PrestaShop writes the code of the
 * combination (combinatie) on the line, and the product's where the combination has none of its own.
 * By product ID a combination goes by both ids, as in 12-34, like the stock export does.
 */
export function shopCodeOf(line: ShopCodes, field: ShopArticleField): string {
	switch (field) {
		case 'reference':
			return line.code;
		case 'productId':
			return [line.productId, line.combinationId].filter(Boolean).join('-');
		default:
			return line[field] ?? '';
	}
}

/** The text the product goes by now; the one on the order line where the shop has none for it any more. */
export const presentCodeOf = (line: ShopCodes, field: ShopArticleField): string =>
	shopCodeOf({ ...line, ...line.present }, field) || shopCodeOf(line, field);
