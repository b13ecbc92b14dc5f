import type { INodeProperties } from 'n8n-workflow';

import { TOKEN_NAMES } from '../../../../domain/order/tokens';
import { costCentreLocator, lineFieldLocator, textArticleLocator } from './locators';

const TOKENS = `filled in from the order: ${TOKEN_NAMES.map((name) => `{${name}}`).join(', ')}, or {note|customer} for the first that is not empty`;

const paymentTerms: INodeProperties = {
	displayName: 'Payment Terms',
	name: 'paymentTerms',
	type: 'fixedCollection',
	placeholder: 'Add Payment Term',
	default: {},
	typeOptions: { multipleValues: true, sortable: true },
	description:
		'Days of credit (betalingstermijn) per payment method. The first that fits holds; without one SnelStart takes that of the customer.',
	options: [
		{
			displayName: 'Payment Term',
			name: 'paymentTerm',
			values: [
				{
					displayName: 'Payment Method',
					name: 'payment',
					type: 'string',
					default: '',
					placeholder: 'e.g. ps_wirepayment',
					description: 'Name or module of the payment method (betaalwijze) in the shop',
				},
				{
					displayName: 'Days',
					name: 'days',
					type: 'number',
					default: 14,
					typeOptions: { minValue: 0, maxValue: 100 },
					description: 'Days of credit SnelStart gives, at most 100',
				},
			],
		},
	],
};

const lineMode: INodeProperties = {
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
				"All goods of a rate on its 'Collective Line' article, so stock does not go down",
		},
		{
			name: 'Price of the Shop, Description of SnelStart',
			value: 'shopPrice',
			description: 'The line is described as the article is in SnelStart',
		},
	],
};

const optionMode: INodeProperties = {
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

const priceMode: INodeProperties = {
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

const recipeMode: INodeProperties = {
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

/** The rest of S-Connect's tab Verkopen (features.md rows 14, 16, 18-20, 29). */
export const salesOptions: INodeProperties = {
	displayName: 'Sales Options',
	name: 'salesOptions',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	description: "What S-Connect keeps on its tab 'Verkopen'",
	options: [
		{
			displayName: 'Convert Other Currencies',
			name: 'convertCurrency',
			type: 'boolean',
			default: false,
			description:
				"Whether an order in another currency (valuta) is converted with the order's own rate; otherwise it is blocked",
		},
		{
			displayName: 'Cost Centre',
			name: 'costCentre',
			description: 'Cost centre (kostenplaats) of the sales orders',
			...costCentreLocator,
		},
		{
			displayName: 'Description',
			name: 'description',
			type: 'string',
			default: 'PrestaShop {reference} - {shop}',
			description: `Description (omschrijving) of the sales order, at most 50 characters: ${TOKENS}`,
		},
		{
			displayName: 'Extra Line Field',
			name: 'optionField',
			description:
				"Field of the sales order template (extra regelveld) for the options, where 'Product Options' is set to it",
			...lineFieldLocator,
		},
		{
			displayName: 'Memo',
			name: 'memo',
			type: 'string',
			default: '{note}',
			description: `Memo (memo) of the sales order: ${TOKENS}`,
		},
		lineMode,
		{
			displayName: 'Order Reference',
			name: 'orderReference',
			type: 'string',
			default: '{reference}',
			description: `Order reference (orderreferentie), printed on the invoice, at most 50 characters: ${TOKENS}`,
		},
		paymentTerms,
		priceMode,
		optionMode,
		recipeMode,
		{
			displayName: 'Refunds Before Import',
			name: 'refunds',
			type: 'options',
			default: 'keep',
			description:
				'What becomes of goods the shop gave money back for before the import (retouren)',
			options: [
				{
					name: 'Import All the Same',
					value: 'keep',
					description: 'The order as it was placed; the refund is named',
				},
				{
					name: 'Leave Out',
					value: 'leaveOut',
					description: 'Only what remained of the order',
				},
			],
		},
		{
			displayName: 'Text Article',
			name: 'textArticle',
			description: 'Article without quantity or price for lines of text (tekstregel)',
			...textArticleLocator,
		},
	],
};
