import type { INodeParameters } from 'n8n-workflow';
import {
	ARTICLE_FIELD,
	COLLECTIVE,
	COST_ARTICLES,
	COST_CENTRES,
	CUSTOMER_FIELD,
	LINE_FIELD,
	NEW_ARTICLE_GROUPS,
	profilePrefix,
	SHOPS,
	TEMPLATES,
	type Choices,
} from '../../worlds';

const locator = (mode: string, value: string): INodeParameters => ({ __rl: true, mode, value });

/** The Shop node as its owner filled it in. */
export function shopParameters(choices: Choices): INodeParameters {
	return {
		resource: 'order',
		operation: 'getManyWebOrders',
		importFrom: choices.importFrom,
		statesToImport: [],
		options: {
			lookBackDays: 400,
			note: ['message', 'giftMessage'],
			customerReference: 'invoiceAddressOther',
			...(choices.severalShops ? { shopIds: SHOPS.map(({ id }) => id).join(', ') } : {}),
		},
	};
}

/** The Plan node as its owner filled it in: what is as most owners leave it stays as the node has it. */
export function planParameters(choices: Choices): INodeParameters {
	return {
		operation: 'plan',
		salesOrderTemplate: locator('name', TEMPLATES[0]),
		importKeyPrefix: choices.importKeyPrefix,
		documentStatus: choices.documentStatus,
		addressSource: choices.addressSource,
		costArticles: {
			costArticle: COST_ARTICLES.map(({ cost, code, onlyFor, atMost }) => ({
				cost,
				article: locator('code', code),
				...(onlyFor ? { carrier: locator('name', onlyFor) } : {}),
				...(atMost ? { atMost } : {}),
			})),
		},
		differenceCeiling: choices.differenceCeiling,
		guests: 'byEmail',
		mapping: { row: mappingOf(choices) },
		salesOptions: salesOptions(choices),
		articleOptions: articleOptions(choices),
		customerOptions: customerOptions(choices),
		vatOptions: {
			foreignBusinessVat: choices.toldForeignBusinessVat ? choices.foreignBusinessVat : 'unknown',
			reducedRateAbroad: choices.reducedRateAbroad,
		},
	};
}

const mappingOf = ({ profiles, daysOfBankTransfer }: Choices): INodeParameters[] => [
	...(profiles ? SHOPS.map(profileOf) : []),
	...(daysOfBankTransfer === null
		? []
		: [
				{
					when: 'payment',
					payment: locator('name', 'ps_wirepayment'),
					set: { paymentTerm: daysOfBankTransfer },
				},
			]),
];

const profileOf = (shop: { name: string }, index: number): INodeParameters => ({
	when: 'shop',
	shop: locator('name', shop.name),
	set: {
		collectiveCustomer: locator('number', String(COLLECTIVE[index])),
		costCentre: locator('number', String(COST_CENTRES[index].nummer)),
		importKeyPrefix: profilePrefix(index),
		salesOrderTemplate: locator('name', TEMPLATES[index]),
	},
});

function salesOptions(choices: Choices): INodeParameters {
	return {
		convertCurrency: choices.convertCurrency,
		...(choices.costCentre
			? { costCentre: locator('number', String(COST_CENTRES[0].nummer)) }
			: {}),
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

function articleOptions(choices: Choices): INodeParameters {
	return {
		shopArticleField: choices.shopField,
		...(choices.codeInExtraField ? { snelStartArticleField: locator('name', ARTICLE_FIELD) } : {}),
		unknownArticle: choices.unknownArticle,
		newArticleGroups: {
			revenueGroup: NEW_ARTICLE_GROUPS.map((number) => ({ group: locator('number', number) })),
		},
	};
}

function customerOptions(choices: Choices): INodeParameters {
	return {
		collectiveCustomer: locator('number', String(COLLECTIVE[0])),
		customerWriting: choices.customerWriting,
		...(choices.webCustomerField ? { webCustomerField: locator('name', CUSTOMER_FIELD) } : {}),
		recognition: { step: choices.recognition.map((by) => ({ by })) },
		invoiceByEmail: choices.invoiceByEmail,
		reminderByEmail: choices.reminderByEmail,
		setReminderKind: choices.setReminderKind,
	};
}
