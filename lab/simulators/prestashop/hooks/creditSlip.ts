import { decimal, psRound } from '../php/round';
import type { Amount } from '../prices/amount';
import { nothing } from '../prices/amount';
import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** Some of a line that is paid back. */
export interface RefundedLine {
	detail: Row;
	quantity: number;
	/** Not rounded on the side the prices are shown in. */
	amount: Amount;
}

export interface CreditSlip {
	lines: RefundedLine[];
	products: Amount;
	/** order_slip.amount: with or without VAT, whatever the customer's group sees. */
	amount: number;
	shipping?: Amount;
	type: '0' | '1' | '2';
}

export const cents = (value: number): number => psRound(value, 2, 2);

/** An order_slip row. Its details all carry the slip's own id; without goods there are none. */
export function insertSlip(shop: Shop, order: Row, slip: CreditSlip): Row {
	const { lines, products, amount, shipping = nothing, type } = slip;
	const now = shop.localTime();
	const row = shop.table('order_slip').insert({
		id_customer: order.id_customer,
		id_order: String(order.id),
		conversion_rate: order.conversion_rate,
		total_products_tax_excl: decimal(products.excl),
		total_products_tax_incl: decimal(products.incl),
		total_shipping_tax_excl: decimal(shipping.excl),
		total_shipping_tax_incl: decimal(shipping.incl),
		amount: decimal(amount),
		shipping_cost: shipping.incl > 0 ? '1' : '0',
		shipping_cost_amount: decimal(shipping.incl),
		partial: '0',
		date_add: now,
		date_upd: now,
		order_slip_type: shipping.incl > 0 ? '2' : type,
	});
	const details = lines.map((line) => slipDetail(row.id, line));
	if (details.length > 0) row.associations = { order_slip_details: details };
	return row;
}

const slipDetail = (slipId: number, { detail, quantity, amount }: RefundedLine) => ({
	id: String(slipId),
	id_order_detail: String(detail.id),
	product_quantity: String(quantity),
	amount_tax_excl: decimal(cents(amount.excl)),
	amount_tax_incl: decimal(cents(amount.incl)),
});
