import { decimal } from '../php/round';
import type { RoundMode } from '../php/round';
import type { Rounding, RoundType } from '../cart/cartRow';
import { roundingOf } from '../orders/orderTerms';
import type { Cart } from '../orders/orderTotals';
import { orderTotals } from '../orders/orderTotals';
import { rememberCart } from '../orders/placedCarts';
import { voucherRows, voucherTable } from '../orders/voucherRows';
import { weightOf } from '../orders/weightOf';
import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** How the order itself rounds. */
export const roundingOfOrder = (shop: Shop, order: Row): Rounding =>
	roundingOf(shop, {
		roundType: Number(order.round_type) as RoundType,
		roundMode: Number(order.round_mode) as RoundMode,
	});

/**
 * OrderAmountUpdater after the back office edited an order: totals, vouchers, carrier and date_upd. Of
 * its invoices only the one that was edited follows (the first unless given), by the difference.
 */
export function recompute(shop: Shop, order: Row, cart: Cart, edited?: Row): void {
	const before = { ...order };
	const totals = orderTotals(cart, roundingOfOrder(shop, order));
	rememberCart(order, cart);
	const columns: Record<string, string> = {
		...totals.columns,
		total_paid_real: String(order.total_paid_real),
	};
	shop.table('orders').update(order, { ...columns, date_upd: shop.localTime() });
	const invoices = shop.table('order_invoices').where('id_order', String(order.id));
	const invoice = edited ?? invoices[0];
	if (invoice !== undefined) followOrder(invoice, before, columns);
	const weight = weightOf(shop, order);
	for (const carrier of shop.table('order_carriers').where('id_order', String(order.id))) {
		Object.assign(carrier, {
			weight,
			shipping_cost_tax_excl: decimal(totals.shipping.excl),
			shipping_cost_tax_incl: decimal(totals.shipping.incl),
		});
	}
	rewriteVouchers(shop, order, voucherRows(order, totals));
}

/** Columns of an invoice by what they are called in the order. */
const invoiceColumns: Record<string, string> = {
	total_discounts_tax_excl: 'total_discount_tax_excl',
	total_discounts_tax_incl: 'total_discount_tax_incl',
	total_paid_tax_excl: 'total_paid_tax_excl',
	total_paid_tax_incl: 'total_paid_tax_incl',
	total_products: 'total_products',
	total_products_wt: 'total_products_wt',
	total_shipping_tax_excl: 'total_shipping_tax_excl',
	total_shipping_tax_incl: 'total_shipping_tax_incl',
};

function followOrder(invoice: Row, before: Row, after: Record<string, string>): void {
	for (const [column, own] of Object.entries(invoiceColumns)) {
		const difference = Number(after[column]) - Number(before[column]);
		invoice[own] = decimal(Number(invoice[own]) + difference);
	}
}

/** Vouchers that still stand get their value again, now in whole cents. */
function rewriteVouchers(shop: Shop, order: Row, rows: Array<Omit<Row, 'id'>>): void {
	const table = shop.table(voucherTable(shop));
	const standing = table
		.where('id_order', String(order.id))
		.filter(({ deleted }) => deleted !== '1');
	standing.slice(0, rows.length).forEach((row, index) => {
		const cents = (value: unknown) => decimal(Math.round(Number(value) * 100) / 100);
		const { value, value_tax_excl: excl } = rows[index];
		if (Number(row.value) === Number(value)) return;
		table.update(row, { value: cents(value), value_tax_excl: cents(excl) });
	});
}
