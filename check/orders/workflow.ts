import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { ChainNode, CredentialValues } from '../../test/support/engine';
import { runChain } from '../../test/support/engine';
import type { Choices } from './choices';
import { COLLECTIVE, COST_ARTICLES, TEMPLATES } from './world/administration';

/** What the Import node says of one order. */
export interface Reported {
	orderId: string;
	outcome: string;
	summary: string;
	problems: Array<{ code: string; message: string }>;
	bookedDifference: number;
}

const PACKAGE = 'n8n-nodes-snelstart-prestashop';

/** Shop → Plan → Import, with the settings an owner chose and nothing in between. */
export function nodesFor(choices: Choices): ChainNode[] {
	return [
		{
			name: 'Web Orders',
			type: `${PACKAGE}.prestaShop`,
			parameters: {
				resource: 'order',
				operation: 'getManyWebOrders',
				importFrom: choices.importFrom,
				statesToImport: [],
				options: { lookBackDays: 400, ...(choices.severalShops ? { shopIds: '1, 2' } : {}) },
			},
		},
		{ name: 'Plan', type: `${PACKAGE}.webOrder`, parameters: planParameters(choices) },
		{
			name: 'Import',
			type: `${PACKAGE}.snelStart`,
			parameters: { resource: 'salesOrder', operation: 'import', onlyReport: false, options: {} },
		},
	];
}

const byMode = (mode: string, value: string): IDataObject => ({ __rl: true, mode, value });

function planParameters(choices: Choices): INodeParameters {
	const guests = choices.recognition.includes('collectiveForGuests');
	return {
		operation: 'plan',
		salesOrderTemplate: byMode('name', TEMPLATES[0]),
		importKeyPrefix: choices.importKeyPrefix,
		documentStatus: choices.documentStatus,
		addressSource: choices.addressSource,
		costArticles: {
			costArticle: COST_ARTICLES.filter(
				({ cost, onlyFor }) => OLD_COSTS.includes(cost) && !onlyFor,
			).map(({ cost, code }) => ({ cost, article: byMode('code', code) })),
		},
		differenceCeiling: choices.differenceCeiling,
		guests: guests ? 'collective' : 'byEmail',
		...(guests ? { guestCustomer: byMode('number', String(COLLECTIVE[0])) } : {}),
	} as INodeParameters;
}

const OLD_COSTS = ['shipping', 'discount', 'wrapping', 'difference'];

/** One run; throws with what a person would read when it does not come to its end. */
export async function runOnce(
	choices: Choices,
	credentials: CredentialValues,
): Promise<Reported[]> {
	const run = await runChain(nodesFor(choices), { source: 'src', credentials });
	if (run.status !== 'success') {
		const { message, description } = run.error ?? { message: run.status, description: '' };
		throw new Error(`The workflow stopped: ${message} ${String(description ?? '')}`);
	}
	return run
		.itemsOf<Reported & { kind: string }>('Import')
		.filter(({ kind }) => kind === 'webOrder');
}
