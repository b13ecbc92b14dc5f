import type { Problem } from '../../words/problem';
import type { Wording } from '../../words/wording';

/** What a task was about that tells one side of the other. */
export type ResultsAbout = 'statuses' | 'customers' | 'products' | 'prices' | 'articles';

/** What it came to for one order, card or article. */
export interface ResultRow {
	/** Order, card or article, as a person knows it. */
	name: string;
	outcome: 'planned' | 'reported' | 'done' | 'settled' | 'leftAlone' | 'failed';
	summary: Wording;
	problems: Problem[];
}
