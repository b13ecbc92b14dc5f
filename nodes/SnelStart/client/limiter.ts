import pLimit from 'p-limit';
import type { KeyLimits } from './keyLimits';

/** Time that only goes forward, in milliseconds from any moment. */
export interface Clock {
	now(): number;
	sleep(ms: number): Promise<void>;
}

/** A request that was not sent: it would have had to wait so long. */
export class HeldBack {
	constructor(readonly waitMs: number) {}
}

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Two clocks do not run alike, nor does a timer end to the millisecond. */
const CAUTION = 1.001;

/**
 * Gate that all requests of one node execution pass: never more than `atOnce` under way, all of them wait when
 * SnelStart asks one to wait, and never more in a minute or an hour than the key allows, wherever SnelStart lets its
 * minute begin (documented: the numbers, not the windows). It counts a request at its arrival, some time between
 * sending and answer, so that one counts here from its sending until a window after its answer. And n8n sends what was
 * under way a second time when the token ends, which it may twice in an hour: room is left for that.
 */
export class RequestLimiter {
	private readonly gate: ReturnType<typeof pLimit>;

	private readonly windows: ReadonlyArray<{ ms: number; most: number }>;

	private pausedUntil = -Infinity;

	private underWay = 0;

	/** When requests were answered, as many as the longest window asks for. */
	private answered: number[] = [];

	constructor(
		{ perMinute, perHour, atOnce }: KeyLimits,
		private readonly clock: Clock,
	) {
		this.gate = pLimit(atOnce);
		this.windows = [
			{ ms: MINUTE_MS * CAUTION, most: Math.max(atOnce, perMinute - atOnce) },
			{ ms: HOUR_MS * CAUTION, most: Math.max(atOnce, perHour - 2 * atOnce) },
		].filter(({ most }) => most < Infinity);
	}

	/**
	 * Sends when it is its turn.
	 *
	 * @param mayWait whether this request may wait so many milliseconds; where it may not, it is not sent
	 */
	async run<T>(
		send: () => Promise<T>,
		mayWait: (ms: number) => boolean = () => true,
	): Promise<T | HeldBack> {
		return await this.gate(async () => {
			for (let wait = this.waitMs(); wait > 0; wait = this.waitMs()) {
				if (!mayWait(wait)) return new HeldBack(wait);
				await this.clock.sleep(wait);
			}
			this.underWay += 1;
			try {
				return await send();
			} finally {
				this.underWay -= 1;
				this.wasAnswered();
			}
		});
	}

	/** All requests wait `ms` from now. */
	pause(ms: number): void {
		this.pausedUntil = Math.max(this.pausedUntil, this.clock.now() + ms);
	}

	private wasAnswered(): void {
		const needed = Math.max(1, ...this.windows.map(({ most }) => most));
		this.answered.push(this.clock.now());
		if (this.answered.length > 2 * needed) this.answered = this.answered.slice(-needed);
	}

	private waitMs(): number {
		const now = this.clock.now();
		const waits = this.windows.map(({ ms, most }) => {
			const mustBePast = this.answered[this.answered.length - (most - this.underWay)];
			return mustBePast === undefined ? 0 : mustBePast + ms - now;
		});
		return Math.max(0, this.pausedUntil - now, ...waits);
	}
}
