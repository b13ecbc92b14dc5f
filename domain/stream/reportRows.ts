import type { DecimalText } from '../money/decimalText';
import type { Problem } from '../words/problem';
import type { StockChangeStatus } from './stockChange';
import type { CancelledInBooks } from './fence';

export interface CreatedOrder {
	orderId: string;
	reference: string;
	shopName: string;
	salesOrderNumber: number | null;
	customerNumber: number | null;
	customerName: string;
	customerCreated: boolean;
	/** Order total of SnelStart in euros, of the shop where SnelStart's is not known. */
	total: DecimalText;
	/** SnelStart's total less the shop's, in euros; null when it is not known. */
	difference: DecimalText | null;
}

/** An order that is not in SnelStart, with everything a person needs to do something about it. */
export interface OpenOrder {
	orderId: string;
	reference: string;
	shopName: string;
	customerName: string;
	total: DecimalText;
	reason: string;
	problems: Array<Pick<Problem, 'code' | 'message' | 'fix'>>;
}

export interface BookedDifference {
	orderId: string;
	reference: string;
	salesOrderNumber: number | null;
	amount: DecimalText;
}

/** What a person should know of an order though nothing is kept back. */
export interface OrderNotice extends Pick<Problem, 'code' | 'message' | 'fix'> {
	orderId: string;
	reference: string;
	salesOrderNumber: number | null;
}

export interface ChangedStock {
	code: string;
	name: string;
	before: number | null;
	after: number | null;
	/** Written after the first time, because an order came in meanwhile. */
	healed: boolean;
	explanation: string;
	explanationNl?: string;
}

export interface StockToLookAt {
	code: string;
	name: string;
	status: StockChangeStatus;
	message: string;
}

/** The lists of a report, by the names they have in it. */
export interface ReportRows {
	created: CreatedOrder[];
	waiting: OpenOrder[];
	blocked: OpenOrder[];
	failed: OpenOrder[];
	bookedDifferences: BookedDifference[];
	/** Web orders that came to nothing in the shop and still stand in SnelStart without an invoice. */
	cancelledInBooks: CancelledInBooks[];
	/** Of the orders created in this run. */
	notices: OrderNotice[];
	stockChanged: ChangedStock[];
	stockToLookAt: StockToLookAt[];
}

export type ReportList = keyof ReportRows;
