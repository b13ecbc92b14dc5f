import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import type { Fence } from '../../../domain/stream/fence';

/** No run takes this long; what was read earlier was pinned in the editor, or the run stood still. */
const LONGEST_RUN_HOURS = 6;

/**
 * Refuses stock of a run that read the shop too long ago: what was sold elsewhere since would be sold again.
 *
 * @param clock seconds since 1970 by the clock that the fence was taken by, the shop's
 */
export function requireRecent(context: IExecuteFunctions, fence: Fence, clock: number): void {
	const hours = (clock - Date.parse(fence.takenAt) / 1000) / 3600;
	if (fence.seal === undefined || !(hours > LONGEST_RUN_HOURS)) return;
	throw new NodeOperationError(
		context.getNode(),
		`The web orders behind this stock were read ${Math.floor(hours)} hours ago: nothing was written`,
		{
			description:
				'What was sold since would be sold again. Unpin the data of the nodes before this one and run the workflow as a whole.',
			itemIndex: 0,
		},
	);
}
