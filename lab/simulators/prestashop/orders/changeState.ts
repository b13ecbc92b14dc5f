import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { moveStock } from '../stock/moveStock';
import { isPack } from '../stock/packs';
import type { Steps } from './buildStep';
import { atOnce } from './buildStep';
import { giveDelivery, insertInvoice, numberOrder } from './invoice';
import { payOpenAmount } from './payment';

/**
 * OrderHistory::changeIdOrderState plus the history row: moves stock, numbers the invoice and the
 * delivery, creates the payment a paid state implies, and touches date_upd. Repeating a state repeats
 * the history row. Throws a plain Error when the state does not exist.
 */
export const changeOrderState = (shop: Shop, order: Row, stateId: number): Row =>
	atOnce(changingState(shop, order, stateId));

/** The same, write by write. */
export function* changingState(shop: Shop, order: Row, stateId: number): Steps<Row> {
	const next = shop.table('order_states').byId(stateId);
	if (next === undefined) throw new Error(`Order state ${stateId} does not exist in this shop.`);
	const before = shop.table('order_states').byId(Number(order.current_state));
	if (before !== undefined) moveStockOf(shop, order, before, next);
	const now = shop.localTime();
	shop.table('orders').update(order, {
		current_state: String(stateId),
		valid: next.logable === '1' ? '1' : '0',
		date_upd: now,
	});
	yield 'state';
	if (next.invoice === '1' && Number(order.invoice_number) === 0) {
		const invoice = insertInvoice(shop, order);
		yield 'invoice';
		numberOrder(shop, order, invoice);
		yield 'invoiceNumber';
	}
	if (next.delivery === '1') giveDelivery(shop, order);
	if (next.paid === '1') payOpenAmount(shop, order);
	const history = shop.table('order_histories').insert({
		id_employee: '0',
		id_order_state: String(stateId),
		id_order: String(order.id),
		date_add: shop.localTime(),
	});
	yield 'history';
	return history;
}

/** Ids of the states in which an order holds no stock: cancelled and payment error. */
export const releasedStates = (shop: Shop): number[] => [
	Number(shop.setting('PS_OS_ERROR') ?? 8),
	Number(shop.setting('PS_OS_CANCELED') ?? 6),
];

/** What a change of state does with the stock of an order. */
interface StockEffect {
	/** -1 takes the order's quantities out of stock, 1 gives them back, 0 leaves stock alone. */
	direction: number;
	/** Between valid and cancelled PrestaShop passes packs over; from waiting to cancelled it does not. */
	withPacks: boolean;
}

/** From cancelled back to waiting only 9 takes the stock again: on 8 such an order is sold, never deducted. */
function stockEffect(shop: Shop, before: Row, next: Row): StockEffect {
	const released = releasedStates(shop);
	const [wasLogable, isLogable] = [before.logable === '1', next.logable === '1'];
	const [wasReleased, isReleased] = [released.includes(before.id), released.includes(next.id)];
	if (isLogable && !wasLogable) return { direction: wasReleased ? -1 : 0, withPacks: false };
	if (!isLogable && wasLogable) return { direction: isReleased ? 1 : 0, withPacks: false };
	if (isLogable || wasReleased === isReleased) return { direction: 0, withPacks: true };
	const takenAgain = shop.release >= 9 ? -1 : 0;
	return { direction: isReleased ? 1 : takenAgain, withPacks: true };
}

/** The full quantity of every line moves, whatever was refunded or put back of it before. */
function moveStockOf(shop: Shop, order: Row, before: Row, next: Row): void {
	const { direction, withPacks } = stockEffect(shop, before, next);
	if (direction === 0) return;
	for (const detail of shop.table('order_details').where('id_order', String(order.id))) {
		const product = shop.table('products').byId(Number(detail.product_id));
		if (isPack(product) && !withPacks) continue;
		moveStock(shop, {
			productId: String(detail.product_id),
			combinationId: String(detail.product_attribute_id ?? '0'),
			shopId: Number(order.id_shop ?? 1),
			delta: direction * Number(detail.product_quantity),
		});
	}
}
