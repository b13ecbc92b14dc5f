import type { INodeProperties } from 'n8n-workflow';

import { articleLocator, carrierLocator, paymentLocator } from './locator';

/** S-Connect's article codes for costs, differences and unknown goods (features.md rows 21-25), and row 18's collective lines. */
export const costProperties: INodeProperties[] = [
	{
		displayName: 'Cost Articles',
		name: 'costArticles',
		type: 'fixedCollection',
		placeholder: 'Add Cost Article',
		default: {},
		typeOptions: { multipleValues: true, sortable: true },
		description:
			'Articles (artikelen) that shipping, discounts and differences are booked on. The revenue group (omzetgroep) of an article decides its VAT, so add one for each VAT rate.',
		options: [
			{
				displayName: 'Cost Article',
				name: 'costArticle',
				values: [
					{
						displayName: 'Article',
						name: 'article',
						description: 'Article (artikel) in SnelStart to book it on',
						...articleLocator,
					},
					{
						displayName: 'At Most',
						name: 'atMost',
						type: 'number',
						default: 0,
						typeOptions: { minValue: 0, maxValue: 100000 },
						displayOptions: { show: { cost: ['paymentFee'] } },
						description:
							'In cents: what an order total has on top of its parts is taken for a payment fee up to this amount; with 0 nothing is',
					},
					{
						displayName: 'Cost',
						name: 'cost',
						type: 'options',
						default: 'shipping',
						description: 'What is booked on the article',
						options: [
							{
								name: 'Collective Line (Verzamelregel)',
								value: 'collective',
								description: "All goods of a VAT rate, with 'Order Lines' one per VAT rate",
							},
							{ name: 'Discount (Korting)', value: 'discount' },
							{ name: 'Gift Wrapping (Inpakkosten)', value: 'wrapping' },
							{ name: 'Order Total Difference (Ordertotaalverschil)', value: 'difference' },
							{ name: 'Payment Fee (Betalingskosten)', value: 'paymentFee' },
							{ name: 'Shipping (Verzendkosten)', value: 'shipping' },
							{
								name: 'Unknown Article (Standaard Artikelcode)',
								value: 'unknownArticle',
								description: "Goods SnelStart does not know, with 'Unknown Articles' booked on it",
							},
						],
					},
					{
						displayName: 'Only for Carrier',
						name: 'carrier',
						displayOptions: { show: { cost: ['shipping'] } },
						description:
							'Name of the only carrier (vervoerder) it is for; * stands for anything. Empty: for all.',
						...carrierLocator,
					},
					{
						displayName: 'Only for Payment Method',
						name: 'payment',
						displayOptions: { show: { cost: ['paymentFee'] } },
						description:
							'Name or module of the only payment method (betaalwijze) it is for; * stands for anything. Empty: for all.',
						...paymentLocator,
					},
				],
			},
		],
	},
	{
		displayName: 'Largest Difference to Book',
		name: 'differenceCeiling',
		type: 'number',
		default: 5,
		typeOptions: { minValue: 0, maxValue: 100 },
		description:
			'In cents: an order whose lines differ more than this from its total is blocked, a smaller difference is booked on the difference article and named in the report',
	},
];
