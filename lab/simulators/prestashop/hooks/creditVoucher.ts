import { decimal } from '../php/round';
import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** A voucher a customer gets instead of money: `V<id>C<customer>O<order>`, a plain discount where it is spent. */
export function insertCreditVoucher(shop: Shop, order: Row, amount: number): Row {
	const now = shop.localTime();
	const rule = shop.table('cart_rules').insert({
		id_customer: order.id_customer,
		description: `Credit slip for order #${order.id}`,
		quantity: '1',
		partial_use: '1',
		free_shipping: '0',
		reduction_percent: '0.00',
		reduction_amount: decimal(amount),
		reduction_tax: '1',
		active: '1',
		date_add: now,
	});
	const code = `V${rule.id}C${String(order.id_customer)}O${order.id}`;
	return Object.assign(rule, { code, name: code });
}
