import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { forRun } from './forRun';

/** With the longest request and a look at what became of it a run ends within 150 seconds after its budget. */
const GRACE_MS = 20_000;

const SUGGESTED_MINUTES = 8;

/** Option of operations that write much. */
export const timeBudgetOption: INodeProperties = {
	displayName: 'Time Budget (Minutes)',
	name: 'timeBudgetMinutes',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: SUGGESTED_MINUTES,
	description:
		'Minutes after which nothing new is begun and the rest is left to the next run. Use 0 for no limit.',
};

/** Time a run may take. What is under way when it is spent still comes to its end. */
export class TimeBudget {
	private readonly endsAt: number;

	constructor(
		readonly minutes: number,
		private readonly now: () => number = () => Date.now(),
	) {
		this.endsAt = minutes > 0 ? now() + minutes * 60_000 : Infinity;
	}

	get isSpent(): boolean {
		return this.now() >= this.endsAt;
	}

	/** Spent for so long that not even the part every run may finish is gone on with: the service is slow. */
	get isOverdue(): boolean {
		return !this.allows(0);
	}

	/** Whether there is time to wait so long. */
	allows(waitMs: number): boolean {
		return this.now() + waitMs < this.endsAt + GRACE_MS;
	}
}

/** The budget that the option above sets, running from now; without the option there is no limit. */
export const timeBudget = (context: IExecuteFunctions): TimeBudget =>
	new TimeBudget(Number(forRun(context, 'options.timeBudgetMinutes', 0)) || 0);
