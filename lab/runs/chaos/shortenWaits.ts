/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */

const realSetTimeout = globalThis.setTimeout;
/** Shorter timers are no waits between tries but plumbing. */
const LEAST_MS = 100;

/**
 * Makes this process wait `factor` times shorter wherever code waits by a timer (the pause before a second try),
 * so that hundreds of disturbed runs fit in minutes. The clock itself stays as it is, so what is promised to the
 * services (Retry-After, requests per minute) is still kept in real time.
 */
export function shortenWaits(factor: number): void {
	const shortened = (work: () => void, ms = 0, ...rest: unknown[]) =>
		realSetTimeout(work, ms < LEAST_MS ? ms : ms / factor, ...(rest as []));
	globalThis.setTimeout = Object.assign(shortened, {
		__promisify__: realSetTimeout.__promisify__,
	}) as unknown as typeof globalThis.setTimeout;
}
