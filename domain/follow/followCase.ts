import type { FreshPlan } from '../order/plan/freshPlan';
import type { Cents } from '../money/cents';
import type { BookedLine, BookedOrder } from '../stream/bookedOrder';
import type { FollowedSlip, ShopSide } from '../stream/followedOrder';

/** A sales order that credits (part of) a web order, found by its own payment reference. */
export interface BookedCredit {
	importKey: string;
	number: number;
	totalIncl: Cents | null;
	lines: BookedLine[];
}

/** One order of which something looks different: shop, books, and what would be booked of it today. */
export interface FollowCase {
	booked: BookedOrder;
	shop: ShopSide;
	/** The order as it was to be booked: whole, or less the slips that were there already and left out. */
	plan: FreshPlan;
	/** Slips that were made after the import. */
	slips: FollowedSlip[];
	credits: BookedCredit[];
}
