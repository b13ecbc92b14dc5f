import type { DecimalText } from '../money/decimalText';
import type { Wording } from '../words/wording';

/** One step of setting up a link, in the order they are taken. */
export interface SetUpStep {
	/** Stable: Filter nodes may rely on it. */
	code: 'check' | 'choices' | 'codes' | 'plan' | 'start' | 'next';
	done: boolean;
	message: Wording;
	/** What to do; empty where nothing is. */
	fix: Wording[];
}

/** A web order as it would be imported today. */
export interface TriedOrder {
	orderId: string;
	reference: string;
	placedAt: string;
	outcome: string;
	total: DecimalText;
	/** Why it would not be imported, and what to do; '' where it would. */
	reason: string;
}

/** How far the set-up of a link has come, and what to set next. Nothing was written for it. */
export interface SetUpAdvice {
	kind: 'setUpAdvice';
	headline: Wording;
	/** Whether every step is done but the last, which is to import. */
	ready: boolean;
	/** ISO 8601, for *Import From* (starttijdstip). */
	startProposed: string;
	steps: SetUpStep[];
	orders: TriedOrder[];
}
