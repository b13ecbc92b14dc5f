import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { isLargeFall, type FallToZero } from '../../../domain/stock/shop/fallToZero';

const MOST_NAMED = 5;

/** So much that would be sold out at once that the stock list must be wrong: then nothing may be written. */
export function requireNoLargeFall(
	context: IExecuteFunctions,
	fall: FallToZero,
	percent: number,
): void {
	if (!isLargeFall(fall, percent)) return;
	const named = fall.toZero.slice(0, MOST_NAMED).join(', ');
	throw new NodeOperationError(
		context.getNode(),
		`${fall.toZero.length} of the ${fall.shown} articles that the shop shows in stock would come to 0 at once: nothing was written`,
		{
			description: `Look in SnelStart whether the free stock (vrije voorraad) of ${named} is right. If it is, as in the first run of a shop that never had its quantities from SnelStart, set 'Largest Fall to Zero (Percent)' (now ${percent} percent) of this node to 0 for one run, and back after it.`,
			itemIndex: 0,
		},
	);
}
