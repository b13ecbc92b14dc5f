import type { Problem } from '../words/problem';
import type { Wording } from '../words/wording';

/** What a task came to for one order or card. */
export interface ResultRow {
	/** Order, card or article, as a person knows it. */
	name: string;
	outcome: 'planned' | 'reported' | 'done' | 'settled' | 'leftAlone' | 'failed';
	summary: Wording;
	problems: Problem[];
}

/** What a task that tells one side of the other came to, for people. */
export interface ResultReport {
	kind: 'resultReport';
	about: 'statuses' | 'customers' | 'products' | 'prices';
	headline: Wording;
	/** How many were looked at, by what came of them. */
	counts: Record<ResultRow['outcome'] | 'looked' | 'same', number>;
	/** Whether somebody has to look at it. */
	attention: boolean;
	/** Why the run counts as failed; empty where it does not. */
	failedBecause: Wording[];
	rows: ResultRow[];
	/** The page, where it was asked for. */
	html?: string;
}
