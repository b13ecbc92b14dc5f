import type { INodeProperties } from 'n8n-workflow';

import type { CostKind } from '../../../../domain/settings/planSettings';
import { carrierLocator, paymentLocator } from './locator';

const CHOOSE =
	'The list shows the VAT rate of each, by its revenue group (omzetgroep). Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.';

/** Articles of one cost, one for each VAT rate, by code. */
const articles: Pick<INodeProperties, 'type' | 'typeOptions' | 'default'> = {
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getCostArticles' },
	default: [],
};

const feeAtMost: INodeProperties = {
	displayName: 'Payment Fee at Most (Euros)',
	name: 'feeAtMost',
	type: 'number',
	default: 10,
	typeOptions: { minValue: 0, maxValue: 1000, numberPrecision: 2 },
	description:
		'What an order total has on top of its parts is taken for a payment fee up to this amount, where an article for it is chosen; with 0 nothing is',
};

const forCarrier: INodeProperties[] = [
	{
		displayName: 'Carrier',
		name: 'carrier',
		description: 'Name of the carrier (vervoerder); * stands for anything',
		...carrierLocator,
	},
	{
		displayName: 'Shipping Names or IDs',
		name: 'shipping',
		...articles,
		description: `Articles (artikelen) for its shipping (verzendkosten). ${CHOOSE}`,
	},
];

const forPayment: INodeProperties[] = [
	{
		displayName: 'Payment Method',
		name: 'payment',
		description: 'Name or module of the payment method (betaalwijze); * stands for anything',
		...paymentLocator,
	},
	{
		displayName: 'Payment Fee Names or IDs',
		name: 'paymentFee',
		...articles,
		description: `Articles (artikelen) for its fee (betalingskosten). ${CHOOSE}`,
	},
	feeAtMost,
];

const rows = (displayName: string, values: INodeProperties[]): Partial<INodeProperties> => ({
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	options: [{ displayName, name: 'row', values }],
});

/** What everybody needs first, then what few need. */
const costs: INodeProperties[] = [
	{
		displayName: 'Shipping Names or IDs',
		name: 'shipping',
		...articles,
		description: `Shipping costs (verzendkosten). ${CHOOSE}`,
	},
	{
		displayName: 'Discount Names or IDs',
		name: 'discount',
		...articles,
		description: `Discounts (korting). ${CHOOSE}`,
	},
	{
		displayName: 'Difference Names or IDs',
		name: 'difference',
		...articles,
		description: `Small differences with the order total (ordertotaalverschil). ${CHOOSE}`,
	},
	{
		displayName: 'Largest Difference (Euros)',
		name: 'largestDifference',
		type: 'number',
		default: 0.05,
		typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
		description:
			'An order whose lines differ more than this from its total is blocked, a smaller difference is booked on the article above and named in the report',
	},
	{
		displayName: 'Gift Wrapping Names or IDs',
		name: 'wrapping',
		...articles,
		description: `Gift wrapping (inpakkosten). ${CHOOSE}`,
	},
	{
		displayName: 'Payment Fee Names or IDs',
		name: 'paymentFee',
		...articles,
		description: `Payment fees (betalingskosten). ${CHOOSE}`,
	},
	feeAtMost,
	{
		displayName: 'Gift Card Names or IDs',
		name: 'giftCard',
		...articles,
		description: `One article without VAT for what is paid by gift card (cadeaubon): the goods keep their VAT. ${CHOOSE}`,
	},
	{
		displayName: 'Gift Card Vouchers',
		name: 'giftCards',
		type: 'string',
		default: '',
		placeholder: 'e.g. Cadeaubon*, GIFT-*',
		description:
			"Names or codes of the vouchers that are gift cards, separated by commas; * stands for anything. Codes are known where 'Get Web Orders' reads 'Voucher Codes'.",
	},
	{
		displayName: 'Collective Line Names or IDs',
		name: 'collective',
		...articles,
		description: `All goods of a VAT rate (verzamelregel), with 'Order Lines' one per VAT rate. ${CHOOSE}`,
	},
	{
		displayName: 'Unknown Goods Names or IDs',
		name: 'unknownArticle',
		...articles,
		description: `Goods SnelStart does not know (standaard artikelcode), with 'Unknown Articles' booked on it. ${CHOOSE}`,
	},
	{
		displayName: 'Shipping by Carrier',
		name: 'byCarrier',
		placeholder: 'Add Carrier',
		description: 'Other articles for the shipping of one carrier, which go before those above',
		...(rows('Carrier', forCarrier) as Pick<INodeProperties, 'type' | 'default'>),
	},
	{
		displayName: 'Fee by Payment Method',
		name: 'byPayment',
		placeholder: 'Add Payment Method',
		description:
			'Other articles for the fee of one payment method, which go before those above; one for the module before one for its name',
		...(rows('Payment Method', forPayment) as Pick<INodeProperties, 'type' | 'default'>),
	},
];

/** Parameters that hold the articles of a cost. */
export const COST_KINDS: readonly CostKind[] = [
	'shipping',
	'discount',
	'difference',
	'wrapping',
	'paymentFee',
	'giftCard',
	'collective',
	'unknownArticle',
];

/** S-Connect's article codes for costs, differences and unknown goods, and collective lines (verzamelregels). */
export const costProperties: INodeProperties = {
	displayName: 'Cost Articles',
	name: 'costArticles',
	type: 'fixedCollection',
	placeholder: 'Choose Cost Articles',
	default: {},
	description:
		'Articles (artikelen) that shipping, discounts and differences are booked on. Of each cost choose one for every VAT rate you sell at.',
	options: [{ displayName: 'Costs', name: 'costs', values: costs }],
};
