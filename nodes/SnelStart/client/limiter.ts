import pLimit from 'p-limit';

/** What an API key allows (SnelStart: Gebruikersbeleid, per administration within one subscription key). */
export interface KeyLimits {
	perMinute: number;
	/** Requests under way at once, kept below the documented number: other couplings may share the key. */
	atOnce: number;
}

/** Documented: development and test 100 a minute and 5 at once, custom and production 500 and 50. */
export const LIMITS: Record<'development' | 'production', KeyLimits> = {
	development: { perMinute: 100, atOnce: 4 },
	production: { perMinute: 500, atOnce: 10 },
};

export interface Clock {
	now(): number;
	sleep(ms: number): Promise<void>;
}

const MINUTE_MS = 60_000;
/** Share of the documented number that is used once SnelStart has said "too many". */
const PACED_SHARE = 0.9;

/**
 * Gate that all requests of one node execution pass: never more than `atOnce` under way, all of them wait when
 * SnelStart asks one to wait, and from that moment on the rate stays below the documented one.
 */
export class RequestLimiter {
	private readonly gate: ReturnType<typeof pLimit>;

	private pausedUntil = 0;

	private paced = false;

	private starts: number[] = [];

	constructor(
		private readonly limits: KeyLimits,
		private readonly clock: Clock,
		private readonly windowMs = MINUTE_MS,
	) {
		this.gate = pLimit(limits.atOnce);
	}

	get atOnce(): number {
		return this.limits.atOnce;
	}

	async run<T>(send: () => Promise<T>): Promise<T> {
		return await this.gate(async () => {
			await this.turn();
			return await send();
		});
	}

	/** All requests wait `ms` from now; then SnelStart counts anew, and so does the pace that is kept from there. */
	pause(ms: number): void {
		this.pausedUntil = Math.max(this.pausedUntil, this.clock.now() + ms);
		this.paced = true;
		this.starts = [];
	}

	private async turn(): Promise<void> {
		for (let wait = this.waitMs(); wait > 0; wait = this.waitMs()) await this.clock.sleep(wait);
		this.starts.push(this.clock.now());
	}

	private waitMs(): number {
		const now = this.clock.now();
		if (this.pausedUntil > now) return this.pausedUntil - now;
		this.starts = this.starts.filter((start) => start > now - this.windowMs);
		const budget = Math.max(1, Math.floor(this.limits.perMinute * PACED_SHARE));
		if (!this.paced || this.starts.length < budget) return 0;
		return this.starts[this.starts.length - budget] + this.windowMs - now;
	}
}
