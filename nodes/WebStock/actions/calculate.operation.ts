import {
	updateDisplayOptions,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { calculateWebStock } from '../../../domain/stock/calculate';
import type { StockCursor } from '../../../domain/stock/stockCursor';
import {
	placedOfKind,
	requiredStock,
	requiredWebOrders,
	STOCK_INPUT,
	WEB_ORDERS_INPUT,
} from './input';
import { readPolicy } from './policy';
import { policyProperties } from './policy.properties';

export const description = updateDisplayOptions(
	{ show: { operation: ['calculate'] } },
	policyProperties,
);

/** One WebStock item per article, paired with its stock item, the cursor of the stock passed through, and the fence at the end. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const policy = readPolicy(this);
	const { orders, fences } = requiredWebOrders(this);
	const stock = requiredStock(this);
	const indexOf = new Map(stock.map(({ row, index }) => [row.articleId, index]));
	const webStock = calculateWebStock(
		stock.map(({ row }) => row),
		orders.map(({ row }) => row),
		policy,
		fences.flatMap(({ row }) => row.packs ?? []),
	);
	return [
		...webStock.map((row) => ({
			json: row as unknown as IDataObject,
			pairedItem: { item: indexOf.get(row.articleId) ?? 0, input: STOCK_INPUT.index },
		})),
		...placedOfKind<StockCursor>(this, STOCK_INPUT, 'stockCursor', ['complete']).map(
			({ row, index }) => ({
				json: { ...row } as unknown as IDataObject,
				pairedItem: { item: index, input: STOCK_INPUT.index },
			}),
		),
		...fences.map(({ row, index }) => ({
			json: { ...row } as unknown as IDataObject,
			pairedItem: { item: index, input: WEB_ORDERS_INPUT.index },
		})),
	];
}
