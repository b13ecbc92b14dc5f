import { backoffMs, mayRetry } from '../../shared/retry';
import type { TimeBudget } from '../../shared/timeBudget';
import { failureOf } from './failure';
import type { KeyLimits } from './keyLimits';
import { HeldBack, RequestLimiter, type Clock } from './limiter';
import type { Answer, Sender, SnelStartRequest } from './request';

/** Spaces out the requests that waited together, so that they do not arrive in one burst. */
const AFTER_PAUSE_MS = 50;

/** Waits that end within so long of each other are one. */
const TOLD_APART_MS = 5000;

/** What a sender goes by. */
export interface Pace {
	limits: KeyLimits;
	clock: Clock;
	/** Longest time one request may wait for SnelStart's limits before it counts as failed. */
	maxWaitMs: number;
	/** Time of the run: beyond it nothing is waited for and nothing repeated. */
	budget: TimeBudget;
	/** Hears, once for all requests that wait together, how long the limits make them. */
	onWait(ms: number): void;
}

/**
 * Sends within the limits of the key. Reads are tried three times; a request refused for too many requests (429) was
 * not carried out, so it waits and goes again whatever its verb; any other failed write is handed back as it is. One
 * that would have to wait longer than it may is handed back as refused for too many requests, without being sent.
 */
export function pacedSender(
	sendOnce: (request: SnelStartRequest) => Promise<Answer>,
	{ limits, clock, maxWaitMs, budget, onWait }: Pace,
): Sender {
	const limiter = new RequestLimiter(limits, clock);
	let toldUntil = -Infinity;
	const mayWait = (ms: number): boolean => {
		if (ms > maxWaitMs || !budget.allows(ms)) return false;
		const until = clock.now() + ms;
		if (until > toldUntil + TOLD_APART_MS) onWait(ms);
		toldUntil = Math.max(toldUntil, until);
		return true;
	};
	const attempt = async (request: SnelStartRequest): Promise<Answer> => {
		const answer = await limiter.run(async () => await sendOnce(request), mayWait);
		return answer instanceof HeldBack ? notSent(request, answer) : answer;
	};
	const send = async (request: SnelStartRequest): Promise<Answer> => {
		let waited = 0;
		let refusals = 0;
		for (let tries = 1; ; tries += 1) {
			const answer = await attempt(request);
			if (answer.ok) return answer;
			const { failure } = answer;
			const asRequest = {
				method: failure.neverSent ? 'GET' : request.method,
				status: failure.httpStatus,
				retryAfterSeconds: failure.retryAfterSeconds,
			};
			if (failure.who === 'quota') {
				refusals += 1;
				tries -= 1;
				const wait = backoffMs(asRequest, refusals) + AFTER_PAUSE_MS;
				if (waited + wait > maxWaitMs || !budget.allows(wait)) return answer;
				waited += wait;
				limiter.pause(wait);
			} else {
				if (!failure.retryable || !mayRetry(asRequest, tries)) return answer;
				const wait = backoffMs(asRequest, tries);
				if (!budget.allows(wait)) return answer;
				await clock.sleep(wait);
			}
		}
	};
	return { limits, send };
}

/** As SnelStart would have answered, had it been asked. */
const notSent = ({ method, path }: SnelStartRequest, { waitMs }: HeldBack): Answer => ({
	ok: false,
	failure: failureOf({ method, path, status: 429, retryAfter: Math.ceil(waitMs / 1000) }),
});
