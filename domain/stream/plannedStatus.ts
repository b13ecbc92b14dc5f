import type { DecimalText } from '../money/decimalText';
import type { Problem } from '../words/problem';
import type { PlannedRequest } from './plannedRequest';

/** A state that the order is to get. */
export interface StateToGive {
	id: string;
	name: string;
	/** State it was in when it was judged. */
	fromId: string;
	fromName: string;
	/** Whether the shop mails its customer about it. */
	mail: boolean;
}

/** A tracking number that its shipment is to get. */
export interface TrackingToGive {
	shipmentId: string;
	number: string;
	/** Whether the shop mails its customer that the order is on its way. */
	mail: boolean;
}

/** A sales order with what the shop is to be told of it, or why nothing. */
export interface PlannedStatus {
	kind: 'plannedStatus';
	/** Tells a door whether what would be written is still as it was judged, see `seal`. */
	seal?: string;
	action: 'tell' | 'none';
	orderId: string;
	shopId: string;
	reference: string;
	/** Total of the web order when it was judged. */
	total: DecimalText;
	importKey: string;
	salesOrderId: string;
	salesOrderNumber: number;
	/** Document status (procesStatus). */
	status: string;
	/** '' until it is invoiced. */
	invoiceId: string;
	invoiceNumber: string;
	state: StateToGive | null;
	/** Text of the private message; '' for none. */
	message: string;
	tracking: TrackingToGive | null;
	/** One line for a person: what is told, or why not. */
	summary: string;
	summaryNl: string;
	/**
	 * `planned` before the writer; `settled`: somebody else, or another run, had done it; `leftAlone`: it is not as it was
	 * judged, or nothing may be told.
	 */
	outcome: 'planned' | 'reported' | 'told' | 'settled' | 'leftAlone' | 'failed';
	problems: Problem[];
	/** With *Only Report*: what a run that writes sends to the shop for it. */
	requests?: PlannedRequest[];
}
