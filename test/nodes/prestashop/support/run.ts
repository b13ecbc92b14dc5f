import type { IDataObject } from 'n8n-workflow';

import type { WebOrder } from '../../../../domain/stream/webOrder';
import { webStock as item } from '../../../domain/stock/builders';
import type { PrestaShopSimulator } from '../../../../lab/simulators/prestashop';
import { type EngineRun, runWorkflow } from '../../../../lab/engine';
import type { Fence } from '../../../../domain/stream/fence';
import type { StockChange } from '../../../../domain/stream/stockChange';
import type { StockSummary } from '../../../../domain/stream/stockSummary';

export { item };

const TYPE = 'n8n-nodes-snelstart-prestashop.prestaShop';

/** A shop to run against: the simulator's, or another address and key. */
export interface Target {
	shopUrl: string;
	webserviceKey: string;
}

/** Runs one operation of the node on n8n's own engine. */
export async function runOperation(
	{ shopUrl, webserviceKey }: Target,
	parameters: IDataObject,
	items: object[] = [{}],
): Promise<EngineRun> {
	return await runWorkflow([{ name: 'Shop', type: TYPE, parameters: parameters as never }], {
		credentials: { prestaShopApi: { shopUrl, webserviceKey } },
		inputs: [items.map((item) => ({ ...item }) as IDataObject)],
	});
}

export interface OrdersRun {
	orders: WebOrder[];
	fence: Fence;
}

/** Reads web orders; fails the test with the node's own message when the node fails. */
export async function readOrders(
	target: Target,
	parameters: IDataObject = {},
	options: IDataObject = {},
): Promise<OrdersRun> {
	const run = await runOperation(target, {
		resource: 'order',
		operation: 'getManyWebOrders',
		importFrom: '2026-01-01T00:00:00+01:00',
		...parameters,
		options: { minimumAgeSeconds: 0, lookBackDays: 365, ...options },
	});
	if (run.error) throw run.error;
	const items = run.itemsOf<WebOrder | Fence>('Shop');
	const fence = items.at(-1);
	if (fence?.kind !== 'fence') throw new Error('The last item is no fence');
	return { orders: items.slice(0, -1) as WebOrder[], fence };
}

export interface StockRun {
	changes: StockChange[];
	summary: StockSummary;
}

/** Writes web stock given as code and number, after a fence at the newest order of the simulator. */
export async function setStock(
	simulator: PrestaShopSimulator,
	numbers: Record<string, number | null>,
	parameters: IDataObject = {},
	fence: Fence = fenceNow(simulator),
): Promise<StockRun> {
	const items = [...Object.entries(numbers).map(([code, webStock]) => item(code, webStock)), fence];
	const run = await runOperation(
		simulator,
		{
			resource: 'stock',
			operation: 'setMany',
			...parameters,
			options: { smallestCoverage: 0, ...(parameters.options as IDataObject | undefined) },
		},
		items,
	);
	if (run.error) throw run.error;
	const found = run.itemsOf<StockChange | StockSummary>('Shop');
	const summary = found.at(-1);
	if (summary?.kind !== 'stockSummary') throw new Error('The last item is no summary');
	return { changes: found.slice(0, -1) as StockChange[], summary };
}

/** A fence after the newest order of the simulator. */
export function fenceNow({ state }: PrestaShopSimulator): Fence {
	const ids = (state.tables.orders ?? []).map(({ id }) => id);
	return {
		kind: 'fence',
		lastOrderId: String(Math.max(0, ...ids)),
		takenAt: '2026-11-23T12:00:00+01:00',
		importFrom: '2026-01-01T00:00:00+01:00',
		ordersRead: 0,
	};
}

/** Quantities of the simulator's stock rows by row id. */
export function quantities({ state }: PrestaShopSimulator): Record<string, number> {
	return Object.fromEntries(
		state.tables.stock_availables.map(({ id, quantity }) => [String(id), Number(quantity)]),
	);
}
