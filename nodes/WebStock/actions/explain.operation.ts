import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { explainStock } from '../../../domain/stock/explainStock';
import { forRun } from '../../shared/forRun';
import { STOCK_INPUT } from './stockInput';
import { policyProperties } from './policy.properties';
import { workOut } from './workOut';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

export const option = {
	name: 'Explain',
	value: 'explain',
	description:
		'Say why one article or the articles of one order show the number they do; changes nothing',
	action: 'Explain web stock',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Article Code or Order',
		name: 'articleOrOrder',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. 1001',
		description:
			'Article code (artikelcode) to explain, or a web order by its ID, order reference, payment reference (betalingskenmerk) or sales order number',
	},
	...policyProperties,
];

/** One item that says why an article, or each article of an order, shows the number it does. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const asked = askedFor(this);
	const { articles, orders, fences, sums } = workOut(this);
	const explanation = explainStock(asked, {
		articles: articles.map(({ row }) => row),
		orders: orders.map(({ row }) => row),
		sums,
		fences: fences.map(({ row }) => row),
	});
	const at = articles.find(({ row }) => row.code === asked)?.index ?? 0;
	return [
		{
			json: explanation as unknown as IDataObject,
			pairedItem: { item: at, input: STOCK_INPUT.index },
		},
	];
}

function askedFor(context: IExecuteFunctions): string {
	const asked = String(forRun(context, 'articleOrOrder', '') ?? '').trim();
	if (asked !== '') return asked;
	throw toldError(
		context.getNode(),
		worded("'Article Code or Order' is empty", "'Article Code or Order' is leeg"),
		{
			itemIndex: 0,
			description: worded(
				'Fill in the article code (artikelcode) or web order that you want explained.',
				'Vul de artikelcode of weborder in die u uitgelegd wilt hebben.',
			),
		},
	);
}
