import type { Where } from './lookedIn';

/** Ends the stream of customer cards: how many customers were looked at, and what that came to. */
export interface CardSummary extends Partial<Where> {
	kind: 'cardSummary';
	customers: number;
	/** Cards that get something. */
	toWrite: number;
	/** Cards that a person has to look at. */
	inDoubt: number;
	upToDate: number;
	/** Customers without a card: the import makes one with their first order. */
	withoutCard: number;
}
