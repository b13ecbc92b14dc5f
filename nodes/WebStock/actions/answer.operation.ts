import type {
	NodeOperationError,
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { answerAsked } from '../../../domain/ask/answerAsked';
import { asImported } from '../../../domain/order/plan/asImported';
import { explainStock } from '../../../domain/stock/explainStock';
import { presentCodes } from '../../../domain/stock/presentCodes';
import { stockSums } from '../../../domain/stock/stockSums';
import type { StockExplanation } from '../../../domain/stream/stockExplanation';
import { worded, type Language } from '../../../domain/words/wording';
import { arrivedAt, type Door } from '../../shared/arrived';
import { forRun } from '../../shared/forRun';
import { questionProperty, requireQuestion } from '../../shared/requireQuestion';
import { policyProperties } from './policy.properties';
import { readPolicy } from './readPolicy';
import { STOCK_INPUT } from './stockInput';
import { toldError } from '../../shared/toldError';

export const option = {
	name: 'Answer',
	value: 'answer',
	description:
		'Answer in one sentence what is known of an article, an order, a sales order or a customer: why it shows what it shows, why it is not in SnelStart, what was booked and what differs; changes nothing',
	action: 'Answer a question',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	questionProperty,
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		default: 'nl',
		description: 'Language of the answer',
		options: [
			{ name: 'Dutch', value: 'nl' },
			{ name: 'English', value: 'en' },
		],
	},
	...policyProperties,
];

const STOCK: Door<'articleStock'> = { ...STOCK_INPUT, takes: ['articleStock'] };

const ORDERS: Door<'askedBooks' | 'askedShop' | 'plannedOrder'> = {
	index: 1,
	name: 'Web Orders',
	takes: ['askedBooks', 'askedShop', 'plannedOrder'],
};

/** One item with the answer. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const question = requireQuestion(this);
	const { rows } = arrivedAt(this, ORDERS);
	const [books] = rows('askedBooks');
	const [shop] = rows('askedShop');
	if (books === undefined || shop === undefined) throw nothingFound(this);
	const plans = rows('plannedOrder');
	const stock = explained(
		this,
		books.articles.map(({ code }) => code),
		plans.map(asImported),
	);
	const language = forRun(this, 'language', 'nl') as Language;
	const answer = answerAsked({ question, books, shop, plans, stock }, language);
	return [{ json: answer as unknown as IDataObject, pairedItem: { item: 0, input: 1 } }];
}

/** Why each of these articles shows what it does, by the settings of this node. */
function explained(
	context: IExecuteFunctions,
	codes: readonly string[],
	orders: ReadonlyArray<ReturnType<typeof asImported>>,
): StockExplanation[] {
	const articles = arrivedAt(context, STOCK).rows('articleStock');
	if (articles.length === 0) return [];
	const withPresentCodes = presentCodes(articles);
	const imported = orders.map((order) => withPresentCodes(order).order);
	const sums = stockSums(articles, imported, readPolicy(context));
	return codes.map((code) => explainStock(code, { articles, orders: imported, sums }));
}

const nothingFound = (context: IExecuteFunctions): NodeOperationError =>
	toldError(
		context.getNode(),
		worded('There is nothing to answer from', 'Er is niets om uit te antwoorden'),
		{
			description: worded(
				"Connect 'SnelStart: Stock: Get What Is Asked' to both inputs of this node, with both nodes that find what is asked and 'Web Order: Plan' before it.",
				"Verbind 'SnelStart: Stock: Get What Is Asked' met beide invoeren van deze node, met daarvoor de beide nodes die zoeken wat wordt gevraagd en 'Web Order: Plan'.",
			),
		},
	);
