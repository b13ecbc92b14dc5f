import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { arrivedAt, type Door } from '../../../shared/arrived';
import { flagForRun } from '../../../shared/forRun';
import { itemsOfEach } from '../../../shared/items';
import { openShop } from '../../client/shop';
import type { FollowedOrder } from '../../../../domain/stream/followedOrder';
import { readFollowed } from '../../orders/follow/readFollowed';
import { readShopSettings } from '../../orders/shopSettings';
import { getManyWebOrdersOptions } from './getManyWebOrders.options';
import { readingParameters } from './orderParameters';
import { shopInWords } from './shopInWords';
import { worded, type Wording } from '../../../../domain/words/wording';
import { showHints } from '../../../shared/showHints';

export const option = {
	name: 'Get Many for Follow Up',
	value: 'getManyForFollowUp',
	description:
		'Read what became of web orders that stand in SnelStart: cancelled, refunded, edited or deleted in the shop',
	action: 'Get many orders for follow up',
};

export const runsOnce = true;

const OPTIONS = ['customerReference', 'maxConcurrentRequests', 'note', 'paymentDetails', 'shops'];

export const description: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		description: "Fill in the note and the customer's order number as where orders are imported",
		options: [
			...getManyWebOrdersOptions.filter(({ name }) => OPTIONS.includes(name)),
			{
				displayName: 'Read Every Order',
				name: 'readEveryOrder',
				type: 'boolean',
				default: false,
				description:
					'Whether each order is read whole, also where nothing looks different: to undo a run',
			},
		].sort((a, b) => a.displayName.localeCompare(b.displayName)) as INodeProperties[],
	},
];

const DOOR: Door<'bookedOrder'> = {
	takes: ['bookedOrder'],
	mayBeNothing: true,
	refusesOthers: {
		why: worded('is no sales order of a web order', 'is geen verkooporder van een weborder'),
		advice: worded(
			"Connect 'SnelStart: Sales Order: Get Many Imported' to this node: it tells which orders to look for.",
			"Verbind 'SnelStart: Sales Order: Get Many Imported' met deze node: die zegt naar welke orders moet worden gekeken.",
		),
	},
};

/** The members of the web order stand on the item itself as well, so that expressions read them as those of 'Plan' do. */
const withOrder = (followed: FollowedOrder): object => ({ ...followed.shop?.order, ...followed });

/** Each sales order goes on with what the shop says of its web order now. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const placed = arrivedAt(this, DOOR).placed('bookedOrder');
	if (placed.length === 0) return [];
	const { shopsToRead, maxConcurrent, words } = readingParameters(this);
	const hints: Wording[] = [];
	const every = flagForRun(this, 'options.readEveryOrder', description);
	const found = new Map<string, FollowedOrder>();
	const names: string[] = [];
	let left = placed.map(({ row }) => row);
	for (const shopId of shopsToRead) {
		const shop = await openShop(this, maxConcurrent, shopId);
		const settings = await readShopSettings(shop, shopId ?? '', hints);
		names.push(settings.name);
		for (const followed of await readFollowed(shop, settings, left, { words, every }, hints)) {
			found.set(followed.booked.salesOrderId, followed);
		}
		left = left.filter(({ salesOrderId }) => found.get(salesOrderId)?.found === 'gone');
	}
	showHints(this, hints);
	const lookedIn = await shopInWords(this, names);
	return itemsOfEach(
		placed.map(({ row, index }) => ({
			row: withOrder({ ...found.get(row.salesOrderId)!, lookedIn }),
			index,
		})),
	);
}
