import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { runItem } from './itemsToAsk';
import { titleOf } from './titleOf';
import { worded } from '../../domain/words/wording';
import { toldError } from './toldError';

/** A parameter that holds for the whole run, read at the first item that is no fence; see `refuseTwoValues`. */
export const forRun = (context: IExecuteFunctions, name: string, fallback: unknown): unknown =>
	context.getNodeParameter(name, runItem(context), fallback);

/**
 * A switch that holds for the whole run. Throws where an expression gives anything else than yes or no: taken for no,
 * it would let a node write that was to report only.
 */
export function flagForRun(
	context: IExecuteFunctions,
	name: string,
	properties: readonly INodeProperties[],
): boolean {
	const value = forRun(context, name, false);
	if (value === true || value === 'true') return true;
	if (value === false || value === 'false') return false;
	const title = titleOf(name, properties);
	throw toldError(
		context.getNode(),
		worded(
			`'${title}' is ${JSON.stringify(value) ?? 'nothing'}, it has to be true or false`,
			`'${title}' is ${JSON.stringify(value) ?? 'niets'}, het moet true of false zijn`,
		),
		{
			description: worded(
				`Switch '${title}' on or off, or let its expression give true or false.`,
				`Zet '${title}' aan of uit, of laat de expressie ervan true of false geven.`,
			),
		},
	);
}
