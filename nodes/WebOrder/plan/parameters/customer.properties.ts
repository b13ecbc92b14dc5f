import type { INodeProperties } from 'n8n-workflow';

import { customerLocator } from './locator';

/** What S-Connect's tab Klanten asks of everybody (features.md row 37). */
export const customerProperties: INodeProperties[] = [
	{
		displayName: 'Guests',
		name: 'guests',
		type: 'options',
		default: 'byEmail',
		description: 'Which customer (klant) an order of somebody without an account belongs to',
		options: [
			{
				name: 'Their Own Customer Card',
				value: 'byEmail',
				description: 'Recognised by e-mail address like everybody else, created when unknown',
			},
			{
				name: 'One Collective Customer (Verzamelklant)',
				value: 'collective',
				description: 'All guests on one card; names and addresses stay on the order',
			},
		],
	},
	{
		displayName: 'Collective Customer',
		name: 'guestCustomer',
		displayOptions: { show: { guests: ['collective'] } },
		description: 'Customer (klant) that all guest orders are booked on',
		...customerLocator,
	},
];
