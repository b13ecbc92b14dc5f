import type { IndexedBooks } from '../books/indexedBooks';
import { centsOrNull, type Cents } from '../money/cents';
import { refundsOf } from '../order/read/refundsOf';
import { freshPlan, type FreshPlan } from '../order/plan/freshPlan';
import type { PlanSettings } from '../settings/planSettings';
import type { BookedOrder } from '../stream/bookedOrder';
import type { FollowedSlip, ShopSide } from '../stream/followedOrder';

/**
 * Plans an order as it was to be booked. Where refunds are left out, those that were made before the import are in the
 * sales order already: as many of the oldest slips as bring the plan to the total that stands there.
 */
export function asBooked(
	{ order, slips }: Pick<ShopSide, 'order' | 'slips'>,
	{ total }: Pick<BookedOrder, 'total'>,
	books: IndexedBooks,
	settings: PlanSettings,
): { plan: FreshPlan; slips: FollowedSlip[] } {
	const booked = centsOrNull(total);
	const whole = freshPlan({ ...order, refunds: [] }, books, settings);
	if (settings.refunds === 'keep' || isTotal(whole, booked)) return { plan: whole, slips };
	for (let leftOut = 1; leftOut <= slips.length; leftOut += 1) {
		const refunds = refundsOf(slips.slice(0, leftOut));
		const plan = freshPlan({ ...order, refunds }, books, settings);
		if (isTotal(plan, booked)) return { plan, slips: slips.slice(leftOut) };
	}
	return { plan: whole, slips };
}

const isTotal = ({ total, settings }: FreshPlan, booked: Cents | null): boolean =>
	total !== null && booked !== null && Math.abs(total - booked) <= settings.differenceCeiling;
