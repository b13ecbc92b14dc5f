import { microsOf } from '../../../domain/money/cents';
import type { WebOrderRefund } from '../../../domain/stream/webOrder';
import type { ShopRow } from '../wire/shopRow';
import { amount, associated, reference, text } from '../wire/row';

/** Whether the shop says that goods of this line were given back, or does not say. */
export function mayBeRefunded(line: ShopRow): boolean {
	if (!('product_quantity_refunded' in line)) return true;
	return ['product_quantity_refunded', 'product_quantity_return'].some(
		(field) => amount(line, field) > 0,
	);
}

/** What refunds (order_slip) gave back: a member per line, and one without a line for shipping. */
export function refundsOf(slips: readonly ShopRow[]): WebOrderRefund[] {
	return slips.flatMap((slip) => [
		...associated(slip, 'order_slip_details').map((detail) => ({
			lineId: reference(detail, 'id_order_detail'),
			quantity: amount(detail, 'product_quantity'),
			amountIncl: text(detail, 'amount_tax_incl'),
			amountExcl: text(detail, 'amount_tax_excl'),
		})),
		...shippingOf(slip),
	]);
}

function shippingOf(slip: ShopRow): WebOrderRefund[] {
	const amountIncl = text(slip, 'total_shipping_tax_incl');
	const amountExcl = text(slip, 'total_shipping_tax_excl');
	if ([amountIncl, amountExcl].every((written) => !microsOf(written))) return [];
	return [{ lineId: '', quantity: 0, amountIncl, amountExcl }];
}
