import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import type { Fence } from '../../../domain/stream/fence';

/** No run takes this long; what was read earlier was pinned in the editor, or the run stood still. */
const LONGEST_RUN_HOURS = 6;

const WHY =
	'What was sold since would be sold again. Unpin the data of the nodes before this one and run the workflow as a whole.';

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
): string[] {
	const hours = (clock - Date.parse(fence.takenAt) / 1000) / 3600;
	if (fence.seal === undefined || !(hours > LONGEST_RUN_HOURS)) return [];
	const read = `The web orders behind this stock were read ${Math.floor(hours)} hours ago`;
	if (onlyReport) return [`${read}, so that nothing would be written. ${WHY}`];
	throw new NodeOperationError(context.getNode(), `${read}: nothing was written`, {
		description: WHY,
		itemIndex: 0,
	});
}
