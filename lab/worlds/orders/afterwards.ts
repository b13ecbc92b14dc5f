import { ShopTables } from '../webshop/shopTables';
import type { PrestaShopState, Row } from '../../simulators/prestashop/types';
import type { OrderStory } from './orderStory';

/** What happens to an order after it was placed: words of the customer are kept, goods come back, a product is deleted. */
export function afterwards(state: PrestaShopState, order: Row, story: OrderStory): void {
	const tables = new ShopTables(state.tables);
	if (story.message !== '') {
		tables.add('messages', {
			id_cart: order.id_cart,
			id_order: String(order.id),
			id_customer: order.id_customer,
			id_employee: '0',
			message: story.message,
			private: '0',
			date_add: order.date_add,
		});
	}
	if (story.refund) refundOnePiece(tables, order, story.restocked);
	if (story.takenOff) addDiscountTakenOff(tables, order);
}

/** A discount that was taken off the order again: its row stays, and the totals are as without it. */
function addDiscountTakenOff(tables: ShopTables, order: Row): void {
	tables.add('order_cart_rules', {
		id_order: String(order.id),
		id_cart_rule: '900',
		id_order_invoice: '0',
		name: 'Ingetrokken',
		value: '5.00',
		value_tax_excl: '4.13',
		free_shipping: '0',
		deleted: '1',
	});
}

/** A partial refund (order_slip) of one piece of the first line that has more, as the back office makes it. */
function refundOnePiece(tables: ShopTables, order: Row, restocked: boolean): void {
	const line = tables
		.rows('order_details')
		.find((row) => row.id_order === String(order.id) && Number(row.product_quantity) > 1);
	if (!line) return;
	const cents = (text: unknown) => (Math.round(Number(text) * 100) / 100).toFixed(6);
	const amounts = {
		amount_tax_excl: cents(line.unit_price_tax_excl),
		amount_tax_incl: cents(line.unit_price_tax_incl),
	};
	line.product_quantity_refunded = '1';
	if (restocked) line.product_quantity_reinjected = '1';
	line.total_refunded_tax_excl = amounts.amount_tax_excl;
	line.total_refunded_tax_incl = amounts.amount_tax_incl;
	const slip = tables.add('order_slip', {
		id_customer: order.id_customer,
		id_order: String(order.id),
		conversion_rate: order.conversion_rate,
		total_products_tax_excl: line.unit_price_tax_excl,
		total_products_tax_incl: line.unit_price_tax_incl,
		total_shipping_tax_excl: '0.000000',
		total_shipping_tax_incl: '0.000000',
		amount: line.unit_price_tax_excl,
		shipping_cost: '0',
		shipping_cost_amount: '0.000000',
		partial: '1',
		date_add: order.date_add,
		date_upd: order.date_add,
		order_slip_type: '0',
	});
	slip.associations = {
		order_slip_details: [
			{ id: String(slip.id), id_order_detail: String(line.id), product_quantity: '1', ...amounts },
		],
	};
}
