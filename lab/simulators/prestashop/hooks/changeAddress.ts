import { addressFor } from '../orders/orderParties';
import type { AddressInput } from '../orders/partyInput';
import { cartOfOrder } from '../orders/placedCarts';
import { decimal, psRound } from '../php/round';
import { taxesFor, withTax } from '../prices/taxes';
import type { TaxOf } from '../prices/taxes';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { findOrder } from './findOrder';
import { recompute } from './recompute';
import { taxAddressOf } from './taxAddressOf';
import { rewriteLine } from './rewriteLine';

export interface AddressChange {
	orderId: number;
	side: 'delivery' | 'invoice';
	address: AddressInput;
}

/**
 * Gives an order another address as the back office does. When that changes its VAT, prices without VAT
 * stay and everything else is computed again; lines keep their tax rules group but lose tax rows where
 * nothing is charged. What was received stays.
 */
export function changeAddress(shop: Shop, { orderId, side, address }: AddressChange): Row {
	const order = findOrder(shop, orderId);
	const customer = shop.table('customers').byId(Number(order.id_customer));
	const chosen = addressFor(shop, customer ?? { id: Number(order.id_customer) }, address);
	const taxOf = taxesFor(shop, taxAddressOf(shop, order));
	const column = `id_address_${side}`;
	const fields = { [column]: String(chosen.id), date_upd: shop.localTime() };
	shop.table('orders').update(order, fields);
	const taxNow = taxesFor(shop, taxAddressOf(shop, order));
	retaxLines(shop, order, taxOf, taxNow);
	retaxShipping(shop, order, taxOf, taxNow);
	return order;
}

function retaxLines(shop: Shop, order: Row, before: TaxOf, now: TaxOf): void {
	for (const detail of shop.table('order_details').where('id_order', String(order.id))) {
		const group = String(detail.id_tax_rules_group);
		const tax = now(group);
		if (before(group).id === tax.id) continue;
		const incl = psRound(withTax(Number(detail.unit_price_tax_excl), tax), 6, 2);
		detail.unit_price_tax_incl = decimal(incl);
		detail.associations = tax.id === undefined ? {} : { taxes: [{ id: String(tax.id) }] };
		rewriteLine(shop, order, detail);
	}
}

function retaxShipping(shop: Shop, order: Row, before: TaxOf, now: TaxOf): void {
	const carrier = shop.table('carriers').byId(Number(order.id_carrier));
	const group = String(carrier?.id_tax_rules_group ?? '1');
	const tax = now(group);
	if (before(group).id === tax.id) return;
	const cart = cartOfOrder(order);
	const incl = psRound(withTax(cart.shipping.excl, tax), 2, 2);
	order.carrier_tax_rate = decimal(tax.rate, 3);
	recompute(shop, order, { ...cart, shipping: { ...cart.shipping, incl } });
}
