import type { Shop } from '../store/shop';
import type { VoucherInput } from '../orders/placeOrderInput';
import type { Row } from '../types';
import { findOrder } from './findOrder';
import { cartOfOrder } from '../orders/placedCarts';
import { vouchersOf } from '../orders/orderVouchers';
import { voucherRows, voucherTable } from '../orders/voucherRows';
import { orderTotals } from '../orders/orderTotals';
import { roundingOfOrder, recompute } from './recompute';
import { decimal } from '../php/round';

/** Adds a discount to an order in the back office: a voucher of its own, for nobody else, in whole cents. */
export function addVoucher(shop: Shop, orderId: number, input: VoucherInput): Row {
	const order = findOrder(shop, orderId);
	const before = cartOfOrder(order);
	const [voucher] = vouchersOf(shop, [input], Number(order.conversion_rate));
	const rule = shop.table('cart_rules').insert(ruleOf(shop, order, input));
	const own = { ...voucher, input: { ...input, id: rule.id } };
	const cart = { ...before, vouchers: [...before.vouchers, own] };
	const row = voucherRows(order, orderTotals(cart, roundingOfOrder(shop, order))).at(-1);
	const cents = (value: unknown) => decimal(Math.round(Number(value) * 100) / 100);
	const added = shop.table(voucherTable(shop)).insert({
		...(row ?? {}),
		id_order: String(order.id),
		value: cents(row?.value),
		value_tax_excl: cents(row?.value_tax_excl),
	});
	recompute(shop, order, cart);
	return added;
}

const ruleOf = (shop: Shop, order: Row, input: VoucherInput): Omit<Row, 'id'> => ({
	id_customer: order.id_customer,
	name: input.name,
	code: '',
	quantity: '1',
	partial_use: '1',
	free_shipping: input.freeShipping ? '1' : '0',
	reduction_percent: decimal(input.percent ?? 0, 2),
	reduction_amount: decimal(Number(input.amountTaxIncl ?? input.amountTaxExcl ?? 0)),
	reduction_tax: input.amountTaxIncl === undefined ? '0' : '1',
	active: '0',
	date_add: shop.localTime(),
});
