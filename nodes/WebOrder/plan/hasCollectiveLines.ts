import type { IExecuteFunctions } from 'n8n-workflow';

import type { OrderChoices } from './choices/choicesOfEach';

/**
 * Whether sales orders name no articles (verzamelregels). In a run without orders an expression that goes by the order
 * is taken for what it may give: earlier orders may have been booked so.
 */
export function hasCollectiveLines(
	context: IExecuteFunctions,
	choices: readonly OrderChoices[],
): boolean {
	if (choices.length > 0) {
		return choices.some((ofOrder) => ofOrder.choices.settings.lineMode === 'perVatRate');
	}
	const raw = JSON.stringify(context.getNode().parameters.salesOptions ?? '');
	return raw.includes('perVatRate');
}
