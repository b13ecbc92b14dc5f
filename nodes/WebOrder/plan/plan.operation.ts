import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';

import type { PlannedOrder } from '../../../domain/order/orderPlan';
import { planOrders } from '../../../domain/order/planOrder';
import type { WebOrder } from '../../../domain/order/webOrder';
import { itemsOfEach } from '../../shared/items';
import { snelStartClient } from '../../SnelStart/transport/client';
import { readChoices } from './choices';
import { hintsFor } from './hints';
import { planProperties } from './parameters';
import { readBooks } from './readBooks';
import { settingsFrom } from './settings';

export const description: INodeProperties[] = planProperties;

/** Web orders become plans, in the order they came; the fence goes through untouched. Nothing is written. */
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
	const plans = orders.length === 0 ? [] : await plansFor.call(this, orders);
	const planOf = new Map(indexes.map((index, position) => [index, plans[position]]));
	return itemsOfEach(items.map(({ json }, index) => ({ row: planOf.get(index) ?? json, index })));
}

async function plansFor(this: IExecuteFunctions, orders: WebOrder[]): Promise<PlannedOrder[]> {
	const choices = readChoices(this);
	const administration = await readBooks(await snelStartClient(this), orders, choices);
	const settings = settingsFrom(choices, administration, this.getNode());
	const hints = hintsFor(settings, administration, orders);
	this.addExecutionHints(...hints.map((message) => ({ message, location: 'outputPane' as const })));
	return planOrders(orders, administration.books, settings);
}
