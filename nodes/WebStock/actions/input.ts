import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import type { ArticleStock } from '../../../domain/stream/articleStock';
import { articlesOf, type StockTable } from '../../../domain/stock/stockTable';
import { HOW, HOW_BACK, WHY } from './how';
import type { Fence } from '../../../domain/stream/fence';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { StockCursor } from '../../../domain/stream/stockCursor';

export const STOCK_INPUT = { index: 0, name: 'Stock' };
export const WEB_ORDERS_INPUT = { index: 1, name: 'Web Orders' };

/** An item of the stream together with its place on the input. */
export interface Placed<T> {
	row: T;
	index: number;
}

/** Items of one input; none when the input is not connected or its branch did not run. */
export function inputItems(context: IExecuteFunctions, index: number): INodeExecutionData[] {
	try {
		return context.getInputData(index) ?? [];
	} catch {
		return [];
	}
}

/**
 * Items of one kind, each with the fields the rules need. An item that lost one of them on its way is refused:
 * computing on without it could offer what is sold already.
 */
export function placedOfKind<T extends { kind: string }>(
	context: IExecuteFunctions,
	input: { index: number; name: string },
	kind: T['kind'],
	fields: ReadonlyArray<keyof T & string>,
): Array<Placed<T>> {
	const placed: Array<Placed<T>> = [];
	inputItems(context, input.index).forEach(({ json }, index) => {
		if (json.kind !== kind) return;
		const missing = fields.filter((field) => json[field] === undefined);
		if (missing.length > 0) throw lostFields(context, input.name, index, missing, json);
		placed.push({ row: json as unknown as T, index });
	});
	return placed;
}

function lostFields(
	context: IExecuteFunctions,
	input: string,
	index: number,
	missing: readonly string[],
	json: IDataObject,
): NodeOperationError {
	const what = String(json.code ?? json.orderId ?? '');
	return new NodeOperationError(
		context.getNode(),
		`Item ${index} ${what} on input '${input}' has no ${missing.map((field) => `'${field}'`).join(', ')}`,
		{
			itemIndex: index,
			description:
				'A node before this one dropped these fields, or the item comes from another node than expected. Keep all fields of the items between the nodes of this package.',
		},
	);
}

/** Where reading on goes next time; there when only changed articles were read, and then none is no mistake. */
export const stockCursors = (context: IExecuteFunctions): Array<Placed<StockCursor>> =>
	placedOfKind<StockCursor>(context, STOCK_INPUT, 'stockCursor', ['cursor']);

/** The articles, of which there must be one at least unless nothing changed. */
export function requiredStock(context: IExecuteFunctions): Array<Placed<ArticleStock>> {
	const tables = placedOfKind<StockTable<ArticleStock>>(context, STOCK_INPUT, 'articleStockTable', [
		'ids',
		'codes',
		'names',
		'quantities',
		'rest',
	]);
	const stock = placedOfKind<ArticleStock>(context, STOCK_INPUT, 'articleStock', [
		'articleId',
		'code',
		'free',
		'technical',
		'stockControlled',
		'components',
		'uncounted',
	]);
	for (const { row: table, index } of tables) {
		for (const row of articlesOf(table)) stock.push({ row, index });
	}
	if (stock.length > 0 || stockCursors(context).length > 0) return stock;
	throw new NodeOperationError(
		context.getNode(),
		`No article (artikel) arrived on input '${STOCK_INPUT.name}', so there is no stock to calculate with`,
		{
			description:
				"Connect the output of SnelStart 'Stock: Get Many' to the input 'Stock' and look whether that node found articles. The shop keeps its quantities as they are.",
		},
	);
}

/** The complete stream of web orders. */
export interface WebOrderStream {
	orders: Array<Placed<ImportedOrder>>;
	fences: Array<Placed<Fence>>;
}

/**
 * The web orders and their fence. Refuses when the fence is missing or says that more orders were read than arrive:
 * what a filter dropped on the way is still reserved in the shop.
 */
export function requiredWebOrders(context: IExecuteFunctions): WebOrderStream {
	const input = WEB_ORDERS_INPUT;
	const fences = placedOfKind<Fence>(context, input, 'fence', ['lastOrderId', 'ordersRead']);
	const orders = placedOfKind<ImportedOrder>(context, input, 'webOrder', [
		'orderId',
		'importKey',
		'outcome',
		'holdsStock',
		'quantities',
	]);
	const read = fences.reduce((sum, { row }) => sum + row.ordersRead, 0);
	const distinct = new Set(orders.map(({ row }) => `${row.importKey} ${row.orderId}`)).size;
	const items = inputItems(context, input.index).length;
	const incomplete = whyIncomplete(items, fences.length, distinct, read);
	if (incomplete === '') return { orders, fences };
	const advice = fences.length > 0 ? HOW_BACK : HOW;
	throw new NodeOperationError(context.getNode(), incomplete, { description: `${WHY} ${advice}` });
}

function whyIncomplete(items: number, fences: number, orders: number, read: number): string {
	const { name } = WEB_ORDERS_INPUT;
	if (items === 0) {
		return `Nothing arrived on input '${name}', so the web stock (webvoorraad) cannot be calculated`;
	}
	if (fences === 0) {
		return `The web orders on input '${name}' end without a fence, so some may be missing`;
	}
	if (orders < read) {
		return `${orders} of the ${read} web orders that were read arrived on input '${name}', the others were dropped on the way`;
	}
	return '';
}
