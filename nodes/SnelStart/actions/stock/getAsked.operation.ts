import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { asImported } from '../../../../domain/order/plan/asImported';
import { importKeyOf } from '../../../../domain/books/importKey';
import type { ArticleStock } from '../../../../domain/stream/articleStock';
import type { AskedBooks } from '../../../../domain/stream/askedBooks';
import type { AskedShop } from '../../../../domain/stream/askedShop';
import type { PlannedOrder } from '../../../../domain/stream/plannedOrder';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { listOfTexts } from '../../../shared/listOfTexts';
import { askedSalesOrderOf } from '../../books/asked/askedSalesOrderOf';
import { snelStartClient, type SnelStartClient } from '../../books/snelStartClient';
import { articleField } from './articleField';
import { getManyProperties } from './getMany.properties';
import { readStockOf } from './readStockOf';
import { templateIdsOf } from './templateIdsOf';
import { templatesOfPlan } from './templatesOfPlan';

export const option = {
	name: 'Get What Is Asked',
	value: 'getAsked',
	description:
		'Read the stock of the article that somebody asks for, and the sales orders of the web orders; in a few requests, writes nothing',
	action: 'Get what is asked of stock and sales orders',
};

export const runsOnce = true;

const NAMES = ['webOrderTemplates', 'options'];
const OPTIONS = ['articleField', 'subtract'];

export const description: INodeProperties[] = getManyProperties
	.filter(({ name }) => NAMES.includes(name))
	.map((property) =>
		property.name === 'options'
			? {
					...property,
					options: (property.options as INodeProperties[]).filter(({ name }) =>
						OPTIONS.includes(name),
					),
				}
			: property,
	);

const DOOR: Door<'askedBooks' | 'askedShop' | 'plannedOrder'> = {
	takes: ['askedBooks', 'askedShop', 'plannedOrder'],
};

/** Everything that came goes on; the question knows the sales orders of its web orders, and the stock comes beside it. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { rows } = arrivedAt(this, DOOR);
	const [books] = rows('askedBooks');
	const [shop] = rows('askedShop');
	const plans = rows('plannedOrder');
	if (books === undefined || shop === undefined) return itemsOfWhole(plans);
	const client = await snelStartClient(this);
	const [salesOrders, stock] = await Promise.all([
		client.salesOrders.byImportKey(keysOf(books, shop, plans)),
		stockOf(this, client, books, plans),
	]);
	const known = new Set(books.salesOrders.map(({ salesOrderId }) => salesOrderId));
	const more = salesOrders.filter(({ id }) => !known.has(id)).map(askedSalesOrderOf);
	const told = { ...books, salesOrders: [...books.salesOrders, ...more] };
	return itemsOfWhole([...plans, told, shop, ...stock]);
}

/** Import keys of the web orders that are asked for, also of those that came to nothing. */
const keysOf = (
	{ prefixes }: AskedBooks,
	{ orders }: AskedShop,
	plans: readonly PlannedOrder[],
): string[] => {
	const asked = orders.filter(({ because }) => because === 'asked').map(({ orderId }) => orderId);
	const planned = plans.filter(({ orderId }) => asked.includes(orderId));
	return [
		...new Set([
			...planned.map(({ importKey }) => importKey),
			...asked.flatMap((id) => prefixes.map((prefix) => importKeyOf(prefix, id))),
		]),
	].filter(Boolean);
};

async function stockOf(
	context: IExecuteFunctions,
	client: SnelStartClient,
	{ articles }: AskedBooks,
	plans: readonly PlannedOrder[],
): Promise<ArticleStock[]> {
	if (articles.length === 0) return [];
	const chosen = listOfTexts(forRun(context, 'webOrderTemplates', []));
	const choices = chosen.length > 0 ? chosen : templatesOfPlan(context);
	return await readStockOf(client, {
		codes: articles.map(({ code }) => code),
		templateIds: await templateIdsOf(client, choices, []),
		subtract: forRun(context, 'options.subtract', 'automatic'),
		articleField: articleField(context),
		webOrders: plans.map(asImported),
	});
}
