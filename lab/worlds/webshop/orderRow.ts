import type { Row } from '../../simulators/prestashop/types';
import { euros, type OrderMoney } from './orderMoney';
import { both } from './shopTables';
import type { StoryOrder } from './story';

/** The `orders` row; `details` are the order_details the shop has written so far. */
export function orderRow(
	order: StoryOrder,
	money: OrderMoney,
	address: { invoice: number; delivery: number },
	details: Row[],
): Row {
	const paid = ![0, 1, 6, 8, 10].includes(order.state);
	return {
		id: order.id,
		id_address_delivery: String(address.delivery),
		id_address_invoice: String(address.invoice),
		id_cart: String(order.id),
		id_currency: order.currency === 'EUR' ? '1' : '2',
		id_lang: '2',
		id_customer: String(order.customer.id),
		id_carrier: order.shipping.carrier === 'PostNL' ? '5' : '6',
		current_state: String(order.state),
		module: order.module,
		invoice_number: paid ? String(order.id) : '0',
		invoice_date: paid ? order.placedAt : '0000-00-00 00:00:00',
		delivery_number: '0',
		delivery_date: '0000-00-00 00:00:00',
		valid: paid ? '1' : '0',
		date_add: order.placedAt,
		date_upd: order.placedAt,
		shipping_number: '',
		note: '',
		id_shop_group: '1',
		id_shop: '1',
		payment: order.payment,
		recyclable: '0',
		gift: order.wrappingCents > 0 ? '1' : '0',
		gift_message: '',
		mobile_theme: '0',
		total_discounts: euros(money.discounts.incl),
		...both('total_discounts', money.discounts),
		total_paid: euros(money.paid.incl),
		...both('total_paid', money.paid),
		total_paid_real: paid ? euros(money.paid.incl) : '0.000000',
		total_products: euros(money.products.excl),
		total_products_wt: euros(money.products.incl),
		total_shipping: euros(money.shipping.incl),
		...both('total_shipping', money.shipping),
		carrier_tax_rate: `${order.shipping.rate}.000`,
		total_wrapping: euros(money.wrapping.incl),
		...both('total_wrapping', money.wrapping),
		round_mode: '2',
		round_type: '2',
		conversion_rate: order.currency === 'EUR' ? '1.000000' : '1.085000',
		reference: order.reference,
		associations: { order_rows: details.map(orderLink) },
	};
}

/** The subset of an order_detail that `orders` shows as associations.order_rows. */
function orderLink(detail: Row): Record<string, string> {
	const fields = [
		'product_id',
		'product_attribute_id',
		'product_quantity',
		'product_name',
		'product_reference',
		'product_ean13',
		'product_isbn',
		'product_upc',
		'product_price',
		'id_customization',
		'unit_price_tax_incl',
		'unit_price_tax_excl',
	];
	const shown = fields.map((field) => [field, String(detail[field])] as const);
	return { id: String(detail.id), ...Object.fromEntries(shown) };
}
