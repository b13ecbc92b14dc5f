import type { INodeProperties } from 'n8n-workflow';

/** S-Connect's tab Verkopen (features.md rows 13-17, 26). */
export const salesProperties: INodeProperties[] = [
	{
		displayName: 'Sales Order Template',
		name: 'salesOrderTemplate',
		type: 'resourceLocator',
		default: { mode: 'name', value: 'Webshop' },
		required: true,
		description:
			'Template (verkoopsjabloon) of the imported orders, which also marks them as web orders and decides whether prices are entered with or without VAT. Use one for the web shop only.',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Select a template...',
				typeOptions: { searchListMethod: 'searchTemplates', searchable: true },
			},
			{
				displayName: 'By Name',
				name: 'name',
				type: 'string',
				placeholder: 'e.g. Webshop',
			},
		],
	},
	{
		displayName: 'Payment Reference Prefix',
		name: 'importKeyPrefix',
		type: 'string',
		default: 'PS-',
		required: true,
		placeholder: 'e.g. PS-',
		hint: 'Never change it later: orders imported before would not be recognised any more',
		description:
			'Goes before the order ID in the payment reference (betalingskenmerk), by which an order is known to be imported. Give each shop its own.',
	},
	{
		displayName: 'Document Status',
		name: 'documentStatus',
		type: 'options',
		default: 'Order',
		description:
			'Status (documentstatus) the sales order gets. With the stock level set in SnelStart it decides when free stock goes down; the web stock takes both into account.',
		options: [
			{ name: 'Confirmation (Bevestiging)', value: 'Bevestiging' },
			{ name: 'Order (Zonder Afdruk)', value: 'Order' },
			{ name: 'Packing Slip (Pakbon)', value: 'Pakbon' },
			{ name: 'Pick-up Slip (Afhaalbon)', value: 'Afhaalbon' },
			{ name: 'Work Order (Werkbon)', value: 'Werkbon' },
		],
	},
	{
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
				name: 'Web Shop (Extern)',
				value: 'shop',
				description: 'Invoice and delivery address as the web order has them',
			},
		],
	},
];
