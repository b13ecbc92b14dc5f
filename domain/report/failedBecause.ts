import type { OrderCounts } from '../stream/runReport';
import type { RunFailure } from '../stream/runFailure';
import { followFailed } from './follow';
import type { RunFacts } from './runFacts';

/**
 * Why a run failed as a whole: a node could not do its work, or nothing of what was to be done could be done. A run in
 * which some orders were refused and others created did not fail; its report says which.
 */
export function failedBecause(
	{ failures = [], summary, follow }: RunFacts,
	{ created, failed }: OrderCounts,
): string[] {
	const nothingWritten = summary !== null && summary.failed > 0 && summary.changed === 0;
	return [
		...failures.map(failureInWords),
		...(follow ? followFailed(follow) : []),
		...(created === 0 && failed > 0 ? [nothingImported(failed)] : []),
		...(nothingWritten
			? [
					summary.failed === 1
						? 'The one quantity that was to be written could not be: the reason stands with it'
						: `None of the ${summary.failed} quantities that were to be written could be: the reason stands with each`,
				]
			: []),
	];
}

/** Why a run failed in which none of so many orders could be imported. */
export const nothingImported = (orders: number): string =>
	orders === 1
		? 'The one order that was to be created could not be: the reason stands with it'
		: `None of the ${orders} orders that were to be created could be: the reason stands with each`;

/** "Import Sales Orders" failed: SnelStart refuses the key. Check ... */
export function failureInWords({ node, message, description }: RunFailure): string {
	const which = node === '' ? 'A node' : `Node "${node}"`;
	return [`${which} failed: ${message}`, description].filter((part) => part !== '').join('. ');
}
