import { centsOf, decimalOfMicros, microsOf } from '../../money/cents';
import type { WebOrder } from '../../stream/webOrder';

/** PrestaShop writes the discounts of an order without their sign (`abs` in PaymentModule): the vouchers tell it. */
export function withSign(order: WebOrder): WebOrder {
	const { discountsIncl, discountsExcl } = order.totals;
	const sum = order.discounts.reduce((all, { amountIncl }) => all + (centsOf(amountIncl) ?? 0), 0);
	if (sum >= 0 || (centsOf(discountsIncl) ?? 0) <= 0) return order;
	const [incl, excl] = [discountsIncl, discountsExcl].map((text) =>
		decimalOfMicros(-(microsOf(text) ?? 0)),
	);
	return { ...order, totals: { ...order.totals, discountsIncl: incl, discountsExcl: excl } };
}
