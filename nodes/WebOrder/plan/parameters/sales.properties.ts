import type { INodeProperties } from 'n8n-workflow';

import { templateLocator } from './locator';

export const documentStatus: INodeProperties = {
	displayName: 'Document Status Name or ID',
	name: 'documentStatus',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getDocumentStatuses' },
	default: 'Order',
	description:
		'Status (documentstatus) the sales order gets; the list says which ones SnelStart counts in free stock. The web stock takes both into account. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

export const addressSource: INodeProperties = {
	displayName: 'Addresses',
	name: 'addressSource',
	type: 'options',
	default: 'shop',
	description: 'Where the addresses on the sales order (adressen verkooporder) come from',
	options: [
		{
			name: 'Customer Card (Klantkaart)',
			value: 'card',
			description: 'SnelStart takes them from the customer card',
		},
		{
			name: 'Mixed (Gemengd)',
			value: 'mixed',
			description: 'Invoice address from the customer card, delivery address from the web order',
		},
		{
			name: 'Web Shop (Extern)',
			value: 'shop',
			description: 'Invoice and delivery address as the web order has them',
		},
	],
};

/** What S-Connect's tab Verkopen asks of everybody. */
export const salesProperties: INodeProperties[] = [
	{
		displayName: 'Sales Order Template',
		name: 'salesOrderTemplate',
		description:
			'Template (verkoopsjabloon) of the imported orders, which also marks them as web orders and decides whether prices are entered with or without VAT. Use one for the web shop only.',
		...templateLocator,
	},
	{
		displayName: 'Payment Reference Prefix',
		name: 'importKeyPrefix',
		type: 'string',
		default: '',
		placeholder: 'e.g. PS-',
		hint: 'Never change it later: orders imported before would not be recognised any more',
		description:
			'Goes before the order ID in the payment reference (betalingskenmerk), by which an order is known to be imported. Give each shop its own.',
	},
];
