import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { cartOfOrder } from '../orders/placedCarts';
import { cartRow } from '../cart/cartRow';
import { roundingOfOrder, recompute } from './recompute';
import { decimal } from '../php/round';
import type { Amount } from '../prices/amount';
import { positionOf } from './takeOut';

/** The totals of a line by its quantity and unit price, and then those of the order. */
export function rewriteLine(shop: Shop, order: Row, detail: Row): void {
	const cart = cartOfOrder(order);
	const at = positionOf(shop, order, detail);
	const row = cartRow(
		{ ...cart.rows[at], quantity: Number(detail.product_quantity), unit: unitOf(detail) },
		roundingOfOrder(shop, order),
	);
	detail.total_price_tax_incl = decimal(row.lineTotal.incl);
	detail.total_price_tax_excl = decimal(row.lineTotal.excl);
	const rows = cart.rows.map((other, index) => (index === at ? row : other));
	const invoice = shop.table('order_invoices').byId(Number(detail.id_order_invoice));
	recompute(shop, order, { ...cart, rows }, invoice);
}

export const unitOf = (detail: Row): Amount => ({
	excl: Number(detail.unit_price_tax_excl),
	incl: Number(detail.unit_price_tax_incl),
});
