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
import { readStock } from './readStock';
import { chosenTemplates } from './webTemplates';

const displayOptions = { show: { resource: ['stock'], operation: ['getMany'] } };

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
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		displayOptions,
		options: [
			maxWaitOption,
			{
				displayName: 'Skip Inactive Articles',
				name: 'skipInactive',
				type: 'boolean',
				default: false,
				description:
					'Whether to leave out inactive articles (niet actief). They then count as unknown to SnelStart.',
			},
		],
	},
];

/** Runs once whatever the number of input items. Gives all articles or none: half a list would sell what is not there. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const choices = this.getNodeParameter('webOrderTemplates', 0) as string[] | string;
	const skipInactive = this.getNodeParameter('options.skipInactive', 0, false) as boolean;
	const client = await snelStartClient(this, { maxWaitMs: maxWaitMs(this) });
	const templateIds = await templateIdsOf(client, Array.isArray(choices) ? choices : [choices]);
	const articles = await readStock(client, templateIds, latestOrderId(this.getInputData()));
	return itemsOfWhole(articles.filter(({ inactive }) => !skipInactive || !inactive));
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
