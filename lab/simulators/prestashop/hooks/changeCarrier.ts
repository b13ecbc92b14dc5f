import { cartOfOrder } from '../orders/placedCarts';
import { psRound } from '../php/round';
import { taxesFor, withTax } from '../prices/taxes';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { findOrder } from './findOrder';
import { recompute } from './recompute';
import { taxAddressOf } from './taxAddressOf';

export interface CarrierChange {
	orderId: number;
	carrierId: number;
	/** What the new carrier costs; kept as it was when PS_ORDER_RECALCULATE_SHIPPING is 0. */
	shippingTaxExcl: string;
}

/** Sends an order with another carrier; its carrier row is changed in place. */
export function changeCarrier(shop: Shop, { orderId, carrierId, ...input }: CarrierChange): Row {
	const order = findOrder(shop, orderId);
	const id = String(carrierId);
	shop.table('orders').update(order, { id_carrier: id, date_upd: shop.localTime() });
	const rows = shop.table('order_carriers').where('id_order', String(order.id));
	for (const row of rows) row.id_carrier = id;
	if (shop.setting('PS_ORDER_RECALCULATE_SHIPPING') === '0') return order;
	const carrier = shop.table('carriers').byId(carrierId);
	const tax = taxesFor(shop, taxAddressOf(shop, order))(String(carrier?.id_tax_rules_group ?? '1'));
	const exact = Number(input.shippingTaxExcl);
	const shipping = { excl: psRound(exact, 2, 2), incl: psRound(withTax(exact, tax), 2, 2) };
	recompute(shop, order, { ...cartOfOrder(order), shipping });
	return order;
}
