import type { INodeProperties } from 'n8n-workflow';

import { mappedSettings } from './mappedSettings.properties';
import {
	carrierLocator,
	countryLocator,
	customerGroupLocator,
	paymentLocator,
	shopLocator,
} from './locator';

const shownFor = (when: string): Pick<INodeProperties, 'displayOptions'> => ({
	displayOptions: { show: { when: [when] } },
});

const PATTERN = 'Letter case does not count, and * stands for anything.';

const when: INodeProperties = {
	displayName: 'When',
	name: 'when',
	type: 'options',
	default: 'payment',
	description: 'What of the web order tells whether this row is for it',
	options: [
		{ name: 'Carrier (Vervoerder)', value: 'carrier' },
		{ name: 'Country of Delivery (Land)', value: 'country' },
		{ name: 'Customer Group (Klantgroep)', value: 'group' },
		{ name: 'E-Mail Address (E-Mailadres)', value: 'email' },
		{
			name: 'Otherwise (Anders)',
			value: 'otherwise',
			description: 'Every order, where no row above says anything; always the last row',
		},
		{ name: 'Payment Method (Betaalwijze)', value: 'payment' },
		{ name: 'Shop (Winkel)', value: 'shop' },
	],
};

const row: INodeProperties[] = [
	when,
	{
		displayName: 'Payment Method',
		name: 'payment',
		description: `Payment method (betaalwijze) by its name or its module. ${PATTERN}`,
		...shownFor('payment'),
		...paymentLocator,
	},
	{
		displayName: 'Carrier',
		name: 'carrier',
		description: `Carrier (vervoerder) by its name. ${PATTERN}`,
		...shownFor('carrier'),
		...carrierLocator,
	},
	{
		displayName: 'Country',
		name: 'country',
		description:
			'Country (land) of delivery by its code of two letters, or by its name as SnelStart has it',
		...shownFor('country'),
		...countryLocator,
	},
	{
		displayName: 'Customer Group',
		name: 'group',
		description: `Customer group (klantgroep) that counts first for the customer, by its ID or its name. ${PATTERN}`,
		...shownFor('group'),
		...customerGroupLocator,
	},
	{
		displayName: 'E-Mail Address',
		name: 'email',
		type: 'string',
		default: '',
		placeholder: 'e.g. *@marketplace.example',
		description:
			'E-mail address of the customer. Letter case does not count, and * stands for anything.',
		...shownFor('email'),
	},
	{
		displayName: 'Shop',
		name: 'shop',
		description: `Shop (winkel) of a multistore by its name. ${PATTERN}`,
		...shownFor('shop'),
		...shopLocator,
	},
	mappedSettings,
];

/** What differs for some orders: S-Connect's profiles, and far more. */
export const mappingProperties: INodeProperties = {
	displayName: 'Mapping Table',
	name: 'mapping',
	type: 'fixedCollection',
	placeholder: 'Add Row',
	default: {},
	typeOptions: { multipleValues: true, sortable: true },
	description:
		'What differs by payment method, carrier, country, customer group, e-mail address or shop. For each setting the first row that fits and sets it holds, one for the module of a payment before one for its name; what no row sets is as for all orders.',
	options: [{ displayName: 'Row', name: 'row', values: row }],
};
