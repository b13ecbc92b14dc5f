import type { INodeProperties } from 'n8n-workflow';

import { sweepMinutesProperty } from '../../shared/polling/sweepMinutes';
import { choiceWords } from '../catalogue/choiceWords';
import { triggerEvents } from './triggerEvents';

/** Document statuses that an order can stand at before it is invoiced. */
const STATUSES = ['Order', 'Offerte', 'Bevestiging', 'Werkbon', 'Pakbon', 'Afhaalbon'];

/** Everything that can be set of the trigger. */
export const triggerProperties: INodeProperties[] = [
	{
		displayName: 'Event',
		name: 'event',
		type: 'options',
		noDataExpression: true,
		options: triggerEvents.map(({ option }) => option),
		default: 'orderNew',
		description: 'What has to happen in SnelStart',
	},
	{
		displayName: 'Document Statuses',
		name: 'statuses',
		type: 'multiOptions',
		options: choiceWords(STATUSES),
		default: [],
		displayOptions: { show: { event: ['orderStatus'] } },
		description:
			"Document statuses (documentstatus) that an order has to reach, any when empty. For invoices choose the event 'Sales Order Invoiced'.",
	},
	sweepMinutesProperty(
		['invoicePaid', 'stockChanged'],
		'Minutes after which all articles or open invoices are read and compared again, because neither stock nor a payment moves a time of change that can be relied on. At most 5,000 of them.',
	),
];
