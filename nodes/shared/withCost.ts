import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { costsOf, type NodeCost } from '../../domain/stream/nodeCost';
import { itemsAt } from './itemsAt';
import type { Operation } from './wholeInput';

/** Items that end what a node puts out, and go on to the report or to a node that does. */
const CARRIERS = new Set([
	...['salesOrderTable', 'bookedOrder', 'fence', 'articleStock', 'articleStockTable'],
	...['stockCursor', 'stockSummary', 'followedOrder', 'followSummary', 'compareSummary'],
	...['lookedIn', 'shopStates', 'shopCustomers', 'paymentSummary', 'statusSummary'],
	...['cardSummary', 'assortmentSummary'],
]);

const SERVICES = { snelStartApi: 'snelStart', prestaShopApi: 'prestaShop' } as const;

/**
 * Does an operation and writes what it cost beside the last item, with what the nodes before it cost: requests to each
 * service, and when it began.
 */
export async function withCost(
	context: IExecuteFunctions,
	operation: Operation,
): Promise<INodeExecutionData[]> {
	const node = context.getNode().name;
	const cost = { node, snelStart: 0, prestaShop: 0, began: new Date().toISOString() };
	const items = await operation.call(counting(context, cost));
	const last = items[items.length - 1];
	if (!CARRIERS.has(String(last?.json.kind))) return items;
	const before = INPUTS.flatMap((index) => itemsAt(context, index)).map(({ json }) => json);
	const costs = [...costsOf(before), ...(cost.snelStart + cost.prestaShop > 0 ? [cost] : [])];
	if (costs.length === 0) return items;
	const told = costs.map((one): IDataObject => ({ ...one }));
	return [...items.slice(0, -1), { ...last, json: { ...last.json, cost: told } }];
}

/** No node of this package has more. */
const INPUTS = [0, 1, 2];

/** The same context, whose requests are counted. */
function counting(context: IExecuteFunctions, cost: NodeCost): IExecuteFunctions {
	const { helpers } = context;
	const { httpRequestWithAuthentication: send } = helpers;
	const counted: typeof send = async function (this: unknown, name, ...rest) {
		const service = SERVICES[name as keyof typeof SERVICES];
		if (service !== undefined) cost[service] += 1;
		return await (send as (...args: unknown[]) => Promise<unknown>).call(this, name, ...rest);
	};
	return Object.create(context, {
		helpers: { value: { ...helpers, httpRequestWithAuthentication: counted } },
	}) as IExecuteFunctions;
}
