import type { INodeProperties } from 'n8n-workflow';

import { productLocator } from './locator';

/** What never goes to SnelStart: it is named in the report, and nothing is kept back on stock for it. */
export const leaveOutProperties: INodeProperties = {
	displayName: 'Leave Out',
	name: 'leaveOut',
	type: 'fixedCollection',
	placeholder: 'Add Order or Product',
	default: {},
	typeOptions: { multipleValues: true },
	description:
		'Web orders and products that are never imported and hold no stock. Of an order with such a product the rest is imported, at a total without it.',
	options: [
		{
			displayName: 'Order or Product',
			name: 'row',
			values: [
				{
					displayName: 'What',
					name: 'what',
					type: 'options',
					default: 'order',
					description: 'What is left out',
					options: [
						{ name: 'Order (Weborder)', value: 'order' },
						{ name: 'Product', value: 'product' },
					],
				},
				{
					displayName: 'Order ID or Reference',
					name: 'order',
					type: 'string',
					default: '',
					placeholder: 'e.g. 1042 or XKBKNABJK',
					displayOptions: { show: { what: ['order'] } },
					description:
						'Web order by its ID or its reference. Letter case does not count, and * stands for anything.',
				},
				{
					displayName: 'Product',
					name: 'product',
					displayOptions: { show: { what: ['product'] } },
					description:
						'Product of the shop: from the list, by its code (* stands for anything), or by its ID, with that of the combination as in 12-34',
					...productLocator,
				},
			],
		},
	],
};
