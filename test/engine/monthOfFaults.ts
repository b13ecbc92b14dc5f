/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { Random } from '../../lab/worlds/random';
import type { Fault } from '../../lab/simulators/shared/fault';

export const DAY = 86_400_000;
const ALWAYS = -1;

/** Timers run as they do; only the date is that of the month. */
export const ONLY_DATE = [
	...(['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval'] as const),
	...(['clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'] as const),
];

export interface Misfortune {
	what: string;
	at: 'snelStart' | 'prestaShop';
	fault: Fault;
	/** Whether a run can come to its end all the same. */
	heals: boolean;
}

/** What may go wrong in a run: what is out of order, and by which side. */
const MISFORTUNES: readonly Misfortune[] = [
	{
		what: 'SnelStart refuses',
		at: 'snelStart',
		fault: { kind: 'status', status: 403, times: ALWAYS },
		heals: false,
	},
	{
		what: 'the shop refuses',
		at: 'prestaShop',
		fault: { kind: 'status', status: 404, times: ALWAYS },
		heals: false,
	},
	{
		what: 'a limit is reached',
		at: 'snelStart',
		fault: { kind: '429', retryAfter: 1, times: 1 },
		heals: true,
	},
	{
		what: 'an answer is lost',
		at: 'snelStart',
		fault: { kind: 'lostReply', match: { method: 'POST' }, times: 1 },
		heals: true,
	},
	{
		what: 'a run is cut off',
		at: 'snelStart',
		fault: {
			kind: 'statusCommitted',
			status: 502,
			match: { method: 'POST', path: '/verkooporders' },
			times: ALWAYS,
		},
		heals: true,
	},
	{
		what: 'a page is slow',
		at: 'prestaShop',
		fault: { kind: 'slow', delayMs: 30, times: 3 },
		heals: true,
	},
];

/** One of them, as chance wants it. */
export const misfortune = (random: Random): Misfortune => random.pick([...MISFORTUNES]);

/**
 * Waits of a client between two tries pass at once, so that a month of retries costs no minutes; the time after which
 * an answer is given up stays what it is. The caller restores all mocks.
 */
export function withoutWaiting(): void {
	const real = globalThis.setTimeout;
	const waits = (ms?: number) => ms !== undefined && ms >= 200 && ms <= 15_000;
	const hurried = (then: () => void, ms?: number, ...rest: []) =>
		real(then, waits(ms) ? 5 : ms, ...rest);
	jest.spyOn(globalThis, 'setTimeout').mockImplementation(hurried as typeof setTimeout);
}
