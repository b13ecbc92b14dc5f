import type { WebOrder, WebOrderDiscount } from '../../../domain/stream/webOrder';
import { flag, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { creditSlipOf } from './creditSlipOf';
import { discountsOf } from '../../../domain/order/read/discountsOf';
import type { OrderTables } from './orderTables';
import { refundsOf } from '../../../domain/order/read/refundsOf';

/** The amounts of an order as decimal text, exactly as the shop wrote them. */
export function moneyOf(
	order: ShopRow,
	tables: OrderTables,
): Pick<WebOrder, 'shipping' | 'wrapping' | 'discounts' | 'refunds' | 'creditSlips' | 'totals'> {
	const id = text(order, 'id');
	const totals = totalsOf(order);
	const slips = tables.slips.get(id) ?? [];
	const carrier = tables.carriers.get(reference(order, 'id_carrier'));
	return {
		shipping: {
			carrier: carrier ? text(carrier, 'name') : '',
			amountIncl: text(order, 'total_shipping_tax_incl'),
			amountExcl: text(order, 'total_shipping_tax_excl'),
			vatRate: text(order, 'carrier_tax_rate') || '0.000',
		},
		wrapping: {
			amountIncl: text(order, 'total_wrapping_tax_incl'),
			amountExcl: text(order, 'total_wrapping_tax_excl'),
		},
		discounts: discountsOf(vouchersOf(tables.discounts.get(id) ?? []), totals),
		refunds: refundsOf(slips.map(creditSlipOf)),
		...(slips.length > 0 ? { creditSlips: slips.map((slip) => text(slip, 'id')) } : {}),
		totals,
	};
}

/** Sums as the order itself carries them. */
export const totalsOf = (order: ShopRow): WebOrder['totals'] => ({
	productsIncl: text(order, 'total_products_wt'),
	productsExcl: text(order, 'total_products'),
	discountsIncl: text(order, 'total_discounts_tax_incl'),
	discountsExcl: text(order, 'total_discounts_tax_excl'),
	paidIncl: text(order, 'total_paid_tax_incl'),
	paidExcl: text(order, 'total_paid_tax_excl'),
});

/** Rows of order_cart_rules or order_discounts, those left out that were taken off the order again. */
const vouchersOf = (rows: readonly ShopRow[]): WebOrderDiscount[] =>
	rows
		.filter((row) => !flag(row, 'deleted'))
		.map((row) => ({
			name: text(row, 'name'),
			...(text(row, 'code') === '' ? {} : { code: text(row, 'code') }),
			amountIncl: text(row, 'value'),
			amountExcl: text(row, 'value_tax_excl'),
			freeShipping: flag(row, 'free_shipping'),
		}));
