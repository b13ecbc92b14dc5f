import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { followUp } from '../../../domain/follow/followUp';
import type { FollowedOrder } from '../../../domain/stream/followedOrder';
import type { FollowSummary } from '../../../domain/stream/followSummary';
import type { OrderChange } from '../../../domain/stream/orderChange';
import { sealed } from '../../../domain/stream/seal';
import { arrivedAt, type Door, type Placed } from '../../shared/arrived';
import { forRun } from '../../shared/forRun';
import { itemsOfWhole } from '../../shared/items';
import { listOfTexts } from '../../shared/listOfTexts';
import { requireChosen } from '../plan/chosen/requireChosen';
import { snelStartClient, type SnelStartClient } from '../../SnelStart/books/snelStartClient';
import { planProperties } from '../plan/parameters';
import { namesOfRun } from './namesOfRun';
import { readToFollow } from './readToFollow';
import { asCompared } from '../../../domain/words/asCompared';
import { worded } from '../../../domain/words/wording';

export const option = {
	name: 'Follow Up',
	value: 'followUp',
	description:
		'Judge what became of imported orders: cancelled, refunded, edited or deleted in the shop, or changed in SnelStart. Writes nothing.',
	action: 'Follow up imported orders',
};

const leaveAlone: INodeProperties = {
	displayName: 'Leave Alone',
	name: 'leaveAlone',
	type: 'string',
	default: '',
	placeholder: 'e.g. 1234, XKBKNABJK',
	description:
		'IDs or references of web orders of which nothing more is to be told, separated by commas: what differs there is as you want it',
};

const byTitle = (options: INodeProperties[]): INodeProperties[] =>
	options.sort((a, b) => a.displayName.localeCompare(b.displayName));

/** The settings of the plan, with those of this operation in the group where their owner looks for them. */
export const description: INodeProperties[] = planProperties.map((property) =>
	property.name === 'salesOptions'
		? { ...property, options: byTitle([leaveAlone, ...(property.options as INodeProperties[])]) }
		: property,
);

const DOOR: Door<'followedOrder'> = {
	takes: ['followedOrder'],
	mayBeNothing: true,
	refusesOthers: {
		why: worded('is no order to follow up', 'is geen order om na te lopen'),
		advice: worded(
			"Connect 'PrestaShop: Order: Get Many for Follow Up' to this node. A node in between must keep the member 'kind'.",
			"Verbind 'PrestaShop: Order: Get Many for Follow Up' met deze node. Een node daartussen moet het veld 'kind' behouden.",
		),
	},
};

/** Every difference as an item, and at the end how much was looked at. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const placed = arrivedAt(this, DOOR).placed('followedOrder');
	await requireChosen(this);
	const client = await snelStartClient(this);
	const run = await namesOfRun(
		this,
		client,
		placed.map(({ row }) => row),
	);
	const changes = await changesIn(
		this,
		client,
		placed.filter(({ row }) => row.found !== 'same'),
	);
	const left = new Set(listOfTexts(forRun(this, 'salesOptions.leaveAlone', '')).map(asCompared));
	const isLeft = ({ orderId, reference }: OrderChange) =>
		left.has(asCompared(orderId)) || left.has(asCompared(reference));
	const told = changes.filter((change) => !isLeft(change));
	const summary: FollowSummary = {
		kind: 'followSummary',
		...run,
		followed: placed.length,
		changed: countOrders(told),
		leftAlone: countOrders(changes.filter(isLeft)),
		hints: [],
	};
	return itemsOfWhole([...told.map(sealed), summary]);
}

const countOrders = (changes: readonly OrderChange[]): number =>
	new Set(changes.map(({ salesOrderId }) => salesOrderId)).size;

async function changesIn(
	context: IExecuteFunctions,
	client: SnelStartClient,
	different: ReadonlyArray<Placed<FollowedOrder>>,
): Promise<OrderChange[]> {
	const read = await readToFollow(context, client, different);
	if (read === null) return [];
	return followUp(read.orders, read.credits, read.books, read.settingsOf);
}
