import type { Where } from './lookedIn';

/** Ends the stream of statuses: how much was looked at, so that an empty run does not look like a good one. */
export interface StatusSummary extends Partial<Where> {
	kind: 'statusSummary';
	/** Sales orders that were looked at. */
	orders: number;
	/** Orders of which the shop is to be told something. */
	toTell: number;
	/** Orders that a person has to look at. */
	inDoubt: number;
	/** Orders that are as they should be, or of which nothing follows yet. */
	upToDate: number;
	/** Orders that somebody moved further, or that came to nothing: they stay as they are. */
	movedOn: number;
}
