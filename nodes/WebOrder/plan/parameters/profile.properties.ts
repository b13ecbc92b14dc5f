import type { INodeProperties } from 'n8n-workflow';

import { costCentreLocator, customerLocator, otherTemplateLocator } from './locator';

/** S-Connect's profiles (features.md row 8): several shops in one administration. */
export const profileProperties: INodeProperties = {
	displayName: 'Shop Profiles',
	name: 'shopProfiles',
	type: 'fixedCollection',
	placeholder: 'Add Shop',
	default: {},
	typeOptions: { multipleValues: true, sortable: true },
	description:
		'Shops whose orders are booked otherwise (meerdere profielen); what is left empty is as for all shops',
	options: [
		{
			displayName: 'Shop Profile',
			name: 'profile',
			values: [
				{
					displayName: 'Applies to Shop',
					name: 'shop',
					type: 'string',
					default: '',
					placeholder: 'e.g. Molenwinkel.be',
					description: 'Name of the shop (webwinkel), as PrestaShop has it',
				},
				{
					displayName: 'Collective Customer',
					name: 'collectiveCustomer',
					description: 'Customer (verzamelklant) for guests or consumers of this shop',
					...customerLocator,
				},
				{
					displayName: 'Cost Centre',
					name: 'costCentre',
					description: 'Cost centre (kostenplaats) of the sales orders of this shop',
					...costCentreLocator,
				},
				{
					displayName: 'Payment Reference Prefix',
					name: 'importKeyPrefix',
					type: 'string',
					default: '',
					placeholder: 'e.g. BE-',
					hint: 'Never change it later: orders imported before would not be recognised any more',
					description:
						'Goes before the order ID in the payment reference (betalingskenmerk). Shops of one PrestaShop may share theirs.',
				},
				{
					displayName: 'Sales Order Template',
					name: 'salesOrderTemplate',
					description: 'Template (verkoopsjabloon) of the sales orders of this shop',
					...otherTemplateLocator,
				},
			],
		},
	],
};
