const MINUTE_MS = 60_000;

/**
 * The clock of the simulated world. It starts at the real present, because the product asks the real clock how far
 * to look back, and moves only when told.
 */
export class SimulatedClock {
	private readonly start = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;

	private elapsedMs = 0;

	/** Called after each move, so that a simulator can be told. */
	onMove: (now: Date) => void = () => {};

	now(): Date {
		return new Date(this.start + this.elapsedMs);
	}

	/** Simulated minutes since the start. */
	minutes(): number {
		return this.elapsedMs / MINUTE_MS;
	}

	advanceMs(ms: number): void {
		this.elapsedMs += ms;
		this.onMove(this.now());
	}

	/** Moves on to a moment; a moment that has passed changes nothing. */
	advanceTo(minutes: number): void {
		const ms = Math.round(minutes * MINUTE_MS) - this.elapsedMs;
		if (ms > 0) this.advanceMs(ms);
	}
}
