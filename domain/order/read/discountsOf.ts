import { microsOf } from '../../money/cents';
import type { WebOrder, WebOrderDiscount } from '../../stream/webOrder';

type Discounts = Pick<WebOrder['totals'], 'discountsIncl' | 'discountsExcl'>;

/** Whether an order has vouchers, of which the shop may tell each. */
export const hasDiscount = ({ discountsIncl, discountsExcl }: Discounts): boolean =>
	[discountsIncl, discountsExcl].some((written) => (microsOf(written) ?? 0) !== 0);

/** The vouchers of an order; where the shop does not tell them, one without a name of the order's own totals. */
export function discountsOf(
	vouchers: readonly WebOrderDiscount[],
	totals: Discounts,
): WebOrderDiscount[] {
	if (vouchers.length > 0 || !hasDiscount(totals)) return [...vouchers];
	const { discountsIncl: amountIncl, discountsExcl: amountExcl } = totals;
	return [{ name: '', amountIncl, amountExcl, freeShipping: false }];
}
