import {
	NodeOperationError,
	updateDisplayOptions,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import type { Fence } from '../../../../domain/order/webOrder';
import { settledCursor, type StockCursor } from '../../../../domain/stock/stockCursor';
import { webStocksIn } from '../../../../domain/stock/stockTable';
import type { WebStock } from '../../../../domain/stock/webStock';
import { itemsOfWhole, ofKind } from '../../../shared/items';
import { Progress } from '../../../shared/progress';
import { timeBudget } from '../../../shared/timeBudget';
import { coverageOf, isShrunk } from '../../mapping/coverage';
import { isMatchField } from '../../mapping/matchField';
import { stockGoals } from '../../mapping/stockGoal';
import { codesWithoutArticle, type Assortment } from '../../mapping/stockMatch';
import { stockPlanOf } from '../../mapping/stockPlan';
import { stockChanges, stockSummary } from '../../mapping/stockReport';
import { refusalError } from '../../transport/request';
import { openShop, type Shop } from '../../transport/shop';
import { listOfTexts } from '../parameters';
import { readShopStock } from './readShopStock';
import { DEFAULT_SMALLEST_COVERAGE, setManyOptions } from './setMany.options';
import { syncStock } from './syncStock';

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
		options: setManyOptions,
	},
];

export const description = updateDisplayOptions(
	{ show: { resource: ['stock'], operation: ['setMany'] } },
	properties,
);

/** Writes the web stock of all input items at once and ends with a summary. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const budget = timeBudget(this);
	const input = this.getInputData();
	const items = webStocksIn(input.map(({ json }) => json));
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
	const cursor = ofKind<StockCursor>(input, 'stockCursor').at(-1);
	const partial = cursor !== undefined && !cursor.complete;
	const codes = items.map(({ code }) => code);
	const { assortment, readAt } = await readShopStock(this, shops, {
		shopIds,
		pageSize,
		matchField: isMatchField(options.matchOn) ? options.matchOn : 'reference',
		codes: partial ? codes : null,
	});
	const smallest = Number(options.smallestCoverage ?? DEFAULT_SMALLEST_COVERAGE);
	if (!partial && items.length > 0) requireCoverage(this, assortment, items, smallest);
	const plan = stockPlanOf(items, assortment);
	const writer = {
		batchSize: Number(options.batchSize ?? 50),
		patches: options.writeWith === 'automatic' && takesPatch(shops[0]),
		budget,
		progress: new Progress(this.logger, 'PrestaShop: quantities', 200, plan.targets.length),
	};
	const goals = stockGoals(items, assortment, fence.packs);
	const settings = { writer, onlyReport, readAt, goals };
	const result = await syncStock(shops, fence, plan.targets, settings);
	if (result.refused && result.written.size === 0) throw refusalError(this, result.refused);
	const changes = stockChanges(plan, result);
	const summary = stockSummary(items, plan, changes, result, {
		unknownInSnelStart: partial ? 0 : codesWithoutArticle(assortment, codes).length,
		...(partial ? { partialRead: true } : {}),
		...(fence.hints?.length ? { hints: fence.hints } : {}),
		writeRequests: shops.reduce((sum, shop) => sum + shop.writes(), 0),
		windowMs: result.windowMs,
	});
	const settled = cursor && settledCursor(cursor, !onlyReport && summary.failed === 0);
	return itemsOfWhole([...changes, ...(settled ? [settled] : []), summary]);
}

/** PATCH came with PrestaShop 8; a shop that hides its version is asked the old way. */
const takesPatch = (shop: Shop): boolean => Number.parseInt(shop.version(), 10) >= 8;

/** So few articles that something must have gone wrong on the way: then nothing may be written. */
function requireCoverage(
	context: IExecuteFunctions,
	assortment: Assortment,
	items: readonly WebStock[],
	smallestPercent: number,
): void {
	const coverage = coverageOf(
		assortment,
		items.map(({ code }) => code),
	);
	if (!isShrunk(coverage, smallestPercent)) return;
	throw new NodeOperationError(
		context.getNode(),
		`Stock came for only ${coverage.covered} of the ${coverage.sold} article codes that the shop sells: nothing was written`,
		{
			description: `Look whether SnelStart 'Stock: Get Many' found all articles, whether a node in between dropped some, and whether 'Match On' is the field that holds the article code (artikelcode). If it is right that so few come, lower 'Smallest Coverage' (now ${smallestPercent} percent) in the options.`,
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
