import type { INodeProperties } from 'n8n-workflow';

import { TOKEN_NAMES } from '../../../../domain/order/texts/filledText';
import { lineMode, optionMode, priceMode, recipeMode, unevenAmounts } from './lineMode.properties';
import { costCentreLocator, lineFieldLocator, textArticleLocator } from './locator';

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

/** The rest of S-Connect's tab Verkopen (features.md rows 14, 16, 18-20, 29). */
export const salesOptions: INodeProperties = {
	displayName: 'Sales Options',
	name: 'salesOptions',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	description: "What S-Connect keeps on its tab 'Verkopen'",
	options: [
		unevenAmounts,
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
			displayName: 'Second Order of a Cart',
			name: 'secondOrderOfCart',
			type: 'options',
			default: 'holdBack',
			description:
				'What becomes of a later order that the shop made of the same cart under another reference, as happens when a payment is reported twice',
			options: [
				{
					name: 'Hold Back',
					value: 'holdBack',
					description: 'Blocked and named until one of the two is cancelled in the shop',
				},
				{
					name: 'Import',
					value: 'import',
					description: 'Imported like any other order',
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
