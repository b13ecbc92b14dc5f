import type { DecimalText } from '../money/decimalText';
import type { Problem } from '../words/problem';
import type { PlannedArticle } from './plannedArticle';
import type { CustomerCard } from './plannedCustomer';
import type { PlannedRequest } from './plannedRequest';
import type { SalesOrderDraft } from './salesOrderDraft';

/** What became of a web order after it was imported. */
export type ChangeKind =
	| 'cancelled'
	| 'deleted'
	| 'refunded'
	| 'edited'
	| 'changedInBooks'
	/** Nothing became of it: the run that made its sales order is undone. */
	| 'undone';

/** What shop and books say of one thing, in words; the Dutch where it reads otherwise. */
export interface Difference {
	what: string;
	shop: string;
	books: string;
	whatNl?: string;
	shopNl?: string;
	booksNl?: string;
}

/** What would be written in SnelStart, to the last byte. `mark` is what the sales order said when it was judged. */
export type ChangeWrite =
	| { action: 'delete'; mark: string }
	| { action: 'replace'; mark: string; body: SalesOrderDraft; total: DecimalText }
	| { action: 'credit'; mark: string; body: SalesOrderDraft; total: DecimalText }
	/** A run that was cut off left a second credit under this payment reference. */
	| { action: 'takeTwinAway'; creditKey: string }
	/** The run that made the sales order made this card or article for it as well: it goes while nothing else uses it. */
	| { action: 'takeCardAway'; customerId: string; madeAt: string; card: CustomerCard }
	| { action: 'takeArticleAway'; articleId: string; madeAt: string; article: PlannedArticle };

/**
 * A difference between shop and books about an order that was imported, with a proposal. It is told by every run until
 * it is settled or left alone.
 */
export interface OrderChange {
	kind: 'orderChange';
	/** Tells a door whether what would be written is still as it was judged, see `seal`. */
	seal?: string;
	change: ChangeKind;
	orderId: string;
	reference: string;
	shopName: string;
	customerName: string;
	importKey: string;
	salesOrderId: string;
	salesOrderNumber: number;
	/** One line for a person: what happened to which order. */
	summary: string;
	summaryNl?: string;
	differences: Difference[];
	/** What to do, with the exact lines and payment reference where something is to be entered by hand. */
	proposal: string;
	proposalNl?: string;
	/** Null where nothing can be written by itself; `whyNot` says why. */
	write: ChangeWrite | null;
	whyNot: string;
	whyNotNl?: string;
	/** `reported` nothing was written; `settled` somebody else had done it already. */
	outcome: 'reported' | 'carriedOut' | 'settled' | 'failed';
	problems: Problem[];
	/** With *Only Report*: what a run that writes sends to SnelStart for it. */
	requests?: PlannedRequest[];
}
