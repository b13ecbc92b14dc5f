import { changeOrderState } from '../orders/changeState';
import { addPayment } from '../orders/payment';
import { stockRowsOf, sumCombinations } from '../stock/parentRow';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { findOrder } from './findOrder';

/** Changes an order's state as the back office does; throws when the order or state does not exist. */
export function changeState(shop: Shop, orderId: number, stateId: number): Row {
	return changeOrderState(shop, findOrder(shop, orderId), stateId);
}

/** What the back office books as received on an order. */
export interface PaymentInput {
	orderId: number;
	amount: number;
	method?: string;
	transactionId?: string;
}

/** Order::addOrderPayment from the back office: a payment row, total_paid_real, and date_upd moves. */
export function receivePayment(shop: Shop, input: PaymentInput): Row {
	const order = findOrder(shop, input.orderId);
	const { amount, method = 'Bankoverschrijving', transactionId = '' } = input;
	const payment = addPayment(shop, order, { amount, method, transactionId });
	shop.table('orders').update(order, { date_upd: shop.localTime() });
	return payment;
}

/** Deletes a product, its combinations and its stock rows; lines of placed orders keep pointing at it. */
export function deleteProduct(shop: Shop, productId: number): void {
	for (const resource of ['combinations', 'stock_availables']) {
		const rows = shop.table(resource).lookup('id_product', [String(productId)]) ?? [];
		for (const row of [...rows]) shop.table(resource).remove(row.id);
	}
	shop.table('products').remove(productId);
}

/** Gives a product another name, code or whatever else stands on it; lines of placed orders stay as they are. */
export function editProduct(shop: Shop, productId: number, fields: Partial<Row>): Row {
	const row = shop.table('products').byId(productId);
	if (row === undefined) throw new Error(`Product ${productId} does not exist in this shop.`);
	shop.table('products').update(row, { ...fields, date_upd: shop.localTime() });
	return row;
}

/** Sets the stock of the product or combination with this reference in one shop. */
export function setQuantity(shop: Shop, reference: string, quantity: number, shopId: number): void {
	const { productId, combinationId } = findByReference(shop, reference);
	const row = stockRowsOf(shop, String(productId), shopId).find(
		(candidate) => Number(candidate.id_product_attribute) === combinationId,
	);
	if (row === undefined) throw new Error(`"${reference}" has no stock row in shop ${shopId}.`);
	row.quantity = String(quantity);
	if (combinationId !== 0) sumCombinations(shop, String(productId), shopId);
}

/** The product (and combination, else 0) that carries a reference; a combination's own goes first. */
export function findByReference(
	shop: Shop,
	reference: string,
): { productId: number; combinationId: number } {
	const wanted = [reference.toLowerCase()];
	const combination = shop.table('combinations').lookup('reference', wanted)?.[0];
	if (combination) {
		return { productId: Number(combination.id_product), combinationId: combination.id };
	}
	const product = shop.table('products').lookup('reference', wanted)?.[0];
	if (product === undefined)
		throw new Error(`No product or combination has reference "${reference}".`);
	return { productId: product.id, combinationId: 0 };
}
