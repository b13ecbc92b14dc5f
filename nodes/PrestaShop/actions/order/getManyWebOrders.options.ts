import type { INodeProperties } from 'n8n-workflow';

/** Everything that need not be set, by the name it has on the screen. */
export const getManyWebOrdersOptions: INodeProperties[] = [
	{
		displayName: "Customer's Order Number",
		name: 'customerReference',
		type: 'options',
		options: [
			{
				name: 'Delivery Address: Other',
				value: 'deliveryAddressOther',
				description: 'The field "Other" (Overig) of the delivery address',
			},
			{
				name: 'Invoice Address: Other',
				value: 'invoiceAddressOther',
				description: 'The field "Other" (Overig) of the invoice address',
			},
			{
				name: 'Message at Checkout',
				value: 'message',
				description: 'Its first line. The webservice key needs the right to read it.',
			},
			{ name: 'Not in This Shop', value: 'none' },
		],
		default: 'none',
		description:
			'Where business customers write their own order number (inkoopnummer). PrestaShop has no field of its own for it.',
	},
	{
		displayName: 'Look Back (Days)',
		name: 'lookBackDays',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 60,
		description:
			'Number of days of changed orders to read again each time. Orders that wait for payment are read however old.',
	},
	{
		displayName: 'Look Back Before Start (Days)',
		name: 'lookBackBeforeStartDays',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 365,
		description:
			"Number of days before 'Import From' of which orders that wait for payment still hold their stock, and are imported once they are paid. Older ones are not looked at, which the report says.",
	},
	{
		displayName: 'Max Concurrent Requests',
		name: 'maxConcurrentRequests',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 16 },
		default: 4,
		description: 'Most requests to the shop under way at once',
	},
	{
		displayName: 'Minimum Age (Seconds)',
		name: 'minimumAgeSeconds',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 60,
		description:
			'Seconds to leave a new order alone, since PrestaShop may still be writing it. Its stock is kept for it meanwhile.',
	},
	{
		displayName: 'Note',
		name: 'note',
		type: 'multiOptions',
		options: [
			{ name: 'Gift Message', value: 'giftMessage' },
			{
				name: 'Message at Checkout',
				value: 'message',
				description: 'The webservice key needs the right to read it',
			},
		],
		default: [],
		description:
			'Words of the customer that go with the order as its note (opmerking). Notes of employees never do.',
	},
	{
		displayName: 'Page Size',
		name: 'pageSize',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 5000 },
		default: 500,
		description: 'Number of orders to read per request',
	},
	{
		displayName: 'Payment Details',
		name: 'paymentDetails',
		type: 'boolean',
		default: false,
		description:
			'Whether to read number, date and method of the payments of each order, for the texts of the plan. The webservice key needs the right to read them.',
	},
	{
		displayName: 'Refunds to Read',
		name: 'refunds',
		type: 'options',
		options: [
			{
				name: 'Of All Orders',
				value: 'allOrders',
				description: 'Finds a refund of nothing but shipping as well, for some more requests',
			},
			{
				name: 'Of Orders with Goods Refunded',
				value: 'refundedLines',
				description: 'Asks only for orders of which a line says that goods came back',
			},
		],
		default: 'refundedLines',
		description: 'Refunds (creditnota) that were made in the shop before the order was imported',
	},
	{
		displayName: 'Report Unpaid After (Days)',
		name: 'reportUnpaidAfterDays',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 14,
		description:
			'Days that a customer has to pay. An order that waits for payment longer, such as a bank transfer that never came, is told in the report.',
	},
	{
		displayName: 'Shop Names or IDs',
		name: 'shops',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getShops' },
		default: [],
		description:
			'Shops of a multistore to read. Leave empty for the shop behind the shop URL. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Voucher Codes',
		name: 'voucherCodes',
		type: 'boolean',
		default: false,
		description:
			"Whether the codes of vouchers are read, by which 'Gift Card Vouchers' of the plan may name gift cards. The webservice key needs the right to view cart_rules.",
	},
];
