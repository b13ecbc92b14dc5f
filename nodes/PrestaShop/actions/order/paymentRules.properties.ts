import type { INodeProperties } from 'n8n-workflow';

/** A table of payment methods, each with the moment from which its orders are imported. */
export const paymentRules: INodeProperties = {
	displayName: 'Payment Rules',
	name: 'paymentRules',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	placeholder: 'Add Payment Rule',
	description:
		'Payment methods (betaalwijzen) whose orders are imported at another moment than the order states above say',
	options: [
		{
			displayName: 'Rule',
			name: 'rules',
			values: [
				{
					displayName: 'Payment Method Name or ID',
					name: 'payment',
					type: 'options',
					typeOptions: { loadOptionsMethod: 'getPaymentMethods' },
					default: '',
					required: true,
					description:
						'Payment method by its name or its module, from recent orders. A rule for a name goes before one for its module. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
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
					description: 'When an order with this payment method is imported',
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
			],
		},
	],
};
