import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { creditKeysOf } from '../../../domain/follow/creditKeysOf';
import { followUp } from '../../../domain/follow/followUp';
import type { FollowedOrder } from '../../../domain/stream/followedOrder';
import type { FollowSummary } from '../../../domain/stream/followSummary';
import type { OrderChange } from '../../../domain/stream/orderChange';
import { sealed } from '../../../domain/stream/seal';
import { arrivedAt, type Door } from '../../shared/arrived';
import { itemsOfWhole } from '../../shared/items';
import { listOfTexts } from '../../shared/listOfTexts';
import { readBooksToFollow, readCredits } from '../../SnelStart/books/forOrders/readBooksToFollow';
import { snelStartClient } from '../../SnelStart/books/snelStartClient';
import { booksWantedOf } from '../plan/booksWantedOf';
import { readChoices } from '../plan/choices';
import { planProperties } from '../plan/parameters';
import { settingsFrom } from '../plan/settingsFrom';

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

export const description: INodeProperties[] = [leaveAlone, ...planProperties];

const DOOR: Door<'followedOrder'> = {
	takes: ['followedOrder'],
	refusesOthers: {
		why: 'is no order to follow up',
		advice:
			"Connect 'PrestaShop: Order: Get Many for Follow Up' to this node. A node in between must keep the member 'kind'.",
	},
};

/** Every difference as an item, and at the end how much was looked at. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const followed = arrivedAt(this, DOOR).rows('followedOrder');
	const changes = await changesIn.call(this, followed);
	const left = new Set(listOfTexts(this.getNodeParameter('leaveAlone', 0, '')).map(plain));
	const isLeft = ({ orderId, reference }: OrderChange) =>
		left.has(plain(orderId)) || left.has(plain(reference));
	const told = changes.filter((change) => !isLeft(change));
	const summary: FollowSummary = {
		kind: 'followSummary',
		followed: followed.length,
		changed: countOrders(told),
		leftAlone: countOrders(changes.filter(isLeft)),
		hints: [],
	};
	return itemsOfWhole([...told.map(sealed), summary]);
}

const plain = (text: string): string => text.trim().toLowerCase();

const countOrders = (changes: readonly OrderChange[]): number =>
	new Set(changes.map(({ salesOrderId }) => salesOrderId)).size;

async function changesIn(
	this: IExecuteFunctions,
	followed: readonly FollowedOrder[],
): Promise<OrderChange[]> {
	const different = followed.filter(({ found }) => found !== 'same');
	if (different.length === 0) return [];
	const choices = readChoices(this);
	const client = await snelStartClient(this);
	const orders = different.flatMap(({ shop }) => shop?.order ?? []);
	const [read, credits] = await Promise.all([
		readBooksToFollow(client, orders, booksWantedOf(choices, this.getNode())),
		readCredits(client, different.flatMap(creditKeysOf), followed[0].booked.importKey),
	]);
	const settings = settingsFrom(choices, read, this.getNode());
	return followUp(different, credits, read.books, settings);
}
