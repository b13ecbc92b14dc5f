import type { DecimalText } from '../money/decimalText';
import type { Problem } from '../words/problem';
import type { StockChangeStatus } from './stockChange';
import type { CancelledInBooks } from './fence';
import type { OrderChange } from './orderChange';

export interface CreatedOrder {
	orderId: string;
	reference: string;
	shopName: string;
	salesOrderNumber: number | null;
	customerNumber: number | null;
	/** Name on the customer card (klantkaart) with that number. */
	cardName: string;
	customerName: string;
	customerCreated: boolean;
	/** Order total of SnelStart in euros, of the shop where SnelStart's is not known. */
	total: DecimalText;
	/** Order total of the shop in euros. */
	shopTotal: DecimalText;
	/** SnelStart's total less the shop's, in euros; null when it is not known. */
	difference: DecimalText | null;
}

/** What a report tells of a problem, in both languages. */
export type ToldProblem = Pick<Problem, 'code' | 'message' | 'messageNl' | 'fix' | 'fixNl'>;

/** An order that is not in SnelStart, with everything a person needs to do something about it. */
export interface OpenOrder {
	orderId: string;
	reference: string;
	shopName: string;
	customerName: string;
	total: DecimalText;
	reason: string;
	/** The same in Dutch; left out where what was read has none. */
	reasonNl?: string;
	problems: ToldProblem[];
}

export interface BookedDifference {
	orderId: string;
	reference: string;
	salesOrderNumber: number | null;
	amount: DecimalText;
}

/** What a person should know of an order though nothing is kept back. */
export interface OrderNotice extends ToldProblem {
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
	/** The same in Dutch; left out where the shop itself said it. */
	messageNl?: string;
}

/** What somebody should look at in an order that is in SnelStart: it differs from the shop, or is there twice. */
export interface OrderFinding extends OpenOrder {
	salesOrderNumber: number | null;
	customerNumber: number | null;
	/** SnelStart's total less the shop's, in euros; null when it is not known. */
	difference: DecimalText | null;
}

/** What became of an order after it was imported, and what to do about it. */
export type ChangedOrder = Omit<
	OrderChange,
	'kind' | 'seal' | 'importKey' | 'salesOrderId' | 'write' | 'requests'
>;

/** A row that says whether it stood in the report of the run before, and since when (ISO 8601) where the archive knows. */
export type MaybeNew<Row> = Row & { new: boolean; since?: string };

/** Rows of which a report says whether they stood in the report of the run before. */
export type NewsList =
	| 'blocked'
	| 'waiting'
	| 'failed'
	| 'findings'
	| 'notices'
	| 'cancelledInBooks'
	| 'orderChanges'
	| 'stockToLookAt';

/** The lists of a report, by the names they have in it. */
export interface ReportRows {
	created: CreatedOrder[];
	/** Only in a run that writes nothing (*Only Report*). */
	wouldCreate: OpenOrder[];
	waiting: Array<MaybeNew<OpenOrder>>;
	blocked: Array<MaybeNew<OpenOrder>>;
	failed: Array<MaybeNew<OpenOrder>>;
	/** Of orders created in this run or before. */
	findings: Array<MaybeNew<OrderFinding>>;
	bookedDifferences: BookedDifference[];
	/** Web orders that came to nothing in the shop and still stand in SnelStart without an invoice. */
	cancelledInBooks: Array<MaybeNew<CancelledInBooks>>;
	/** Differences between shop and books of orders imported before, of a follow-up only. */
	orderChanges: Array<MaybeNew<ChangedOrder>>;
	notices: Array<MaybeNew<OrderNotice>>;
	stockChanged: ChangedStock[];
	/** Only in a run that writes nothing (*Only Report*). */
	stockWouldChange: ChangedStock[];
	stockToLookAt: Array<MaybeNew<StockToLookAt>>;
}

export type ReportList = keyof ReportRows;
