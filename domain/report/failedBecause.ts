import type { OrderCounts } from '../stream/runReport';
import type { RunFailure } from '../stream/runFailure';
import { worded, type Wording } from '../words/wording';
import { followFailed } from './follow';
import type { RunFacts } from './runFacts';

/**
 * Why a run failed as a whole: a node could not do its work, or nothing of what was to be done could be done. A run in
 * which some orders were refused and others created did not fail; its report says which.
 */
export function failedBecause(
	{ failures = [], summary, follow }: RunFacts,
	{ created, failed }: OrderCounts,
): Wording[] {
	const nothingWritten = summary !== null && summary.failed > 0 && summary.changed === 0;
	return [
		...failures.map(failureInWords),
		...(follow ? followFailed(follow) : []),
		...(created === 0 && failed > 0 ? [nothingImported(failed)] : []),
		...(nothingWritten
			? [
					summary.failed === 1
						? worded(
								'The one quantity that was to be written could not be: the reason stands with it',
								'Het ene aantal dat moest worden geschreven is mislukt: de reden staat erbij',
							)
						: worded(
								`None of the ${summary.failed} quantities that were to be written could be: the reason stands with each`,
								`Geen van de ${summary.failed} aantallen die moesten worden geschreven is gelukt: de reden staat bij elk`,
							),
				]
			: []),
	];
}

/** Why a run failed in which none of so many orders could be imported. */
export const nothingImported = (orders: number): Wording =>
	orders === 1
		? worded(
				'The one order that was to be created could not be: the reason stands with it',
				'De ene order die moest worden aangemaakt is mislukt: de reden staat erbij',
			)
		: worded(
				`None of the ${orders} orders that were to be created could be: the reason stands with each`,
				`Geen van de ${orders} orders die moesten worden aangemaakt is gelukt: de reden staat bij elke order`,
			);

/** "Import Sales Orders" failed: SnelStart refuses the key. Check ... What a node says in English only stands so in Dutch. */
export function failureInWords({
	node,
	message,
	description,
	messageNl = message,
	descriptionNl = description,
}: RunFailure): Wording {
	const sentence = (...parts: string[]) => parts.filter((part) => part !== '').join('. ');
	const [failed, mislukt] =
		node === ''
			? ['A node failed', 'Een stap is mislukt']
			: [`Node "${node}" failed`, `Stap "${node}" is mislukt`];
	return worded(
		sentence(`${failed}: ${message}`, description),
		sentence(`${mislukt}: ${messageNl}`, descriptionNl),
	);
}
