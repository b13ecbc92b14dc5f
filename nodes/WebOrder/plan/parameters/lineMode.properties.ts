import type { INodeProperties } from 'n8n-workflow';

/* How the goods of an order become lines of the sales order. */

export const lineMode: INodeProperties = {
	displayName: 'Order Lines',
	name: 'lineMode',
	type: 'options',
	default: 'full',
	description: 'How order lines are taken over (verwerking orderregels)',
	options: [
		{
			name: 'Code and Quantity Only',
			value: 'codeAndQuantity',
			description: 'SnelStart gives the price and description; the total may differ from the shop',
		},
		{
			name: 'Full Copy (Volledig Overnemen)',
			value: 'full',
			description: 'Price and description of the shop',
		},
		{
			name: 'One Line per VAT Rate (Verzamelregel)',
			value: 'perVatRate',
			description:
				"All goods of a rate on its article of 'Collective Line Names or IDs', so stock does not go down",
		},
		{
			name: 'Price of the Shop, Description of SnelStart',
			value: 'shopPrice',
			description: 'The line is described as the article is in SnelStart',
		},
	],
};

export const optionMode: INodeProperties = {
	displayName: 'Product Options',
	name: 'optionMode',
	type: 'options',
	default: 'onLine',
	description: 'Where sizes, colours and texts of a product go (verwerking productopties)',
	options: [
		{
			name: 'Extra Line Field',
			value: 'extraField',
			description: "In the field of the template chosen under 'Extra Line Field' (extra regelveld)",
		},
		{ name: 'Ignore', value: 'ignore', description: 'Left out, as far as the name lacks them' },
		{ name: 'Line of Its Own', value: 'ownLine', description: 'On a line of text below the goods' },
		{ name: 'On the Line', value: 'onLine', description: 'Behind the description of the line' },
	],
};

export const priceMode: INodeProperties = {
	displayName: 'Prices',
	name: 'priceMode',
	type: 'options',
	default: 'template',
	description: 'Whether prices are entered with or without VAT (prijsingave)',
	options: [
		{
			name: 'As the Template Has It',
			value: 'template',
			description: 'What the sales order template is set to',
		},
		{ name: 'Excluding VAT', value: 'excl', description: 'Always without VAT' },
		{ name: 'Including VAT', value: 'incl', description: 'Always with VAT' },
		{
			name: 'Whatever Gives the Exact Total',
			value: 'exact',
			description: 'Per order the way that comes to the total of the shop without a difference',
		},
	],
};

export const recipeMode: INodeProperties = {
	displayName: 'Recipes',
	name: 'recipeMode',
	type: 'options',
	default: 'ignore',
	description: 'What becomes of an article with a recipe (SnelStart-recepten)',
	options: [
		{
			name: 'Components as Zero Lines',
			value: 'zeroLines',
			description: 'The article with its price, its components below it for nothing',
		},
		{
			name: 'Components Instead',
			value: 'components',
			description: 'The components in its place, with its price divided over them',
		},
		{ name: 'Ignore', value: 'ignore', description: 'The article itself and nothing else' },
	],
};

export const unevenAmounts: INodeProperties = {
	displayName: 'Amounts That Do Not Divide',
	name: 'unevenAmounts',
	type: 'options',
	default: 'oneLine',
	description:
		'How goods become lines whose amount cannot be divided by their number of pieces into whole cents',
	options: [
		{
			name: 'One Line',
			value: 'oneLine',
			description:
				'A unit price (stuksprijs) of four decimals, wherever that comes to the amount to the cent',
		},
		{
			name: 'Two Lines',
			value: 'twoLines',
			description: 'Two lines of the article whose unit prices are a cent apart',
		},
	],
};
