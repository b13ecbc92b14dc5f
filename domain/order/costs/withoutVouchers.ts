import { decimalOfMicros, microsOf, type Micros } from '../../money/cents';
import type { WebOrder, WebOrderDiscount } from '../../stream/webOrder';

/**
 * The order without vouchers that are no discounts: its discounts are what is left, its total stays.
 *
 * @param amount what they come to, in millionths; negative where they add to the order
 */
export const withoutVouchers = (
	order: WebOrder,
	vouchers: readonly WebOrderDiscount[],
	amount: { incl: Micros; excl: Micros },
): WebOrder => ({
	...order,
	discounts: order.discounts.filter((voucher) => !vouchers.includes(voucher)),
	totals: {
		...order.totals,
		discountsIncl: less(order.totals.discountsIncl, amount.incl),
		discountsExcl: less(order.totals.discountsExcl, amount.excl),
	},
});

const less = (total: string, off: Micros): string => decimalOfMicros((microsOf(total) ?? 0) - off);
