import type { INodeProperties } from 'n8n-workflow';

const options: INodeProperties[] = [
	{
		displayName: 'Allow Negative',
		name: 'allowNegative',
		type: 'boolean',
		default: false,
		description: 'Whether to show a shortage as a number below zero instead of 0',
	},
	{
		displayName: 'Inactive Articles',
		name: 'inactive',
		type: 'options',
		default: 'leaveAlone',
		description: 'What becomes of articles that are not active in SnelStart (niet actief)',
		options: [
			{
				name: 'Leave Alone',
				value: 'leaveAlone',
				description: 'The shop keeps the quantity it has',
			},
			{ name: 'Show 0', value: 'zero', description: 'Nobody can order them any more' },
			{
				name: 'Treat as Active',
				value: 'active',
				description: 'Sell what is left of them',
			},
		],
	},
	{
		displayName: 'Least to Show',
		name: 'showFrom',
		type: 'number',
		default: 0,
		typeOptions: { minValue: 0, numberPrecision: 0 },
		description: 'Fewest pieces worth showing. An article with fewer left is shown as 0.',
	},
	{
		displayName: 'Packs Without Recipe',
		name: 'packContents',
		type: 'options',
		default: 'keptBack',
		description:
			'What becomes of the contents of a sold pack (pakket) of the shop for which SnelStart has no recipe (recept), once SnelStart counts the order: it takes off the pack only',
		options: [
			{
				name: 'Booked by Hand',
				value: 'bookedByHand',
				description: 'Somebody takes the contents off stock in SnelStart at that moment',
			},
			{
				name: 'Keep Contents Back',
				value: 'keptBack',
				description:
					"As long as the order is read ('Look Back (Days)' in 'Get Web Orders'), and told",
			},
		],
	},
	{
		displayName: 'Percentage',
		name: 'percentage',
		type: 'number',
		default: 100,
		typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 1 },
		description:
			'Part of what is left that this shop shows. Shops that share one stock never sell the same piece when their percentages add up to 100 at most.',
	},
	{
		displayName: 'Rounding',
		name: 'rounding',
		type: 'options',
		default: 'down',
		description: 'What becomes of a broken piece, of articles sold by weight or length',
		options: [
			{ name: 'Down', value: 'down', description: 'Never more than there is' },
			{
				name: 'Nearest',
				value: 'nearest',
				description: 'May show half a piece more than there is',
			},
			{
				name: 'Up',
				value: 'up',
				description: 'May show nearly a piece more than there is',
			},
		],
	},
	{
		displayName: 'Stock Basis',
		name: 'stockBasis',
		type: 'options',
		default: 'free',
		description: 'Stock of SnelStart to start from',
		options: [
			{
				name: 'Free Stock',
				value: 'free',
				description: 'What is in stock less what is reserved (vrije voorraad)',
			},
			{
				name: 'Technical Stock',
				value: 'technical',
				description: 'What is in stock, reserved or not (technische voorraad)',
			},
		],
	},
];

const field = (displayName: string, name: string, what: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description: `Name of the extra field that holds ${what}`,
});

/** Settings of the web stock, the same for every operation that works it out. */
export const policyProperties: INodeProperties[] = [
	{
		displayName: 'Buffer',
		name: 'buffer',
		type: 'number',
		default: 0,
		typeOptions: { minValue: 0, numberPrecision: 0 },
		description: 'Number of pieces of every article (artikel) to keep back from the web shop',
	},
	{
		displayName: 'Maximum',
		name: 'maximum',
		type: 'number',
		default: 0,
		typeOptions: { minValue: 0, numberPrecision: 0 },
		description: 'Most pieces of an article to show in the web shop. Use 0 for no maximum.',
	},
	{
		displayName: 'Settings per Article',
		name: 'articleFields',
		type: 'collection',
		placeholder: 'Add extra field',
		default: {},
		description:
			'Extra fields in SnelStart that hold a number of their own for some articles. Where such a field is empty, the setting of this node holds.',
		options: [
			field('Buffer Field', 'buffer', 'the pieces to keep back of an article'),
			field('Least to Show Field', 'showFrom', 'the fewest pieces of an article worth showing'),
			field('Maximum Field', 'cap', 'the most pieces to show of an article'),
			field('Percentage Field', 'percentage', 'the part of an article that this shop shows'),
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		description: 'Settings that most shops leave as they are',
		options,
	},
];
