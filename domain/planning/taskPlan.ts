/** When a task (taak) may run, as its owner chose. */
export interface TaskPlan {
	/** Left out for a task that runs by hand only. */
	every?: { count: number; unit: 'minutes' | 'hours' | 'days' };
	/** Hours of the day between which it may begin, in minutes since midnight; `until` before `from` goes past midnight. */
	hours?: { from: number; until: number };
	/** Days of the week, Monday is 1; empty for every day. */
	days: readonly number[];
	/** Not before this moment (volgende keer uitvoeren), milliseconds since 1970; left out for at once. */
	notBefore?: number;
	/** Zone of hours and days, such as Europe/Amsterdam. */
	zone: string;
}
