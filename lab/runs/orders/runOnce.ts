import { type ChainNode, type CredentialValues, failureOf, runWorkflow } from '../../engine';
import type { Choices } from '../../worlds';
import { planParameters } from './planParameters';
import { shopParameters } from './shopParameters';
import type { Reported } from '../../judges/orders/reported';

const PACKAGE = 'n8n-nodes-snelstart-prestashop';

/** Shop → Plan → Import, with the settings an owner chose and nothing in between. */
const nodesFor = (choices: Choices): ChainNode[] => [
	{ name: 'Web Orders', type: `${PACKAGE}.prestaShop`, parameters: shopParameters(choices) },
	{ name: 'Plan', type: `${PACKAGE}.webOrder`, parameters: planParameters(choices) },
	{
		name: 'Import',
		type: `${PACKAGE}.snelStart`,
		parameters: { resource: 'salesOrder', operation: 'import', onlyReport: false, options: {} },
	},
];

/** One run; throws with what a person would read when it does not come to its end. */
export async function runOnce(
	choices: Choices,
	credentials: CredentialValues,
): Promise<Reported[]> {
	const run = await runWorkflow(nodesFor(choices), { credentials });
	const failure = failureOf(run);
	if (failure !== '') throw new Error(failure);
	return run
		.itemsOf<Reported & { kind: string }>('Import')
		.filter(({ kind }) => kind === 'importedOrder');
}
