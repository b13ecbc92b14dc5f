import type { ShopArticleField } from '../settings/planSettings';
import type { WebOrderLine } from '../stream/webOrder';
import { worded, type Wording } from '../words/wording';

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

const TITLES: Record<ShopArticleField, string | Wording> = {
	reference: worded('article code', 'artikelcode'),
	ean13: 'EAN-13',
	upc: 'UPC',
	isbn: 'ISBN',
	mpn: 'MPN',
	supplierReference: worded('supplier reference', 'leveranciersreferentie'),
	productId: worded('product ID', 'product-id'),
};

/** The field of the shop in words. */
export function shopFieldTitle(field: ShopArticleField): Wording {
	const title = TITLES[field];
	return typeof title === 'string' ? worded(title, title) : title;
}

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
