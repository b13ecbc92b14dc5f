import type { IExecuteFunctions } from 'n8n-workflow';

import type { Books } from '../../../domain/order/books';
import {
	DEFAULT_PLAN_SETTINGS,
	type AddressSource,
	type CostKind,
	type PlanSettings,
} from '../../../domain/order/planSettings';

/** What the user filled in, by names, codes and numbers: ids change when an administration is restored. */
export interface Choices {
	templateName: string;
	importKeyPrefix: string;
	documentStatus: PlanSettings['documentStatus'];
	addressSource: AddressSource;
	costArticles: Array<{ cost: CostKind; code: string }>;
	differenceCeiling: number;
	/** Customer number (klantnummer) for all guests, null: each has a card of their own. */
	guestCustomerNumber: number | null;
}

interface CostArticleRows {
	costArticle?: Array<{ cost: CostKind; article: { value: string } }>;
}

/** The parameters of the node; they hold for all items, so the first item's expressions decide. */
export function readChoices(context: IExecuteFunctions): Choices {
	const text = (name: string, extractValue = false) =>
		context.getNodeParameter(name, 0, '', { extractValue, ensureType: 'string' }) as string;
	const rows = context.getNodeParameter('costArticles', 0, {}) as CostArticleRows;
	const collective = text('guests') === 'collective';
	return {
		templateName: text('salesOrderTemplate', true),
		importKeyPrefix: text('importKeyPrefix').trim(),
		documentStatus: text('documentStatus') as PlanSettings['documentStatus'],
		addressSource: text('addressSource') as AddressSource,
		costArticles: (rows.costArticle ?? [])
			.map(({ cost, article }) => ({ cost, code: String(article.value ?? '').trim() }))
			.filter(({ code }) => code !== ''),
		differenceCeiling: context.getNodeParameter('differenceCeiling', 0, 5, {
			ensureType: 'number',
		}) as number,
		guestCustomerNumber: collective ? Number(text('guestCustomer', true)) : null,
	};
}

/** The choices as the rules take them, with the books' own ids in the place of codes and numbers. */
export function settingsFrom(choices: Choices, books: Books): PlanSettings {
	const idsOf = (code: string) =>
		books.articles.filter((article) => article.code === code).map(({ id }) => id);
	return {
		...DEFAULT_PLAN_SETTINGS,
		importKeyPrefix: choices.importKeyPrefix,
		documentStatus: choices.documentStatus,
		addressSource: choices.addressSource,
		costArticles: choices.costArticles.flatMap(({ cost, code }) =>
			idsOf(code).map((articleId) => ({ cost, articleId })),
		),
		differenceCeiling: choices.differenceCeiling,
		collectiveCustomerId:
			books.customers.find(({ number }) => number === choices.guestCustomerNumber)?.id ?? null,
	};
}
