import type { INodeProperties } from 'n8n-workflow';

import { recognition } from '../plan/parameters/customerOptions.properties';
import { customerFieldLocator } from '../plan/parameters/locator';

/** What somebody chooses who keeps customer cards (klantkaarten) up to date. */
export const customersProperties: INodeProperties[] = [
	{
		displayName: 'Fields',
		name: 'fields',
		type: 'multiOptions',
		default: ['address', 'email', 'phone'],
		description:
			'What the shop owns of a card and is written where it differs. All other differences are proposed, a name always; nothing is ever emptied.',
		options: [
			{ name: 'Address', value: 'address' },
			{
				name: 'E-Mail Address',
				value: 'email',
				description: 'Where it is empty, and where the ID of the shop tells the customer',
			},
			{ name: 'Phone', value: 'phone' },
			{
				name: 'VAT Number and Country',
				value: 'vat',
				description: 'They decide the VAT (btw) of everything that is sold on the card',
			},
		],
	},
	{
		displayName: 'Cards Changed Later',
		name: 'cardChangedLater',
		type: 'options',
		default: 'propose',
		description:
			'What becomes of a card (klantkaart) that was changed in SnelStart after the customer was in the shop',
		options: [
			{
				name: 'Propose',
				value: 'propose',
				description: 'Whoever changed it last is right, until a person decides',
			},
			{ name: 'Write', value: 'write', description: 'The shop is right about its fields' },
		],
	},
	{
		...recognition,
		description:
			'How a customer is recognised (herkenning), as in the node that plans orders. Without steps: e-mail address and same name. Collective customers are left alone.',
	},
	{
		displayName: 'Extra Field for Shop Customer ID',
		name: 'webCustomerField',
		description:
			"Extra field of the customer (extra veld) that holds the ID the customer has in the shop, for the step 'Shop Customer ID'",
		...customerFieldLocator,
	},
];
