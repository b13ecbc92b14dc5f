import type { DecimalText } from '../money/decimalText';
import type { BookedOrder } from './bookedOrder';
import type { WebOrder, WebOrderAddress, WebOrderRefund } from './webOrder';

/** A credit slip (creditbon, order_slip) of a web order. No single field of it tells what was paid back. */
export interface FollowedSlip {
	id: string;
	/** ISO 8601 with the shop's offset. */
	madeAt: string;
	/** order_slip_type: 0 plain, 1 less the order's vouchers, 2 a chosen amount or any shipping; '' before 1.7. */
	type: string;
	/** order_slip.amount: goods, with or without VAT as the customer's group sees prices. */
	amount: DecimalText;
	lines: WebOrderRefund[];
	shipping: Pick<WebOrderRefund, 'amountIncl' | 'amountExcl'>;
}

/** What the shop says of pieces of an order line that were given back. */
export interface ReturnedLine {
	lineId: string;
	/** Refunded and returned together. */
	given: number;
	/** Those of them that the shop put back on its own stock. */
	reinjected: number;
}

/** A voucher that the shop made of a refund. */
export interface GivenVoucher {
	/** By which it is spent, and its name too. */
	code: string;
	amount: DecimalText;
}

/** A web order as the shop has it now, together with what became of it. */
export interface ShopSide {
	stateName: string;
	/** Why it came to nothing; null for a living order. */
	final: 'cancelled' | 'refunded' | 'paymentError' | null;
	/** Whether it was in a state that says the goods were sent; null where the shop does not tell. */
	wasShipped: boolean | null;
	/** Whether it was changed otherwise than by a state since it was imported; null where the shop does not tell. */
	wasEdited: boolean | null;
	/** Sums of money received, each after one more payment: what the order came to when it was paid is among them. */
	receipts: DecimalText[];
	slips: FollowedSlip[];
	returned: ReturnedLine[];
	/** Vouchers that the customer got instead of money. */
	vouchers: GivenVoucher[];
	/** Other addresses of the customer in the shop, deleted ones too. */
	otherAddresses: WebOrderAddress[];
	/** The whole order. */
	order: WebOrder;
}

/** A sales order of a web order with what the shop says of that order now. */
export interface FollowedOrder {
	kind: 'followedOrder';
	booked: BookedOrder;
	/** `gone`: no such order in the shop. `same`: nothing looks different, so that nothing more was read. */
	found: 'gone' | 'same' | 'read';
	/** Names and address of the shops it was looked for in. */
	lookedIn?: string;
	/** Set where `found` is `read`. */
	shop: ShopSide | null;
}
