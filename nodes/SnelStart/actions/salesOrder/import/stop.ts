import type { TimeBudget } from '../../../../shared/timeBudget';
import { stopsEverything, type SnelStartFailure } from '../../../client/failure';
import { Refusals } from './refusals';

/** Shared by all orders of one run: once a key, a right or the service fails, no further write is begun. */
export class Stop {
	private first: SnelStartFailure | null = null;

	private writes = 0;

	/** Writes of the order that went before all others: they leave the first part its right to be done. */
	private before = 0;

	/** What SnelStart refuses of sales orders, and of customer cards. */
	readonly orders = new Refusals();

	readonly cards = new Refusals();

	constructor(private readonly budget: TimeBudget) {}

	/** The time of this run is spent, and it has not been for nothing: every run brings something further. */
	get isLate(): boolean {
		return this.writes > this.before && this.budget.isSpent;
	}

	/** Late for so long that what is left of the first part is left too. */
	get isOverdue(): boolean {
		return this.hasWritten && this.budget.isOverdue;
	}

	/** Minutes this run was given. */
	get minutes(): number {
		return this.budget.minutes;
	}

	get reason(): SnelStartFailure | null {
		return this.first;
	}

	/** Whether something was or may have been written in this run. */
	get hasWritten(): boolean {
		return this.writes > 0;
	}

	countWrite(): void {
		this.writes += 1;
	}

	/** The first part begins, whatever was written to see whether orders are taken at all. */
	beginParts(): void {
		this.before = this.writes;
	}

	/** Notes a failure; only one that every other request would meet too stops the run. */
	note(failure: SnelStartFailure): void {
		if (this.first === null && stopsEverything(failure)) this.first = failure;
	}

	/** The service itself does not answer, not even to a lookup. */
	noteUnreachable(failure: SnelStartFailure): void {
		this.first ??= failure;
	}
}
