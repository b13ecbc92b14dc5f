import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { listOfTexts } from '../../../shared/listOfTexts';
import { unchosenBehind, type ToChoose } from '../../../shared/unchosenBehind';
import { importedSalesOrders } from '../../books/salesOrders/importedSalesOrders';
import { snelStartClient } from '../../books/snelStartClient';
import { maxWaitMs, maxWaitOption } from '../maxWait';

export const option = {
	name: 'Get Many Imported',
	value: 'getManyImported',
	description:
		'Read the sales orders that were made of web orders, to follow up what became of them; runs once, whatever the number of input items',
	action: 'Get many imported sales orders',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Payment Reference Prefix',
		name: 'importKeyPrefix',
		type: 'string',
		default: '',
		placeholder: 'e.g. PS-',
		description:
			"What the payment reference (betalingskenmerk) of a web order begins with, as in the node 'Web Order: Plan'. Several for several shops, separated by commas.",
	},
	{
		displayName: 'Look Back',
		name: 'lookBackDays',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 90,
		description:
			'Number of days of sales orders to follow, by when they were made or last changed in SnelStart',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [maxWaitOption],
	},
];

/** One item for each sales order of a web order, by rising number. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const prefixes = listOfTexts(forRun(this, 'importKeyPrefix', ''));
	requirePrefix(this, prefixes);
	const client = await snelStartClient(this, { maxWaitMs: maxWaitMs(this) });
	const rows = await importedSalesOrders(client, {
		prefixes,
		lookBackDays: Number(forRun(this, 'lookBackDays', 90)) || 90,
	});
	return itemsOfWhole(rows);
}

/** Settings of the node that judges, so that all that is missing is told at once. */
const BEHIND: readonly ToChoose[] = [
	{
		operation: 'followUp',
		parameters: {
			salesOrderTemplate: 'Sales Order Template',
			importKeyPrefix: 'Payment Reference Prefix',
			costArticles: 'Cost Articles',
		},
	},
];

function requirePrefix(context: IExecuteFunctions, prefixes: readonly string[]): void {
	if (prefixes.length > 0) return;
	const behind = unchosenBehind(context, BEHIND);
	const further =
		behind.length === 0
			? ''
			: ` Further on, choose ${behind.join(', ')}: that node names what there is to choose from once this one is filled in.`;
	throw new NodeOperationError(
		context.getNode(),
		`Nothing is read yet. Still to be chosen: ${["'Payment Reference Prefix'", ...behind].join(', ')}`,
		{
			description: `'Payment Reference Prefix': type what the payment references (betalingskenmerken) of imported web orders begin with, as in the template that imports them, such as PS-.${further}`,
		},
	);
}
