import type { Wording } from '../words/wording';

/** One thing that was looked at: what is the matter with it, and the exact place to put it right. */
export interface Finding {
	/** Stable: Filter nodes may rely on it. */
	code: string;
	level: 'ok' | 'warning' | 'error';
	/** What it is about, such as an article code or the name of a right; '' for the whole. */
	about: string;
	message: Wording;
	/** Empty for what is right. */
	fix: Wording;
}

/** How shop, administration and settings fit together. */
export interface Diagnosis {
	kind: 'diagnosis';
	headline: Wording;
	attention: boolean;
	errors: number;
	warnings: number;
	shop: string;
	administration: string;
	findings: Finding[];
}
