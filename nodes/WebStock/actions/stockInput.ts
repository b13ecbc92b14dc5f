import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { articlesOf } from '../../../domain/stock/table/articlesOf';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import type { StockCursor } from '../../../domain/stream/stockCursor';
import { arrivedAt, type Door, type Placed } from '../../shared/arrived';

type Kind = 'articleStock' | 'articleStockTable' | 'stockCursor';

export const STOCK_INPUT: Door<Kind> & { index: number } = {
	index: 0,
	name: 'Stock',
	takes: ['articleStock', 'articleStockTable', 'stockCursor'],
};

/** What the first input says of the stock. */
export interface StockInput {
	articles: Array<Placed<ArticleStock>>;
	/** Where reading goes on next time; there when only changed articles were read, and then none is no mistake. */
	cursors: Array<Placed<StockCursor>>;
	/** Marks of the fences it was read behind; empty where none was there. */
	behind: string[];
}

/** The articles, of which there must be one at least unless nothing changed. */
export function stockInput(context: IExecuteFunctions): StockInput {
	const { placed } = arrivedAt(context, STOCK_INPUT);
	const cursors = placed('stockCursor');
	const stock = placed('articleStock', 'articleStockTable');
	const behind = [...new Set(stock.flatMap(({ row }) => row.behind ?? []))];
	const articles = stock.flatMap(({ row: item, index }) =>
		articlesOf(item).map((row) => ({ row, index })),
	);
	const missing = missingArticles(articles.map(({ row }) => row));
	if (missing > 0) throw dropped(context, missing);
	if (articles.length > 0 || cursors.length > 0) return { articles, cursors, behind };
	throw new NodeOperationError(
		context.getNode(),
		`No article (artikel) arrived on input '${STOCK_INPUT.name}', so there is no stock to calculate with`,
		{
			description:
				"Connect the output of SnelStart 'Stock: Get Many' to the input 'Stock' and look whether that node found articles. The shop keeps its quantities as they are.",
		},
	);
}

/** How many of the articles that were read did not arrive: each of them says among how many it was read. */
function missingArticles(articles: readonly ArticleStock[]): number {
	const read = articles.reduce((most, { readAmong }) => Math.max(most, readAmong ?? 0), 0);
	return read - new Set(articles.map(({ articleId }) => articleId)).size;
}

const dropped = (context: IExecuteFunctions, missing: number): NodeOperationError =>
	new NodeOperationError(
		context.getNode(),
		`${missing} of the articles that were read did not arrive on input '${STOCK_INPUT.name}'`,
		{
			description:
				"A recipe or pack that is missing takes nothing off its components, so nothing was calculated. To leave articles alone in the shop, let a Filter node drop them after 'Web Stock: Calculate', not before it.",
		},
	);
