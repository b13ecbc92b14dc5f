/** What the runs of one day came to, for the charts of the page. */
export interface DayOfRuns {
	/** ISO date of the workflow's own zone. */
	day: string;
	runs: number;
	failed: number;
	/** Orders created. */
	orders: number;
	/** What they come to in the shop, in cents. */
	turnover: number;
	/** What was open after the last run of the day. */
	open: number;
	/** How long its runs took together, and how many of them said so. */
	seconds: number;
	timed: number;
}
