import type { NodeOperationError, IExecuteFunctions } from 'n8n-workflow';

import { articlesOf } from '../../../domain/stock/table/articlesOf';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import type { StockCursor } from '../../../domain/stream/stockCursor';
import { arrivedAt, type Door, type Placed } from '../../shared/arrived';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

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
	throw toldError(
		context.getNode(),
		worded(
			`No article (artikel) arrived on input '${STOCK_INPUT.name}', so there is no stock to calculate with`,
			`Er kwam geen artikel binnen op invoer '${STOCK_INPUT.name}', dus er is geen voorraad om mee te rekenen`,
		),
		{
			description: worded(
				"Connect the output of SnelStart 'Stock: Get Many' to the input 'Stock' and look whether that node found articles. The shop keeps its quantities as they are.",
				"Verbind de uitvoer van SnelStart 'Stock: Get Many' met de invoer 'Stock' en kijk of die node artikelen vond. De webwinkel houdt de aantallen die hij heeft.",
			),
		},
	);
}

/** How many of the articles that were read did not arrive: each of them says among how many it was read. */
function missingArticles(articles: readonly ArticleStock[]): number {
	const read = articles.reduce((most, { readAmong }) => Math.max(most, readAmong ?? 0), 0);
	return read - new Set(articles.map(({ articleId }) => articleId)).size;
}

const dropped = (context: IExecuteFunctions, missing: number): NodeOperationError =>
	toldError(
		context.getNode(),
		worded(
			`${missing} of the articles that were read did not arrive on input '${STOCK_INPUT.name}'`,
			`${missing} van de gelezen artikelen kwamen niet binnen op invoer '${STOCK_INPUT.name}'`,
		),
		{
			description: worded(
				"A recipe or pack that is missing takes nothing off its components, so nothing was calculated. To leave articles alone in the shop, let a Filter node drop them after 'Web Stock: Calculate', not before it.",
				"Een recept of pakket dat ontbreekt neemt niets van zijn onderdelen af, dus er is niets berekend. Wilt u artikelen in de webwinkel met rust laten, laat een Filter-node ze dan weg na 'Web Stock: Calculate', niet ervoor.",
			),
		},
	);
