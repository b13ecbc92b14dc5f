import type { Finding } from './diagnosis';
import type { PlannedRequest } from './plannedRequest';
import type { Where } from './lookedIn';

/** Ends the stream of articles or prices: how much was looked at, so that an empty run does not look like a good one. */
export interface AssortmentSummary extends Partial<Where> {
	kind: 'assortmentSummary';
	about: 'products' | 'prices' | 'articles';
	/** Articles of SnelStart, and products and combinations of the shop, that arrived. */
	articles: number;
	products: number;
	/** Products and combinations that carry the code of an article. */
	matched: number;
	toWrite: number;
	/** Kept back until the owner confirms them. */
	toAsk: number;
	/** Cannot be written, each told by an item. */
	blocked: number;
	/** Codes of the shop without an article, and of articles without a product, the first of each. */
	notInSnelStart: string[];
	notInShop: string[];
	/** Customers with price agreements (prijsafspraken) who have no account in the shop, the first of them. */
	unknownCustomers: string[];
	/** Of an import: how the codes of the shop fit those of SnelStart. */
	codes?: Finding[];
	/** One line for a person, in both languages. */
	headline: string;
	headlineNl: string;
	/** Behind the writer: what it was, and of a shop the requests that changed something. */
	written?: { done: number; failed: number; writeRequests?: number };
	/** With *Only Report*: what a run that writes sends, in that order. */
	requests?: PlannedRequest[];
}
