import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { OrderStatus } from '../../../../domain/stream/shopStatus';
import type { ShopState, ShopStates } from '../../../../domain/stream/shopStates';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { itemsOfEach } from '../../../shared/items';
import { openShop } from '../../client/shop';
import { readShopSettings } from '../../orders/shopSettings';
import { readStatuses } from '../../orders/status/readStatuses';
import { readingParameters } from './orderParameters';
import { readingOptions } from './readingOptions';
import { shopInWords } from './shopInWords';
import { worded, type Wording } from '../../../../domain/words/wording';
import { showHints } from '../../../shared/showHints';

export const option = {
	name: 'Get Many for Status',
	value: 'getManyForStatus',
	description:
		'Read how far the web orders of sales orders are in the shop, and what it was told of them already',
	action: 'Get many orders for their status',
};

export const runsOnce = true;

export const description: INodeProperties[] = [readingOptions('maxConcurrentRequests', 'shops')];

const DOOR: Door<'bookedStatus' | 'lookedIn'> = {
	takes: ['bookedStatus', 'lookedIn'],
	mayBeNothing: true,
	refusesOthers: {
		why: worded('is no sales order with a status', 'is geen verkooporder met een status'),
		advice: worded(
			"Connect 'SnelStart: Sales Order: Get Many for Status' to this node: it tells which orders to look for.",
			"Verbind 'SnelStart: Sales Order: Get Many for Status' met deze node: die zegt naar welke orders moet worden gekeken.",
		),
	},
};

/** Each sales order goes on with what the shop says of its web order; the states of the shop end the stream. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const came = arrivedAt(this, DOOR);
	const placed = came.placed('bookedStatus');
	const [of] = came.rows('lookedIn');
	const { shopsToRead, maxConcurrent } = readingParameters(this);
	const hints: Wording[] = [];
	const names: string[] = [];
	const found = new Map<string, OrderStatus>();
	const states = new Map<string, ShopState>();
	for (const shopId of shopsToRead) {
		const shop = await openShop(this, maxConcurrent, shopId);
		const settings = await readShopSettings(shop, shopId ?? '', hints);
		names.push(settings.name);
		for (const { id, name, final } of settings.states.values()) states.set(id, { id, name, final });
		const left = placed.map(({ row }) => row.orderId).filter((id) => !found.has(id));
		for (const [id, order] of await readStatuses(shop, left, hints)) found.set(id, order);
	}
	showHints(this, hints);
	const end: ShopStates = {
		kind: 'shopStates',
		states: [...states.values()],
		orders: placed.length,
		lookedIn: await shopInWords(this, names),
		...(of ? { administration: of.administration } : {}),
	};
	const rows = placed.map(({ row: booked, index }) => {
		const order = found.get(booked.orderId) ?? null;
		return { row: { kind: 'shopStatus', booked, order }, index };
	});
	return itemsOfEach([...rows, { row: end, index: 0 }]);
}
