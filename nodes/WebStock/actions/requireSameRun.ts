import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { fenceMark } from '../../../domain/stream/fenceMark';
import type { Placed } from '../../shared/arrived';
import type { Fence } from '../../../domain/stream/fence';
import { STOCK_INPUT } from './stockInput';
import { WEB_ORDERS_INPUT } from './webOrdersInput';

/** Refuses stock that was read behind other web orders than those that arrived: what was sold between them counts nowhere. */
export function requireSameRun(
	context: IExecuteFunctions,
	behind: readonly string[],
	fences: ReadonlyArray<Placed<Fence>>,
): void {
	const marks = fences.map(({ row }) => fenceMark(row));
	if (behind.every((mark) => marks.includes(mark))) return;
	throw new NodeOperationError(
		context.getNode(),
		`The stock on input '${STOCK_INPUT.name}' was not read in the same run as the web orders on input '${WEB_ORDERS_INPUT.name}'`,
		{
			description:
				"What was sold between both runs would be sold again, so nothing was calculated. Unpin the data of the nodes before this one, and let 'SnelStart: Stock: Get Many' get the same web orders and fence (grens) as this node.",
		},
	);
}
