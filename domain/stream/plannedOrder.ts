import type { GiftCardPaid } from './giftCardPaid';
import type { Problem } from '../words/problem';
import type { DecimalText } from '../money/decimalText';
import type { SalesOrderDraft } from './salesOrderDraft';
import type { PlannedCustomer } from './plannedCustomer';
import type { PlanProof } from './planProof';
import type { PlannedArticle } from './plannedArticle';
import type { BookedQuantity } from './bookedQuantity';
import type { OrderedQuantity } from './orderedQuantity';
import type { OrderTotals } from './orderTotals';
import type { VatComparison } from './vatComparison';

type PlannedOutcome = 'create' | 'exists' | 'waiting' | 'blocked';

/** What `Web Order: Plan` decided for one order. Deciding never writes. */
export interface PlannedOrder {
	kind: 'plannedOrder';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	/** What ends the stream, see `carriedEnd`: no filter loses it. */
	streamEnd?: string;
	outcome: PlannedOutcome;
	/** Set where it waits only because the run would create more orders than *Most New Orders*. */
	wouldBeCreated?: boolean;
	orderId: string;
	reference: string;
	/** Ids of the other orders of the shop with this reference. */
	sameReference?: string[];
	/** What those come to with VAT, in the currency of each. */
	siblingTotals?: DecimalText[];
	shopName: string;
	/** Prefix + order id, written as payment reference (betalingskenmerk); the one thing that tells imported from new. */
	importKey: string;
	placedAt: string;
	stateName: string;
	/** In Dutch why it waits, where the summary tells it in English: left out where it does not wait or nothing is known. */
	waitingReasonNl?: string;
	/** One line for a person: who, what, how much, and what will happen. */
	summary: string;
	problems: Problem[];
	/** What a person should know though nothing is kept back: a text that was cut, a stand-in article, a refund. */
	notices: Problem[];
	/** Who ordered, in words, whatever the outcome; empty when the shop does not say. */
	customerName: string;
	/** True while the shop holds these quantities for the order. */
	holdsStock: boolean;
	quantities: OrderedQuantity[];
	customer: PlannedCustomer | null;
	/** Articles the import creates before the sales order. */
	articles: PlannedArticle[];
	salesOrder: SalesOrderDraft | null;
	/** In euros; null where there is no draft. `difference` = SnelStart's expected total - shop total, after the difference line. */
	totals: OrderTotals;
	/** Euros booked on the difference article (ordertotaalverschil); "0.00" when the lines add up. */
	bookedDifference: DecimalText;
	/** Up to where a total that SnelStart computed otherwise is only told, as set for the order total difference. */
	differenceCeiling?: DecimalText;
	vat: VatComparison[];
	/** Left out where no gift card (cadeaubon) paid any of it. */
	giftCard?: GiftCardPaid;
	/** What it was computed from, for the import to compute an edited plan again. */
	proof?: PlanProof;
	/** The sales order that is already in SnelStart, for `exists`. */
	existing: {
		salesOrderId: string;
		salesOrderNumber: number;
		customerNumber: number | null;
	} | null;
	/** Set where another link made its sales order: it is never touched. */
	byOtherLink?: boolean;
	/** What that one takes by article, where the two do not come to the same: the larger quantity is kept off the web stock. */
	booked?: BookedQuantity[];
}
