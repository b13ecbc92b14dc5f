import type { INodeParameters } from 'n8n-workflow';
import {
	ARTICLE_FIELD,
	COST_ARTICLES,
	GIFT_CARD,
	CUSTOMER_FIELD,
	LINE_FIELD,
	NEW_ARTICLE_GROUPS,
	EXPRESSIONS,
	REVERSED_ARTICLE,
	type Choices,
	type CostArticleRow,
} from '../../worlds';
import { costArticles } from '../../engine';
import { fieldRows } from './fieldRows';
import { locator } from './locator';
import { mappingRows } from './mappingRows';
import { typed } from './typed';

/** The Plan node as its owner filled it in: what is as most owners leave it stays as the node has it. */
export function planParameters(choices: Choices): INodeParameters {
	const chosen = chosenParameters(choices);
	for (const name of choices.expressions) typed(chosen, EXPRESSIONS[name]);
	return chosen;
}

function chosenParameters(choices: Choices): INodeParameters {
	return {
		operation: 'plan',
		salesOrderTemplate: locator('name', choices.template),
		importKeyPrefix: choices.importKeyPrefix,
		costArticles: costArticles(
			COST_ARTICLES.map((row) => costArticle(row, choices)),
			{
				largestDifference: choices.differenceCeiling / 100,
				giftCards: choices.giftCards ? `${GIFT_CARD}*` : '',
			},
		),
		mapping: { row: mappingRows(choices) },
		salesOptions: salesOptions(choices),
		articleOptions: articleOptions(choices),
		customerOptions: customerOptions(choices),
	};
}

function costArticle(
	{ cost, code, isForOne, atMost }: CostArticleRow,
	{ carrierWithArticle, paymentWithArticle }: Choices,
) {
	const one = cost === 'paymentFee' ? paymentWithArticle : carrierWithArticle;
	return { cost, code, ...(isForOne ? { onlyFor: one } : {}), ...(atMost ? { atMost } : {}) };
}

function salesOptions(choices: Choices): INodeParameters {
	return {
		documentStatus: choices.documentStatus,
		addressSource: choices.addressSource,
		foreignBusinessVat: choices.toldForeignBusinessVat ? choices.foreignBusinessVat : 'unknown',
		reducedRateAbroad: choices.toldReducedRate,
		...(choices.reverseCharge
			? { reverseChargeArticle: locator('code', REVERSED_ARTICLE.code) }
			: {}),
		convertCurrency: choices.convertCurrency,
		...(choices.costCentre === null
			? {}
			: { costCentre: locator('number', String(choices.costCentre)) }),
		...(choices.paymentTerm === null ? {} : { paymentTerm: choices.paymentTerm }),
		salesperson: choices.salesperson,
		headFields: fieldRows(choices.headFields),
		lineFields: fieldRows(choices.lineFields),
		leaveOut: { row: leftOutRows(choices) },
		description: choices.description,
		orderReference: choices.orderReference,
		memo: choices.memo,
		lineMode: choices.lineMode,
		priceMode: choices.priceMode,
		optionMode: choices.optionMode,
		unevenAmounts: choices.unevenAmounts,
		recipeMode: choices.recipeMode,
		refunds: choices.refunds,
		...(choices.optionMode === 'extraField' ? { optionField: locator('name', LINE_FIELD) } : {}),
	};
}

const leftOutRows = ({ leftOutOrders, leftOutProducts }: Choices): INodeParameters[] => [
	...leftOutOrders.map((order) => ({ what: 'order', order })),
	...leftOutProducts.map(({ by, is }) => ({ what: 'product', product: locator(by, is) })),
];

function articleOptions(choices: Choices): INodeParameters {
	return {
		shopArticleField: choices.shopField,
		...(choices.codeInExtraField ? { snelStartArticleField: locator('name', ARTICLE_FIELD) } : {}),
		unknownArticle: choices.unknownArticle,
		articleFields: fieldRows(choices.articleFields),
		productArticles: {
			row: choices.productArticles.map((row) => ({
				product: locator(row.by, row.is),
				article: locator('code', row.article),
			})),
		},
		newArticleGroups: {
			revenueGroup: NEW_ARTICLE_GROUPS.map((number) => ({ group: locator('number', number) })),
		},
	};
}

function customerOptions(choices: Choices): INodeParameters {
	return {
		guests: 'byEmail',
		collectiveCustomer: locator('number', String(choices.collectiveCustomer)),
		customerWriting: choices.customerWriting,
		...(choices.webCustomerField ? { webCustomerField: locator('name', CUSTOMER_FIELD) } : {}),
		recognition: { step: choices.recognition.map((by) => ({ by })) },
		invoiceByEmail: choices.invoiceByEmail,
		reminderByEmail: choices.reminderByEmail,
		confirmationByEmail: choices.confirmationByEmail,
		quotationByEmail: choices.quotationByEmail,
		ublAttached: choices.ublAttached,
		customerFields: fieldRows(choices.customerFields),
		setReminderKind: choices.setReminderKind,
	};
}
