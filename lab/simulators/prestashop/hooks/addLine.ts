import { detailRow } from '../orders/detailRow';
import { insertInvoice } from '../orders/invoice';
import { priceLine } from '../orders/orderLines';
import { cartOfOrder } from '../orders/placedCarts';
import type { OrderLineInput } from '../orders/placeOrderInput';
import { taxesFor } from '../prices/taxes';
import { weightOf } from '../orders/weightOf';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { findOrder } from './findOrder';
import { hasBeen } from './orderHistory';
import { recompute, roundingOfOrder } from './recompute';
import { taxAddressOf } from './taxAddressOf';
import { giveBack } from './takeOut';

export interface LineAdded extends OrderLineInput {
	orderId: number;
	/** For an invoiced order: a new invoice (default) or the one it has. */
	invoice?: 'new' | 'existing';
}

/**
 * Adds goods to an order as the back office does. On an invoiced order that makes a second invoice, which
 * repeats the shipping of the first, and a second carrier row. Throws on a delivered order.
 */
export function addLine(shop: Shop, { orderId, invoice: where, ...line }: LineAdded): Row {
	const order = findOrder(shop, orderId);
	if (hasBeen(shop, order, 'delivery')) throw new Error('Cannot add product to shipped order.');
	const address = taxAddressOf(shop, order);
	const rounding = roundingOfOrder(shop, order);
	const priced = priceLine(shop, line, {
		shopId: Number(order.id_shop ?? 1),
		customer: shop.table('customers').byId(Number(order.id_customer)),
		countryId: String(address.id_country),
		currencyId: String(order.id_currency),
		conversionRate: Number(order.conversion_rate),
		date: shop.localTime(),
		pricing: { taxOf: taxesFor(shop, address), mode: rounding.mode, groupReduction: 0 },
		rounding,
	});
	const { id: taxId } = priced.price.tax;
	const taxes = taxId === undefined ? {} : { taxes: [{ id: String(taxId) }] };
	const invoice = invoiceFor(shop, order, where ?? 'new');
	const detail = shop.table('order_details').insert({
		...detailRow(shop, order, priced, '0'),
		id_order_invoice: String(invoice?.id ?? 0),
		associations: taxes,
	});
	giveBack(shop, order, detail, -line.quantity);
	const cart = cartOfOrder(order);
	recompute(shop, order, { ...cart, rows: [...cart.rows, priced.row] }, invoice);
	return detail;
}

/** The invoice a line is put on; undefined while the order has none. */
function invoiceFor(shop: Shop, order: Row, where: 'new' | 'existing'): Row | undefined {
	const [first] = shop.table('order_invoices').where('id_order', String(order.id));
	if (first === undefined || where === 'existing') return first;
	const invoice = insertInvoice(shop, order, []);
	for (const name of Object.keys(invoice)) {
		if (/^total_(discount|paid|products|wrapping)/.test(name)) invoice[name] = '0.000000';
	}
	const [carrier] = shop.table('order_carriers').where('id_order', String(order.id));
	if (carrier !== undefined) {
		const same = { ...carrier, id: undefined };
		const own = { id_order_invoice: String(invoice.id), weight: weightOf(shop, order) };
		shop.table('order_carriers').insert({ ...same, ...own, date_add: shop.localTime() });
	}
	return invoice;
}
