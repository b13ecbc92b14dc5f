import type { Row } from '../types';
import type { Cart } from './orderTotals';

const carts = new WeakMap<Row, Cart>();

/** Keeps what an order was computed from, so that a change of it can be computed again. */
export const rememberCart = (order: Row, cart: Cart): void => {
	carts.set(order, cart);
};

/** The cart of an order this simulator placed; throws for an order that came with the state. */
export function cartOfOrder(order: Row): Cart {
	const cart = carts.get(order);
	if (cart === undefined) throw new Error(`Order ${order.id} was not placed in this run.`);
	return cart;
}
