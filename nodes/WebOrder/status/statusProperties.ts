import type { INodeProperties } from 'n8n-workflow';

import { pageLanguage } from '../../shared/pageLanguage';

const DOCUMENTS: ReadonlyArray<[value: string, name: string]> = [
	['Bevestiging', 'Confirmation (Bevestiging)'],
	['Factuur', 'Invoice (Factuur)'],
	['Pakbon', 'Packing Slip (Pakbon)'],
	['Afhaalbon', 'Pick-up Slip (Afhaalbon)'],
	['Werkbon', 'Work Order (Werkbon)'],
];

const row: INodeProperties[] = [
	{
		displayName: 'Document',
		name: 'document',
		type: 'options',
		default: 'Factuur',
		description:
			'Document status (documentstatus) that the sales order has reached, printed or sent by SnelStart',
		options: DOCUMENTS.map(([value, name]) => ({ name, value })),
	},
	{
		displayName: 'Send Mail to Customer',
		name: 'sendMail',
		type: 'boolean',
		default: false,
		description: 'Whether the customer gets the mail that the shop has for this state',
	},
	{
		displayName: 'State Name or ID',
		name: 'state',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getOrderStates' },
		default: '',
		description:
			'State that the order gets. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
];

/** What the owner chooses for statuses that are told to the shop. */
export const statusProperties: INodeProperties[] = [
	{
		displayName: 'States',
		name: 'states',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		default: {},
		placeholder: 'Add State',
		description:
			'Which state an order gets once its sales order has reached a document. The furthest document that was reached holds; an order never goes back, and never gets a state twice.',
		options: [{ displayName: 'State', name: 'rows', values: row }],
	},
	{
		displayName: 'Movable States Names or IDs',
		name: 'movesFrom',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getOrderStates' },
		default: [],
		description:
			'States from which an order may be moved, besides those of earlier rows above. In any other state somebody is taken to have moved it on, and it stays there. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Private Message',
		name: 'message',
		type: 'options',
		default: 'never',
		description:
			'When the order gets a message that only the shop sees, with the numbers of its sales order and invoice',
		options: [
			{ name: 'Never', value: 'never', description: 'No message is written' },
			{
				name: 'When Invoiced',
				value: 'whenInvoiced',
				description: 'Once, with the numbers of sales order and invoice',
			},
			{
				name: 'When Made and When Invoiced',
				value: 'always',
				description:
					'Once with the number of the sales order, and once with that of the invoice as well',
			},
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{ ...pageLanguage, description: 'Language of the private message' },
			{
				displayName: 'Mail Tracking Number to Customer',
				name: 'mailTracking',
				type: 'boolean',
				default: false,
				description:
					'Whether the customer gets the mail that the order is on its way when the shop gets a tracking number',
			},
		],
	},
];
