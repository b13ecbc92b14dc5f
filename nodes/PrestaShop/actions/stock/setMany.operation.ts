import {
	NodeOperationError,
	updateDisplayOptions,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import type { Fence } from '../../../../domain/order/webOrder';
import type { WebStock } from '../../../../domain/stock/webStock';
import { itemsOfWhole, ofKind } from '../../../shared/items';
import { FIELDS } from '../../api/fields';
import type { ShopRow } from '../../api/types';
import { rowsOfShops } from '../../mapping/shopOfRow';
import { assortmentOf, codesWithoutArticle, type Assortment } from '../../mapping/stockMatch';
import { stockPlanOf } from '../../mapping/stockPlan';
import { stockChanges, stockSummary } from '../../mapping/stockReport';
import { refusalError } from '../../transport/request';
import { openShop, type Shop } from '../../transport/shop';
import { readOptional } from '../order/readOptional';
import { listOfTexts } from '../parameters';
import { readCodes, readStockRows } from './readAssortment';
import { syncStock } from './syncStock';
import { MAX_BATCH_SIZE } from './writeRows';

const properties: INodeProperties[] = [
	{
		displayName: 'Only Report',
		name: 'onlyReport',
		type: 'boolean',
		default: false,
		description: 'Whether to tell what would change without writing anything to the shop',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Batch Size',
				name: 'batchSize',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: MAX_BATCH_SIZE },
				default: 50,
				description:
					'Number of quantities to write per request. Lower it when the shop runs into its time limit.',
			},
			{
				displayName: 'Max Concurrent Requests',
				name: 'maxConcurrentRequests',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 16 },
				default: 4,
				description: 'Most reading requests under way at once. Writing is always one by one.',
			},
			{
				displayName: 'Page Size',
				name: 'pageSize',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 5000 },
				default: 1000,
				description: 'Number of products, combinations or quantities to read per request',
			},
			{
				displayName: 'Shop IDs',
				name: 'shopIds',
				type: 'string',
				default: '',
				placeholder: 'e.g. 1, 2',
				description:
					'Shops of a multistore to write, separated by commas. Leave empty for the shops whose web orders were read.',
			},
		],
	},
];

export const description = updateDisplayOptions(
	{ show: { resource: ['stock'], operation: ['setMany'] } },
	properties,
);

/** Writes the web stock of all input items at once and ends with a summary. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const input = this.getInputData();
	const items = ofKind<WebStock>(input, 'webStock');
	const fence = fenceOf(this, input);
	const options = this.getNodeParameter('options', 0, {});
	const onlyReport = this.getNodeParameter('onlyReport', 0, false) === true;
	const shopIds = shopIdsOf(options.shopIds, fence);
	const pageSize = Number(options.pageSize ?? 1000);
	const maxConcurrent = Number(options.maxConcurrentRequests ?? 4);
	const shops = await Promise.all(
		(shopIds.length > 0 ? shopIds : [undefined]).map(
			async (id) => await openShop(this, maxConcurrent, id),
		),
	);
	const { assortment, readAt } = await readAssortment(this, shops, shopIds, pageSize);
	const plan = stockPlanOf(items, assortment);
	const batchSize = Number(options.batchSize ?? 50);
	const result = await syncStock(shops, fence, plan.targets, { batchSize, onlyReport, readAt });
	if (result.refused && result.written.size === 0) throw refusalError(this, result.refused);
	const changes = stockChanges(plan, result);
	const summary = stockSummary(items, plan, changes, result, {
		unknownInSnelStart: codesWithoutArticle(
			assortment,
			items.map(({ code }) => code),
		).length,
		writeRequests: shops.reduce((sum, shop) => sum + shop.writes(), 0),
		windowMs: result.windowMs,
	});
	return itemsOfWhole([...changes, summary]);
}

async function readAssortment(
	context: IExecuteFunctions,
	shops: readonly Shop[],
	shopIds: readonly string[],
	pageSize: number,
): Promise<{ assortment: Assortment; readAt: number }> {
	const [codes, known] = await Promise.all([
		readCodes(shops, pageSize),
		readOptional(shops[0], { resource: 'shops', display: FIELDS.shops }, '', []),
	]);
	const readAt = Date.now();
	const all = await readStockRows(shops, pageSize);
	const rows = chosenRows(context, all, shopIds, known);
	return { assortment: assortmentOf(codes.products, codes.combinations, rows), readAt };
}

function chosenRows(
	context: IExecuteFunctions,
	all: readonly ShopRow[],
	shopIds: readonly string[],
	known: readonly ShopRow[],
): ShopRow[] {
	const chosen = rowsOfShops(all, shopIds, known);
	if ('rows' in chosen) return chosen.rows;
	throw new NodeOperationError(
		context.getNode(),
		`The shop keeps stock for several shops: ${chosen.severalShops.join(', ')}`,
		{
			description:
				"Fill in 'Shop IDs' in the options with the shops that this stock is for, here and in the node that reads the web orders.",
			itemIndex: 0,
		},
	);
}

/** Without the fence nobody knows which orders the numbers take into account, so nothing may be written. */
function fenceOf(context: IExecuteFunctions, input: readonly INodeExecutionData[]): Fence {
	const fence = ofKind<Fence>(input, 'fence').at(-1);
	if (fence !== undefined && /^\d+$/.test(fence.lastOrderId)) return fence;
	throw new NodeOperationError(
		context.getNode(),
		'Stock is only written when the web orders were read in the same run',
		{
			description:
				"The input holds no fence (grens). Connect 'Get Many Web Orders' to 'Web Stock: Calculate' before this node, and let nothing in between drop its last item.",
			itemIndex: 0,
		},
	);
}

function shopIdsOf(option: unknown, fence: Fence): string[] {
	const chosen = listOfTexts(option);
	return chosen.length > 0 ? chosen : (fence.shopIds ?? []);
}
