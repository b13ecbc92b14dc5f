import type { INodeParameters } from 'n8n-workflow';
import type { Choice } from './choice';
import { costArticles, type CostArticleRow } from './costArticles';

const named = (mode: string, value: string): INodeParameters => ({ __rl: true, mode, value });

/** Articles for costs that every administration of these worlds has. */
export const demoCosts: readonly CostArticleRow[] = [
	{ cost: 'shipping', code: '9001' },
	{ cost: 'shipping', code: '9002' },
	{ cost: 'discount', code: '9003' },
	{ cost: 'discount', code: '9004' },
	{ cost: 'wrapping', code: '9005' },
	{ cost: 'difference', code: '9006' },
	{ cost: 'discount', code: '9007' },
	{ cost: 'shipping', code: '9008' },
];

/** What the plan asks of everybody. */
const plan: INodeParameters = {
	salesOrderTemplate: named('name', 'Webshop'),
	importKeyPrefix: 'PS-',
	costArticles: costArticles(demoCosts),
};

/** Bank transfers on the bank itself, everything else over what the provider has to pay out. */
const paymentMethods: INodeParameters = {
	rows: [
		{ method: 'Bank*', journal: '1100', account: '' },
		{ method: '*', journal: '1100', account: '1290' },
	],
};

/** What is sent is on its way, what is invoiced is delivered. */
const planStatus: INodeParameters = {
	states: {
		rows: [
			{ document: 'Pakbon', state: '4', sendMail: false },
			{ document: 'Factuur', state: '5', sendMail: false },
		],
	},
	movesFrom: ['2', '3'],
	message: 'whenInvoiced',
};

/** Names and prices are SnelStart's, everything else is the shop's. */
const fields: INodeParameters = {
	rows: [
		{ field: 'name', source: 'name', owner: 'snelStart', extraField: '' },
		{ field: 'price', source: 'price', owner: 'snelStart', extraField: '' },
	],
};

/** New products become articles; what stands is SnelStart's. */
const planImport: INodeParameters = {
	importFrom: '2026-11-01T00:00:00',
	fields: {
		rows: [{ target: 'omschrijving', field: 'name', owner: 'firstTime', extraField: '' }],
	},
};

/**
 * What the owner of the demo's administration chooses in the shipped templates, which hold no choice of their own:
 * where it begins, the template and articles that this administration has, and that it writes.
 */
export const demoChoices: readonly Choice[] = [
	{ on: 'prestaShop.getManyWebOrders', parameters: { importFrom: '2026-11-01T00:00:00' } },
	{ on: 'prestaShop.findAsked', parameters: { importFrom: '2026-11-01T00:00:00' } },
	{ on: 'snelStart.findAsked', parameters: { importKeyPrefix: 'PS-' } },
	{ on: 'webOrder.plan', parameters: plan },
	{ on: 'webOrder.compareWithBooks', parameters: plan },
	{ on: 'webOrder.followUp', parameters: plan },
	{ on: 'webOrder.undoRun', parameters: plan },
	{ on: 'webOrder.reconcile', parameters: { importKeyPrefix: 'PS-' } },
	{ on: 'snelStart.salesInvoice.getManyOpen', parameters: { importKeyPrefix: 'PS-' } },
	{ on: 'webOrder.planPayments', parameters: { paymentMethods } },
	{ on: 'snelStart.getManyForStatus', parameters: { importKeyPrefix: 'PS-' } },
	{ on: 'webOrder.planStatus', parameters: planStatus },
	{ on: 'snelStart.salesOrder.getManyImported', parameters: { importKeyPrefix: 'PS-' } },
	{ on: 'snelStart.salesOrder.import', parameters: { onlyReport: false } },
	{ on: 'snelStart.stock.getMany', parameters: { webOrderTemplates: ['Webshop'] } },
	{ on: 'prestaShop.setMany', parameters: { onlyReport: false } },
	{ on: 'webArticle.planPrices', parameters: { priceOwner: 'snelStart' } },
	{ on: 'webArticle.planArticles', parameters: { fields } },
	{ on: 'prestaShop.applyPlan', parameters: { onlyReport: false } },
	{ on: 'webArticle.planImport', parameters: planImport },
	{ on: 'snelStart.article.applyPlan', parameters: { onlyReport: false } },
];
