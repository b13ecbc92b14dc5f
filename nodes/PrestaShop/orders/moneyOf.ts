import { microsOf } from '../../../domain/money/cents';
import type { WebOrder, WebOrderDiscount } from '../../../domain/stream/webOrder';
import type { ShopRow } from '../wire/shopRow';
import type { OrderTables } from './orderTables';
import { refundsOf } from './refunds';
import { flag, reference, text } from '../wire/row';

/** The amounts of an order as decimal text, exactly as the shop wrote them. */
export function moneyOf(
	order: ShopRow,
	tables: OrderTables,
): Pick<WebOrder, 'shipping' | 'wrapping' | 'discounts' | 'refunds' | 'totals'> {
	return {
		shipping: {
			carrier: carrierOf(order, tables),
			amountIncl: text(order, 'total_shipping_tax_incl'),
			amountExcl: text(order, 'total_shipping_tax_excl'),
			vatRate: text(order, 'carrier_tax_rate') || '0.000',
		},
		wrapping: {
			amountIncl: text(order, 'total_wrapping_tax_incl'),
			amountExcl: text(order, 'total_wrapping_tax_excl'),
		},
		discounts: discountsOf(order, tables.discounts.get(text(order, 'id')) ?? []),
		refunds: refundsOf(tables.slips.get(text(order, 'id')) ?? []),
		totals: {
			productsIncl: text(order, 'total_products_wt'),
			productsExcl: text(order, 'total_products'),
			discountsIncl: text(order, 'total_discounts_tax_incl'),
			discountsExcl: text(order, 'total_discounts_tax_excl'),
			paidIncl: text(order, 'total_paid_tax_incl'),
			paidExcl: text(order, 'total_paid_tax_excl'),
		},
	};
}

/** Name of the carrier; '' for an order without one, or when it was deleted or may not be read. */
export function carrierOf(order: ShopRow, tables: Pick<OrderTables, 'carriers'>): string {
	const carrier = tables.carriers.get(reference(order, 'id_carrier'));
	return carrier ? text(carrier, 'name') : '';
}

/** Whether the order has vouchers, of which the webservice may keep rows. */
export function hasDiscount(order: ShopRow): boolean {
	return ['total_discounts_tax_incl', 'total_discounts_tax_excl'].some(
		(field) => (microsOf(text(order, field)) ?? 0) !== 0,
	);
}

/** Vouchers; where the webservice keeps no rows of them (1.7.0 to 1.7.7) one line with the order's own totals. */
function discountsOf(order: ShopRow, rows: readonly ShopRow[]): WebOrderDiscount[] {
	const discounts = rows
		.filter((row) => !flag(row, 'deleted'))
		.map((row) => ({
			name: text(row, 'name'),
			amountIncl: text(row, 'value'),
			amountExcl: text(row, 'value_tax_excl'),
			freeShipping: flag(row, 'free_shipping'),
		}));
	if (discounts.length > 0 || !hasDiscount(order)) return discounts;
	return [
		{
			name: '',
			amountIncl: text(order, 'total_discounts_tax_incl'),
			amountExcl: text(order, 'total_discounts_tax_excl'),
			freeShipping: false,
		},
	];
}
