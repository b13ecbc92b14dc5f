import type { INodeProperties } from 'n8n-workflow';

const properties: INodeProperties[] = [
	{
		displayName: 'Payment Method Name or ID',
		name: 'payment',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getPaymentMethods' },
		default: '',
		description:
			'Payment method (betaalwijze) by its name or its module, from recent orders. Leave empty for all. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Carrier Name or ID',
		name: 'carrier',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getCarriers' },
		default: '',
		description:
			'Carrier (vervoerder) by its name, such as collection from the store. Leave empty for all. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Import',
		name: 'when',
		type: 'options',
		options: [
			{
				name: 'At Once',
				value: 'atOnce',
				description: 'Before it is paid, such as on account (op rekening)',
			},
			{ name: 'In Chosen Order States', value: 'inStates' },
			{ name: 'When Paid', value: 'paid' },
		],
		default: 'paid',
		description: 'When an order that fits is imported',
	},
	{
		displayName: 'Order State Names or IDs',
		name: 'states',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getOrderStates' },
		displayOptions: { show: { when: ['inStates'] } },
		default: [],
		description:
			'The state from which an order is imported and every later one, since an order may pass a state between two runs. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
];

/** A table of payment methods and carriers, each with the moment from which its orders are imported. */
export const importRules: INodeProperties = {
	displayName: 'Import Rules',
	name: 'importRules',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	placeholder: 'Add Import Rule',
	description:
		'Orders that are imported at another moment than the order states above say, by payment method or carrier. The first rule that fits holds, one for the module of a payment before one for its name.',
	options: [{ displayName: 'Rule', name: 'rules', values: properties }],
};
