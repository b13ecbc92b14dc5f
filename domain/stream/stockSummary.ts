import type { PlannedRequest } from './plannedRequest';
import type { Told } from '../words/wording';

/** Ends the output of `PrestaShop: Stock: Set Many`. */
export interface StockSummary {
	kind: 'stockSummary';
	/** Set where nothing was written because *Only Report* is on: `changed` are those that would change. */
	onlyReport?: boolean;
	/** With *Only Report*: what a run that writes sends to the shop. */
	requests?: PlannedRequest[];
	articles: number;
	changed: number;
	unchanged: number;
	leftAlone: number;
	/** Articles of SnelStart that the shop does not sell under that code. */
	unknown: number;
	/** Codes of those that it sells nothing under at all, as many an article that is not sold on the web. */
	notInShop?: string[];
	ambiguous: number;
	failed: number;
	/** Codes in the shop that no article in SnelStart answers to; 0 when only changed articles were read. */
	unknownInSnelStart: number;
	/** Set when only changed articles were read, so that nothing is known of the others. */
	partialRead?: boolean;
	healedOrders: number;
	writeRequests: number;
	/** Milliseconds between the last reading of the shop's quantities and the end of the last write. */
	windowMs: number;
	/** What somebody should know of the stock as a whole; those of the fence passed on. */
	hints?: Told[];
}
