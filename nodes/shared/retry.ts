/** What is known of a request that did not succeed. `status` is null when no answer came. */
export interface FailedRequest {
	method: string;
	status: number | null;
	/** Seconds the server asked to wait (Retry-After), null when it did not say. */
	retryAfterSeconds: number | null;
}

const READS = ['GET', 'HEAD', 'OPTIONS'];
const MAX_BACKOFF_MS = 30_000;

/** A refusal for too many requests was never carried out; after waiting every verb may be sent again. */
export const isRateLimited = (failed: FailedRequest): boolean => failed.status === 429;

const isTemporary = (status: number | null): boolean =>
	status === null || status === 408 || (status >= 500 && status <= 599);

/**
 * Whether the same request may be sent again. Writes never are after a lost or broken answer, because the
 * server may have carried them out: the caller has to look up what became of them first.
 *
 * @param attempt how often it has been sent already, from 1
 */
export function mayRetry(failed: FailedRequest, attempt: number, maxAttempts = 3): boolean {
	if (attempt >= maxAttempts) return false;
	return READS.includes(failed.method.toUpperCase()) && isTemporary(failed.status);
}

/** Milliseconds to wait before attempt `attempt` + 1: 0.5 s doubling, or what the server asked for. */
export function backoffMs(failed: FailedRequest, attempt: number): number {
	if (failed.retryAfterSeconds !== null) return failed.retryAfterSeconds * 1000;
	return Math.min(500 * 2 ** (attempt - 1), MAX_BACKOFF_MS);
}
