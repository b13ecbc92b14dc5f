import {
	updateDisplayOptions,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import { STOCK_INPUT, stockCursors, WEB_ORDERS_INPUT } from './input';
import { policyProperties } from './policy.properties';
import { workOut } from './workOut';

export const description = updateDisplayOptions(
	{ show: { operation: ['calculate'] } },
	policyProperties,
);

/**
 * One WebStock item per article, paired with its stock item, and the stock cursor and the fence passed through at the
 * end. What somebody should know of the stock as a whole is added to the hints of the fence.
 */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { articles, fences, webStock, hints } = workOut(this);
	const indexOf = new Map(articles.map(({ row, index }) => [row.articleId, index]));
	return [
		...webStock.map((row) => ({
			json: row as unknown as IDataObject,
			pairedItem: { item: indexOf.get(row.articleId) ?? 0, input: STOCK_INPUT.index },
		})),
		...stockCursors(this).map(({ row, index }) => ({
			json: { ...row } as unknown as IDataObject,
			pairedItem: { item: index, input: STOCK_INPUT.index },
		})),
		...fences.map(({ row, index }) => ({
			json: {
				...row,
				...(hints.length > 0 ? { hints: [...(row.hints ?? []), ...hints] } : {}),
			} as unknown as IDataObject,
			pairedItem: { item: index, input: WEB_ORDERS_INPUT.index },
		})),
	];
}
