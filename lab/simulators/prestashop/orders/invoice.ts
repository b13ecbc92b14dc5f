import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { voucherTable } from './voucherRows';

/** Order::setInvoice: a row in order_invoices with the next number, and links from what it is about. */
export function insertInvoice(
	shop: Shop,
	order: Row,
	linked = ['order_details', 'order_carriers', voucherTable(shop)],
): Row {
	const number = nextNumber(shop, 'order_invoices', 'number');
	const copied = [
		'total_paid_tax_excl',
		'total_paid_tax_incl',
		'total_products',
		'total_products_wt',
		'total_shipping_tax_excl',
		'total_shipping_tax_incl',
		'total_wrapping_tax_excl',
		'total_wrapping_tax_incl',
	];
	const invoice = shop.table('order_invoices').insert({
		id_order: String(order.id),
		number,
		delivery_number: '0',
		delivery_date: '0000-00-00 00:00:00',
		total_discount_tax_excl: order.total_discounts_tax_excl,
		total_discount_tax_incl: order.total_discounts_tax_incl,
		...Object.fromEntries(copied.map((name) => [name, order[name]])),
		shipping_tax_computation_method: '0',
		shop_address: shop.setting('PS_SHOP_NAME') ?? '',
		note: '',
		date_add: shop.localTime(),
	});
	for (const resource of linked) {
		for (const row of shop.table(resource).lookup('id_order', [String(order.id)]) ?? []) {
			row.id_order_invoice = String(invoice.id);
		}
	}
	return invoice;
}

/** The order learns the number of its invoice a moment later. */
export function numberOrder(shop: Shop, order: Row, invoice: Row): void {
	const now = shop.localTime();
	const fields = { invoice_number: invoice.number, invoice_date: now, date_upd: now };
	shop.table('orders').update(order, fields);
}

/** The next delivery number, once, and the delivery date: of the order every time, of its invoice once. */
export function giveDelivery(shop: Shop, order: Row): void {
	const given = Number(order.delivery_number ?? 0);
	const number = given > 0 ? String(given) : nextNumber(shop, 'orders', 'delivery_number');
	const now = shop.localTime();
	const fields = { delivery_number: number, delivery_date: now };
	shop.table('orders').update(order, { ...fields, date_upd: now });
	for (const invoice of shop.table('order_invoices').lookup('id_order', [String(order.id)]) ?? []) {
		if (Number(invoice.delivery_number) === 0) Object.assign(invoice, fields);
	}
}

const nextNumber = (shop: Shop, resource: string, column: string): string =>
	String(shop.table(resource).highest(column) + 1);
