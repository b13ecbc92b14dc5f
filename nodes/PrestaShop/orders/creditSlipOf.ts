import { amount, associated, reference, tells, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import type { CreditSlip, ReturnedPieces } from '../../../domain/order/read/refundsOf';

/** A row of order_slip. */
export const creditSlipOf = (slip: ShopRow): CreditSlip => ({
	lines: associated(slip, 'order_slip_details').map((detail) => ({
		lineId: reference(detail, 'id_order_detail'),
		quantity: amount(detail, 'product_quantity'),
		amountIncl: text(detail, 'amount_tax_incl'),
		amountExcl: text(detail, 'amount_tax_excl'),
	})),
	shipping: {
		amountIncl: text(slip, 'total_shipping_tax_incl'),
		amountExcl: text(slip, 'total_shipping_tax_excl'),
	},
});

/** What a row of order_details tells of pieces that came back, null where this release does not tell. */
export const returnedPiecesOf = (line: ShopRow): ReturnedPieces | null =>
	tells(line, 'product_quantity_refunded')
		? {
				refunded: amount(line, 'product_quantity_refunded'),
				returned: amount(line, 'product_quantity_return'),
			}
		: null;
