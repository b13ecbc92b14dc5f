import type { INodeProperties } from 'n8n-workflow';

import { sweepMinutesProperty } from '../../shared/polling/sweepMinutes';
import { order } from '../catalogue/order';
import { triggerEvents } from './triggerEvents';

const shop: INodeProperties = {
	displayName: 'Shop Name or ID',
	name: 'shop',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getShops' },
	default: '',
	description:
		'Shop of a multistore whose orders are meant, in place of the one behind the URL. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

const include: INodeProperties = {
	displayName: 'Include',
	name: 'include',
	type: 'multiOptions',
	options: (order.related ?? [])
		.map(({ name, label }) => ({ name: label, value: name }))
		.sort((a, b) => a.name.localeCompare(b.name)),
	default: [],
	description: 'What belongs to each order and is put out inside it',
};

/** Everything that can be set of the trigger. */
export const triggerProperties: INodeProperties[] = [
	{
		displayName: 'Event',
		name: 'event',
		type: 'options',
		noDataExpression: true,
		options: triggerEvents.map(({ option }) => option),
		default: 'orderNew',
		description: 'What has to happen in the shop',
	},
	{
		displayName: 'State Names or IDs',
		name: 'states',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getOrderStates' },
		default: [],
		displayOptions: { show: { event: ['orderState'] } },
		description:
			'States that an order has to reach, any when empty. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	sweepMinutesProperty(
		['stockChanged'],
		'Minutes after which all stock is read and compared again, because the shop keeps no time of a change of stock',
	),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [include, shop],
	},
];
