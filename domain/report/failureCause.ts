import { fingerprint } from '../books/fingerprint';
import { nothingImported } from './failedBecause';

/** The cause of a run in which no order could be imported, whatever their number. */
export const ALL_ORDERS_FAILED = 'all-orders-failed';

/**
 * A short text that is the same for the same reason of a failed run, whatever numbers, ids and moments stand in it, and
 * that tells nothing of anybody.
 */
export function failureCause(reason: string): string {
	const orders = Number(/\d+/.exec(reason)?.[0] ?? 1);
	if (reason === nothingImported(orders).en) return ALL_ORDERS_FAILED;
	const words = reason.split(/\s+/).map((word) => (/\d/.test(word) ? '#' : word));
	return fingerprint(words.join(' ')).slice(0, 16);
}
