import type { ComparedOutcome } from './comparedOrder';
import type { Told } from '../words/wording';

/** A way of marking sales orders, with what speaks for it. */
export interface SchemeEvidence {
	/** "payment reference (betalingskenmerk) = order ID" */
	scheme: string;
	schemeNl?: string;
	/** Choice of *Also Recognise* that stands for it; empty for this link's own and for what is no mark. */
	choice: string;
	/** Web orders whose sales order it explains. */
	explains: number;
	examples: string[];
}

/** Ends a comparison with the books: all orders in figures, and how the other link marks its sales orders. */
export interface CompareSummary {
	kind: 'compareSummary';
	/** "120 web orders compared: 112 equal, 5 differ, 2 never arrived, 1 twice" */
	headline: string;
	headlineNl?: string;
	counts: Record<ComparedOutcome, number>;
	/** The one that explains most first. */
	schemes: SchemeEvidence[];
	/** References of web orders that never arrived; of those, that are a further part of an order that was split. */
	neverArrived: string[];
	neverArrivedOfSplit: string[];
	arrivedTwice: string[];
	/** Sales order templates (verkoopsjablonen) by name, with the number of orders on each. */
	templates: Record<string, number>;
	/** Sales orders of the period that no web order explains. */
	otherSalesOrders: number;
	administration: string;
	shop: string;
	hints: Told[];
}
