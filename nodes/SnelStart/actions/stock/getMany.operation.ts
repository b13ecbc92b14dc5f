import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';
import type { ImportedOrder } from '../../../../domain/order/orderPlan';
import { itemsOfWhole, ofKind } from '../../../shared/items';
import type { WireTemplate } from '../../api/types';
import { snelStartClient, type SnelStartClient } from '../../transport/client';
import { maxWaitMs, maxWaitOption } from '../options';
import { changesToRead } from './changesToRead';
import { asPutOut, outputOption } from './output';
import { readStock } from './readStock';
import { subtractOption } from './subtract';
import { chosenTemplates } from './webTemplates';

const displayOptions = { show: { resource: ['stock'], operation: ['getMany'] } };

const changedOnly = { show: { ...displayOptions.show, read: ['changed'] } };

export const description: INodeProperties[] = [
	{
		displayName: 'Web Order Template Names or IDs',
		name: 'webOrderTemplates',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getTemplates' },
		default: ['Webshop'],
		required: true,
		description:
			'Sales order templates (verkoopsjablonen) of the web shop: quantities in their orders that SnelStart does not count yet come with each article. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		displayOptions,
	},
	{
		displayName: 'Read',
		name: 'read',
		type: 'options',
		default: 'all',
		description: 'Articles (artikelen) to read the stock of',
		displayOptions,
		options: [
			{
				name: 'Whole Catalogue',
				value: 'all',
				description: 'All articles each time',
			},
			{
				name: 'Only Changed Since',
				value: 'changed',
				description:
					'Articles that changed, those of orders that changed or are open, and the recipes they are in. Ends with an item that holds the cursor for the next time.',
			},
		],
	},
	{
		displayName: 'Changed Since',
		name: 'changedSince',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-11-23T10:15:00',
		description:
			"Field 'cursor' of the last item of the previous run, stored by the workflow after the stock was written. Everything is read when it is empty.",
		displayOptions: changedOnly,
	},
	{
		displayName: 'Last Full Sweep',
		name: 'lastFullSweep',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2026-11-23T03:00:00Z',
		description:
			"Field 'lastFullSweep' of the same item. The whole catalogue is read when it is empty.",
		displayOptions: changedOnly,
	},
	{
		displayName: 'Full Sweep Every',
		name: 'fullSweepEvery',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 24,
		description:
			'Hours after which the whole catalogue is read again, because stock may change without SnelStart calling the article changed. Use 0 for never.',
		displayOptions: changedOnly,
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions,
		options: [
			maxWaitOption,
			outputOption,
			{
				displayName: 'Skip Inactive Articles',
				name: 'skipInactive',
				type: 'boolean',
				default: false,
				description:
					'Whether to leave out inactive articles (niet actief). They then count as unknown to SnelStart.',
			},
			subtractOption,
		],
	},
];

/** Runs once whatever the number of input items. Gives all that was asked for or nothing: half a list would sell what is not there. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const choices = this.getNodeParameter('webOrderTemplates', 0) as string[] | string;
	const skipInactive = this.getNodeParameter('options.skipInactive', 0, false) as boolean;
	const changes = changesToRead(this);
	const client = await snelStartClient(this, { maxWaitMs: maxWaitMs(this) });
	const templateIds = await templateIdsOf(client, Array.isArray(choices) ? choices : [choices]);
	const latest = latestOrderId(this.getInputData());
	const { articles, cursor } = await readStock(client, {
		templateIds,
		latestOrderId: latest,
		changes,
		subtract: this.getNodeParameter('options.subtract', 0, 'automatic'),
	});
	const chosen = articles.filter(({ inactive }) => !skipInactive || !inactive);
	return itemsOfWhole([...asPutOut(chosen, this), ...(cursor ? [cursor] : [])]);
}

/** The highest-numbered sales order among imported orders in the input, where there are any. */
function latestOrderId(items: INodeExecutionData[]): string | undefined {
	const orders = ofKind<ImportedOrder>(items, 'webOrder').filter(
		({ salesOrderId }) => salesOrderId,
	);
	const latest = orders.reduce<ImportedOrder | null>(
		(best, order) =>
			(order.salesOrderNumber ?? 0) > (best?.salesOrderNumber ?? -1) ? order : best,
		null,
	);
	return latest?.salesOrderId ?? undefined;
}

async function templateIdsOf(client: SnelStartClient, choices: string[]): Promise<Set<string>> {
	const templates = await client.reader.wholeList<WireTemplate>('/verkoopordersjablonen');
	const { ids, unknown } = chosenTemplates(templates, choices);
	if (unknown.length === 0 && ids.size > 0) return ids;
	const named = templates.map(({ omschrijving }) => `'${omschrijving}'`).join(', ');
	throw new NodeOperationError(
		client.node,
		unknown.length > 0
			? `SnelStart has no sales order template (verkoopsjabloon) ${unknown.map((name) => `'${name}'`).join(', ')}`
			: 'No sales order template (verkoopsjabloon) of the web shop is chosen',
		{
			description: `Choose the template that web orders are made with under 'Web Order Template Names or IDs'. SnelStart has: ${named || 'none'}.`,
		},
	);
}
