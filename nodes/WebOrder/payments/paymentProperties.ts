import type { INodeProperties } from 'n8n-workflow';

const row: INodeProperties[] = [
	{
		displayName: 'Clearing Account Name or ID',
		name: 'account',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getBalanceAccounts' },
		default: '',
		description:
			'Ledger account (grootboek) that the money goes over, to be cleared when the payment provider pays out. Leave empty where the journal is of that money itself. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Journal Name or ID',
		name: 'journal',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getBankJournals' },
		default: '',
		description:
			'Bank journal (dagboek) to book in. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Payment Method',
		name: 'method',
		type: 'string',
		default: '',
		placeholder: 'e.g. iDEAL*',
		description:
			'Name of the payment, or name or module of the payment method of the order. Use * for any characters, * alone for all others.',
	},
];

/** What the owner chooses for payments in the books. */
export const paymentProperties: INodeProperties[] = [
	{
		displayName: 'Payment Methods',
		name: 'paymentMethods',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		default: {},
		placeholder: 'Add Payment Method',
		description:
			'In which journal each payment method is booked. A row for the module holds before one for the name of the method, * alone for all others; of equals the first. What fits none is reported and not booked.',
		options: [{ displayName: 'Payment Method', name: 'rows', values: row }],
	},
	{
		displayName: 'Books Closed Until',
		name: 'closedUntil',
		type: 'dateTime',
		default: '',
		description:
			'Last day of the period that is closed for bookings (geblokkeerde periode). Payments up to it are reported and not booked. SnelStart does not tell it beforehand.',
	},
	{
		displayName: 'Credit Slips Are Paid Back',
		name: 'slipsArePaidBack',
		type: 'boolean',
		default: false,
		description:
			'Whether the invoice of a credit slip (creditbon) counts as paid back on the date of the slip where the shop keeps no negative payment of it',
	},
];
