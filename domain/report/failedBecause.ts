import type { OrderCounts } from '../stream/runReport';
import type { RunFailure } from '../stream/runFailure';
import { counted } from './headline';
import type { RunFacts } from './runFacts';

/**
 * Why a run failed as a whole: a node could not do its work, or nothing of what was to be done could be done. A run in
 * which some orders were refused and others created did not fail; its report says which.
 */
export function failedBecause(
	{ failures = [], summary }: RunFacts,
	{ created, failed }: OrderCounts,
): string[] {
	const nothingImported = created === 0 && failed > 0;
	const nothingWritten = summary !== null && summary.failed > 0 && summary.changed === 0;
	return [
		...failures.map(failureInWords),
		...(nothingImported
			? [
					`None of ${counted(failed, 'order', 'orders')} to be created could be: the reason stands with each`,
				]
			: []),
		...(nothingWritten
			? [
					`None of ${counted(summary.failed, 'quantity', 'quantities')} could be written: the reason stands with each`,
				]
			: []),
	];
}

/** "Import Sales Orders" failed: SnelStart refuses the key. Check ... */
export function failureInWords({ node, message, description }: RunFailure): string {
	const which = node === '' ? 'A node' : `Node "${node}"`;
	return [`${which} failed: ${message}`, description].filter((part) => part !== '').join('. ');
}
