import type { INodeProperties } from 'n8n-workflow';

import { TOKEN_NAMES } from '../../../../domain/order/texts/filledText';
import { lineMode, optionMode, priceMode, recipeMode, unevenAmounts } from './lineMode.properties';
import { fieldsOf } from './fields.properties';
import { leaveOutProperties } from './leaveOut.properties';
import {
	anyLineFieldLocator,
	costCentreLocator,
	headFieldLocator,
	lineFieldLocator,
	lineTextLocator,
	orderTextLocator,
	textArticleLocator,
} from './locator';
import { addressSource, documentStatus } from './sales.properties';
import {
	foreignBusinessVat,
	reducedRateAbroad,
	reverseChargeArticle,
	vatTerritories,
} from './vat.properties';

const TOKENS = `filled in from the order: ${TOKEN_NAMES.map((name) => `{${name}}`).join(', ')}, or {note|customer} for the first that is not empty`;

/** S-Connect's tab Verkopen, and VAT abroad. */
export const salesOptions: INodeProperties = {
	displayName: 'Sales (Verkopen)',
	name: 'salesOptions',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	description: "What S-Connect keeps on its tab 'Verkopen'",
	options: [
		addressSource,
		{
			displayName: 'Administration Name or ID',
			name: 'administration',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getAdministrations' },
			default: '',
			description:
				'Administration (administratie) that the orders are for. Where the key opens another one, as after a backup was restored, the run stops before anything is written. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{
			displayName: 'Also Recognise Names or IDs',
			name: 'alsoRecognise',
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: 'getKeyChoices' },
			default: [],
			description:
				'By what sales orders are recognised that another link made of web orders, beside the payment reference (betalingskenmerk) of this one; the list shows recent ones as examples. Such an order counts as imported and is never touched. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		unevenAmounts,
		foreignBusinessVat,
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
		documentStatus,
		fieldsOf({
			displayName: 'Extra Head Fields',
			name: 'headFields',
			description:
				'Extra fields above the lines of the sales order (extra hoofdvelden) that are filled by hand (ordervelden), as the template defines them',
			field: headFieldLocator,
			text: orderTextLocator,
		}),
		{
			displayName: 'Extra Line Field',
			name: 'optionField',
			description:
				"Field of the sales order template (extra regelveld) for the options, where 'Product Options' is set to it",
			...lineFieldLocator,
		},
		fieldsOf({
			displayName: 'Extra Line Fields',
			name: 'lineFields',
			description:
				'Extra fields on the lines of the goods (extra regelvelden) that are filled by hand, as the template defines them',
			field: anyLineFieldLocator,
			text: lineTextLocator,
		}),
		{
			displayName: 'Import Again',
			name: 'importAgain',
			type: 'string',
			default: '',
			placeholder: 'e.g. 1234, XKBKNABJK',
			description:
				'IDs or references of web orders, separated by commas, whose sales order was deleted in SnelStart and that are to be made once more. Told apart only in the templates that keep an archive.',
		},
		leaveOutProperties,
		{
			displayName: 'Memo',
			name: 'memo',
			type: 'string',
			default: '{note}',
			description: `Memo (memo) of the sales order: ${TOKENS}`,
		},
		{
			displayName: 'Most New Orders',
			name: 'mostNewOrders',
			type: 'number',
			default: 200,
			typeOptions: { minValue: 0 },
			description:
				"Orders that one run may create. A run that would create more plans only and says how many, so that a wrong 'Import From' or another administration is noticed in time. 0 for no limit.",
		},
		lineMode,
		{
			displayName: 'Order Reference',
			name: 'orderReference',
			type: 'string',
			default: '{reference}',
			description: `Order reference (orderreferentie), printed on the invoice, at most 50 characters: ${TOKENS}`,
		},
		{
			displayName: 'Payment Term (Days)',
			name: 'paymentTerm',
			type: 'number',
			default: 14,
			typeOptions: { minValue: 0, maxValue: 100 },
			description:
				"Credit (standaard betalingstermijn) of all sales orders, where the 'Mapping Table' sets no other. Not added: those of the customer.",
		},
		priceMode,
		optionMode,
		recipeMode,
		reducedRateAbroad,
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
		reverseChargeArticle,
		{
			displayName: 'Salesperson',
			name: 'salesperson',
			type: 'string',
			default: '',
			placeholder: 'e.g. Anja',
			description:
				"Who sold it (verkoper), where the 'Mapping Table' sets nobody else: the token {salesperson} of texts and fields, since SnelStart has no field of its own for it",
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
		vatTerritories,
		{
			displayName: 'Text Article',
			name: 'textArticle',
			description: 'Article without quantity or price for lines of text (tekstregel)',
			...textArticleLocator,
		},
	],
};
