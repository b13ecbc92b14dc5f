/** What came of trying everything one service can do. */
export interface Checked {
	/** Counts, for the line of the service: operations, or resources and verbs, and how many of them were tried and found right. */
	figures: Readonly<Record<string, number>>;
	/** What was wrong, each with the operation it is of. */
	faults: readonly string[];
}
