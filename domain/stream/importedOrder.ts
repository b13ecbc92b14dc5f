import type { Problem } from '../words/problem';
import type { DecimalText } from '../money/decimalText';
import type { BookedQuantity } from './bookedQuantity';
import type { GiftCardPaid } from './giftCardPaid';
import type { PlannedRequest } from './plannedRequest';
import type { OrderedQuantity } from './orderedQuantity';
import type { OrderTotals } from './orderTotals';
import type { VatComparison } from './vatComparison';

export type ImportOutcome = 'created' | 'exists' | 'waiting' | 'blocked' | 'failed';

/** What `SnelStart: Sales Order: Import` made of one planned order. */
export interface ImportedOrder {
	kind: 'importedOrder';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	/** What ends the stream, see `carriedEnd`: no filter loses it. */
	streamEnd?: string;
	outcome: ImportOutcome;
	/** Set where it waits only because *Only Report* is on, or more would be created than *Most New Orders* allows. */
	wouldBeCreated?: boolean;
	/** With *Only Report*: what a run that writes sends to SnelStart for it; what several orders share, with one of them. */
	requests?: PlannedRequest[];
	orderId: string;
	reference: string;
	shopName: string;
	importKey: string;
	placedAt: string;
	stateName: string;
	/** In Dutch why it waits, where the summary tells it in English: left out where it does not wait or nothing is known. */
	waitingReasonNl?: string;
	summary: string;
	problems: Problem[];
	notices: Problem[];
	holdsStock: boolean;
	quantities: OrderedQuantity[];
	salesOrderId: string | null;
	/** Order number (ordernummer) and customer number (klantnummer) in SnelStart, where known. */
	salesOrderNumber: number | null;
	customerNumber: number | null;
	customerName: string;
	/** Name on the customer card (klantkaart); empty where it was not read. */
	cardName: string;
	customerCreated: boolean;
	/** `snelStart` is what SnelStart itself computed (totaalInclusiefBtw), null when nothing was created in this run. */
	totals: OrderTotals;
	bookedDifference: DecimalText;
	/** Set where another link made its sales order: it is never touched. */
	byOtherLink?: boolean;
	/** What its sales order takes by article, where shop and books do not come to the same. */
	booked?: BookedQuantity[];
	/** What this run booked of it, see `bookedHash`: set where it made the sales order. */
	bookedHash?: string;
	vat: VatComparison[];
	/** Left out where no gift card (cadeaubon) paid any of it. */
	giftCard?: GiftCardPaid;
}
