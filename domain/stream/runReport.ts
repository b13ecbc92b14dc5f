import type { Wording } from '../words/wording';
import type { RunFailure } from './runFailure';
import type { StockSummary } from './stockSummary';
import type { Fence } from './fence';
import type { ReportRows, ReportList } from './reportRows';

export interface OrderCounts {
	seen: number;
	created: number;
	/** Only in a run that writes nothing (*Only Report*): those it would have created. They are not among `waiting`. */
	wouldCreate: number;
	exists: number;
	waiting: number;
	/** Never to be imported, as the owner chose (Leave Out); left out for none. */
	leftOut?: number;
	blocked: number;
	failed: number;
}

/** What a report tells of the run itself. */
export interface RunMarks {
	/** ISO 8601 with the offset of the workflow's zone, when the report was made. */
	at: string;
	/** Name of the workflow (template), as its owner calls it. */
	workflow: string;
	/** Version of this package. */
	version: string;
	/** From the first node of this package that says when it began, to the report; null where none does. */
	seconds: number | null;
	/** Requests to each service by the nodes that say so; null where none does. */
	requests: { snelStart: number; prestaShop: number } | null;
}

/** Output of `Shop Link: Report`: one run for a person to read. */
export interface RunReport extends ReportRows {
	kind: 'runReport';
	/** Names of the administration (administratie) and of the shop with its address; empty where the run did not come that far. */
	administration: string;
	shop: string;
	/** "12 orders created, 3 waiting, 2 blocked; 45 stock quantities changed" */
	headline: string;
	headlineNl: string;
	/** True when somebody has to look at it; `attentionReasons` says at what. */
	attention: boolean;
	attentionReasons: string[];
	attentionReasonsNl: string[];
	/** Those of the reasons that stand with no order and no article. */
	runTroubles: Wording[];
	/** True when a row that a person has to look at was not in the report of the run before: mail on this one. */
	newAttention: boolean;
	/** Nodes that failed, in the order they did. */
	failures: RunFailure[];
	/** Why the run failed as a whole, empty when it did not: `Stop if Failed` ends it in an error with these. */
	failedBecause: string[];
	failedBecauseNl: string[];
	counts: { orders: OrderCounts; stock: StockSummary | null };
	/**
	 * Codes that the shop sells nothing under, as many as a list of the report shows. One that is to be sold on the web is
	 * entered as reference (referentie) of its product or combination.
	 */
	notInShop: string[];
	/** What the nodes noticed and nobody has to act on at once. */
	hints: string[];
	/** The same in Dutch; a hint that has none stands as it is. */
	hintsNl: string[];
	/** How many rows each list leaves out, for lists that are longer than the report shows; the counts stay whole. */
	omitted: Partial<Record<ReportList, number>>;
	/** When, by what and with how much work the run was done, as far as it is known. */
	run: RunMarks;
	/** Up to where the shop was read; null when the stream of orders broke off. */
	fence: Fence | null;
}
