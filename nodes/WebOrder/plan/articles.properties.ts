import type { INodeProperties } from 'n8n-workflow';

/** An article is chosen from a list or by its code; neither asks for an id. */
export const articleLocator: Omit<INodeProperties, 'displayName' | 'name' | 'description'> = {
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select an article...',
			typeOptions: { searchListMethod: 'searchArticles', searchable: true },
		},
		{
			displayName: 'By Code',
			name: 'code',
			type: 'string',
			placeholder: 'e.g. 9001',
		},
	],
};

/** S-Connect's Verzendkosten, Kortingsbedrag and Ordertotaalverschil (features.md rows 21-24). */
export const articleProperties: INodeProperties[] = [
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
						displayName: 'Cost',
						name: 'cost',
						type: 'options',
						default: 'shipping',
						description: 'What is booked on the article',
						options: [
							{ name: 'Discount (Korting)', value: 'discount' },
							{ name: 'Gift Wrapping (Inpakkosten)', value: 'wrapping' },
							{ name: 'Order Total Difference (Ordertotaalverschil)', value: 'difference' },
							{ name: 'Shipping (Verzendkosten)', value: 'shipping' },
						],
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
