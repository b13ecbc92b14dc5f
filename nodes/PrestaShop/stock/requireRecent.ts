import type { IExecuteFunctions } from 'n8n-workflow';

import type { Fence } from '../../../domain/stream/fence';
import { worded, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

/** No run takes this long; what was read earlier was pinned in the editor, or the run stood still. */
const LONGEST_RUN_HOURS = 6;

const WHY = worded(
	'What was sold since would be sold again. Unpin the data of the nodes before this one and run the workflow as a whole.',
	'Wat sindsdien verkocht is, zou nog eens verkocht worden. Maak de gegevens van de stappen voor deze los (unpin) en voer de workflow in haar geheel uit.',
);

/**
 * Refuses stock of a run that read the shop too long ago: what was sold elsewhere since would be sold again. A run that
 * only reports is told so.
 *
 * @param clock seconds since 1970 by the clock that the fence was taken by, the shop's
 * @returns why a run that writes would be refused; nothing where it would not
 */
export function requireRecent(
	context: IExecuteFunctions,
	fence: Fence,
	clock: number,
	onlyReport: boolean,
): Wording[] {
	const hours = (clock - Date.parse(fence.takenAt) / 1000) / 3600;
	if (fence.seal === undefined || !(hours > LONGEST_RUN_HOURS)) return [];
	const read = worded(
		`The web orders behind this stock were read ${Math.floor(hours)} hours ago`,
		`De weborders achter deze voorraad zijn ${Math.floor(hours)} uur geleden gelezen`,
	);
	if (onlyReport) {
		return [
			worded(
				`${read.en}, so that nothing would be written. ${WHY.en}`,
				`${read.nl}, zodat er niets geschreven zou worden. ${WHY.nl}`,
			),
		];
	}
	throw toldError(
		context.getNode(),
		worded(`${read.en}: nothing was written`, `${read.nl}: er is niets geschreven`),
		{ description: WHY, itemIndex: 0 },
	);
}
