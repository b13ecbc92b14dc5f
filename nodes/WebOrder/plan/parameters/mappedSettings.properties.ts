import type { INodeProperties } from 'n8n-workflow';

import { costCentreLocator, customerLocator, templateLocator } from './locator';
import { documentStatus } from './sales.properties';
import { foreignBusinessVat, reducedRateAbroad } from './vat.properties';

/** What a row of the table may set for its orders. */
export const mappedSettings: INodeProperties = {
	displayName: 'Set',
	name: 'set',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	description: 'What holds for the orders of this row',
	options: [
		foreignBusinessVat,
		{
			displayName: 'Collective Customer for All',
			name: 'everybodyOn',
			description:
				'Customer (verzamelklant) that all these orders go on, whoever ordered: a marketplace, for example',
			...customerLocator,
		},
		{
			displayName: 'Collective Customer for Guests or Consumers',
			name: 'collectiveCustomer',
			description:
				"Customer (verzamelklant) in the place of the one that 'Guests' and 'Recognition' ask for",
			...customerLocator,
		},
		{
			displayName: 'Cost Centre',
			name: 'costCentre',
			description: 'Cost centre (kostenplaats) of these sales orders',
			...costCentreLocator,
		},
		documentStatus,
		{
			displayName: 'Payment Reference Prefix',
			name: 'importKeyPrefix',
			type: 'string',
			default: '',
			placeholder: 'e.g. BE-',
			hint: 'Only in a row for a shop. Never change it later: orders imported before would not be recognised any more.',
			description:
				'Goes before the order ID in the payment reference (betalingskenmerk). Shops of one PrestaShop may share theirs.',
		},
		{
			displayName: 'Payment Term (Days)',
			name: 'paymentTerm',
			type: 'number',
			default: 14,
			typeOptions: { minValue: 0, maxValue: 100 },
			description: 'Credit (betalingstermijn)',
		},
		reducedRateAbroad,
		{
			displayName: 'Sales Order Template',
			name: 'salesOrderTemplate',
			description:
				"Template (verkoopsjabloon) of these sales orders; where 'Get Stock' names templates itself, choose it there too",
			...templateLocator,
		},
		{
			displayName: 'Salesperson',
			name: 'salesperson',
			type: 'string',
			default: '',
			placeholder: 'e.g. Anja',
			description:
				"Who sold it (verkoper): the token {salesperson} of texts and of 'Extra Head Fields', since SnelStart has no field of its own for it",
		},
	],
};
