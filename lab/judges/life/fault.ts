/** What the last line of the check counts; each has to be 0. */
export type Figure =
	| 'duplicates'
	| 'lost'
	| 'silent'
	| 'falseAlarms'
	| 'wrongCredit'
	| 'touchedOthers'
	| 'stockTooHigh'
	/** A change that the settings allowed and nothing stood against was not carried out. */
	| 'missed';

/** Something that must not be, with the order it is about. */
export interface Fault {
	figure: Figure;
	orderId: number;
	text: string;
}
