import type { Cents } from '../money/cents';
import type { Touch } from '../stream/bookedOrder';
import type { RateSums } from './rateSums';

/** A sales order of a web order, or of a credit of one, as far as reconciling asks. */
export interface BookedSale {
	orderId: string;
	/** Credit slip that it credits, '0' for a whole order, 'v' without a slip; '' for the web order itself. */
	slipId: string;
	number: number;
	/** Order reference (orderreferentie) and description (omschrijving): what it says it is of. */
	reference: string;
	description: string;
	/** yyyy-MM-dd */
	day: string;
	touch: Touch;
	/** What the sales order itself comes to, where `total` is that of its invoice. */
	ordered: Cents | null;
	/** With and without VAT, as SnelStart tells them; null where it does not. */
	total: Cents | null;
	totalExcl: Cents | null;
	rates: RateSums;
	/** What its lines on the article for gift cards (cadeaubonnen) take off, above zero. */
	paidByCard: Cents;
	/** Whether the rates are computed from lines and revenue groups, or read from the booking of its invoice. */
	isComputed: boolean;
}

/** What it comes to, also where SnelStart tells no total. */
export const totalBooked = ({ total, rates }: Pick<BookedSale, 'total' | 'rates'>): Cents =>
	total ?? [...rates.values()].reduce((sum, cents) => sum + cents, 0);
