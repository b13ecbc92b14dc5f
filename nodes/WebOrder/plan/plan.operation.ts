import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { planOrders } from '../../../domain/order/plan/planOrders';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { itemsOfEach } from '../../shared/items';
import { snelStartClient } from '../../SnelStart/books/snelStartClient';
import { readChoices } from './choices';
import { hintsFor } from './hintsFor';
import { readBooks } from './readBooks';
import { settingsFrom } from './settingsFrom';
import type { CancelledInBooks, Fence } from '../../../domain/stream/fence';

export const option = {
	name: 'Plan',
	value: 'plan',
	description:
		'Read SnelStart and decide per web order: create, exists, waiting or blocked with the reason',
	action: 'Plan web orders',
};

export { planProperties as description } from './parameters';

/** Web orders become plans, in the order they came; the fence goes through with what the plan found. Nothing is written. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const items = this.getInputData();
	const stranger = items.findIndex(({ json }) => json.kind !== 'webOrder' && json.kind !== 'fence');
	if (stranger !== -1) {
		throw new NodeOperationError(this.getNode(), 'This item is not a web order', {
			itemIndex: stranger,
			description:
				"Connect 'PrestaShop: Get Many Web Orders' to this node. A node in between may change web orders, but must keep their member 'kind'.",
		});
	}

	const indexes = items.flatMap(({ json }, index) => (json.kind === 'webOrder' ? [index] : []));
	const orders = indexes.map((index) => items[index].json as unknown as WebOrder);
	const released = items.flatMap(({ json }) => (isFence(json) ? (json.released ?? []) : []));
	const isIdle = orders.length + released.length === 0;
	const { plans, cancelled } = isIdle ? NOTHING : await plansFor.call(this, orders, released);
	const planOf = new Map(indexes.map((index, position) => [index, plans[position]]));
	const fenceOf = (json: object) =>
		isFence(json) && cancelled.length > 0 ? { ...json, cancelledInBooks: cancelled } : json;
	return itemsOfEach(
		items.map(({ json }, index) => ({ row: planOf.get(index) ?? fenceOf(json), index })),
	);
}

interface Planned {
	plans: PlannedOrder[];
	/** Told in the fence, since such an order is not in the stream any more. */
	cancelled: CancelledInBooks[];
}

const NOTHING: Planned = { plans: [], cancelled: [] };

const isFence = (json: object): json is Fence => 'kind' in json && json.kind === 'fence';

async function plansFor(
	this: IExecuteFunctions,
	orders: WebOrder[],
	released: string[],
): Promise<Planned> {
	const choices = readChoices(this);
	const administration = await readBooks(await snelStartClient(this), orders, choices, released);
	const settings = settingsFrom(choices, administration, this.getNode());
	const hints = hintsFor(settings, administration, orders);
	this.addExecutionHints(...hints.map((message) => ({ message, location: 'outputPane' as const })));
	return {
		plans: planOrders(orders, administration.books, settings),
		cancelled: administration.cancelled,
	};
}
