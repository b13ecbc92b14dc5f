import * as fc from 'fast-check';
import { omit } from 'lodash';

import type { ArticleStock } from '../../../domain/stream/articleStock';
import { stockSums } from '../../../domain/stock/stockSums';
import { webStockOf } from '../../../domain/stock/stockSum';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { articlesOf } from '../../../domain/stock/table/articlesOf';
import { articleStockTable } from '../../../domain/stock/table/articleStockTable';
import { webStocksOf } from '../../../domain/stock/table/webStocksOf';
import { webStockTable } from '../../../domain/stock/table/webStockTable';
import { article, recipe, uncounted, importedOrder } from './builders';

/** What goes through n8n is JSON. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const anyArticle = fc
	.record({
		code: fc.string({ maxLength: 6 }),
		free: fc.integer({ min: -30_000, max: 90_000 }).map((units) => units / 10_000),
		technical: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
		stockControlled: fc.boolean(),
		inactive: fc.boolean(),
		sold: fc.boolean(),
		field: fc.boolean(),
		others: fc.boolean(),
		parts: fc.boolean(),
	})
	.map(({ code, free, technical, stockControlled, inactive, ...has }): ArticleStock => {
		const components = has.parts ? recipe('R', { A: 2 }).components : [];
		return article(code, free, {
			technical: technical ?? free,
			stockControlled,
			inactive,
			components,
			uncounted: has.sold ? [uncounted(7, 2)] : [],
			...(has.field ? { extraFields: { Webbuffer: '2' } } : {}),
			...(has.others ? { otherOrders: { uncounted: 0, counted: 1 } } : {}),
		});
	});

const articlesOnce = fc.uniqueArray(anyArticle, {
	maxLength: 8,
	selector: ({ articleId }) => articleId,
});

/** What a table keeps: ids are codes there, but where a code stands twice or is missing, and names stay behind. */
function kept<Row extends { articleId: string; code: string; name: string }>(
	rows: readonly Row[],
): Row[] {
	const times = (code: string) => rows.filter((row) => row.code === code).length;
	const isTold = (code: string) => code !== '' && times(code) === 1;
	const ids = new Map(
		rows
			.filter(({ code }) => isTold(code))
			.map(({ articleId, code }) => [articleId, `code ${code}`]),
	);
	const renamed = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(renamed);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([member, held]) => [
				member,
				member === 'articleId' ? (ids.get(held as string) ?? held) : renamed(held),
			]),
		);
	};
	return rows.map((row) => ({
		...(renamed(row) as Row),
		name: isTold(row.code) ? '' : row.name,
	}));
}

const withoutOrderId = (articles: readonly ArticleStock[]): ArticleStock[] =>
	articles.map((one) => ({
		...one,
		uncounted: one.uncounted.map((sold) => omit(sold, 'salesOrderId')),
	}));

describe('a table of articles', () => {
	it('holds the stock that went in', () => {
		fc.assert(
			fc.property(articlesOnce, (articles) => {
				expect(articlesOf(sent(articleStockTable(articles)))).toEqual(
					withoutOrderId(kept(articles)),
				);
			}),
		);
	});

	it('holds the web stock that went in, with every term of its sums', () => {
		const orders = [importedOrder('88', { A: 1 })];
		fc.assert(
			fc.property(articlesOnce, fc.nat(3), (articles, buffer) => {
				const policy = { ...DEFAULT_POLICY, buffer, inactive: 'zero' as const };
				const sums = stockSums([...articles, article('AA', 9)], orders, policy);
				expect(webStocksOf(sent(webStockTable(sums)))).toEqual(kept(sums.map(webStockOf)));
			}),
		);
	});

	it('reads the same as its articles one by one', () => {
		const articles = [article('A', 9), article('B', 2)];
		const sums = stockSums(articles, [], DEFAULT_POLICY);
		expect(articles.flatMap(articlesOf)).toEqual(articles);
		expect(kept(sums.map(webStockOf).flatMap(webStocksOf))).toEqual(
			webStocksOf(webStockTable(sums)),
		);
	});

	it('takes a fraction of the room', () => {
		const articles = Array.from({ length: 1000 }, (_, index) =>
			article(`ART-${index}`, index % 40, {
				articleId: `3f2504e0-4f89-11d3-9a0c-0305e82c${index}`,
				name: `Koffiemok met opdruk nummer ${index}`,
			}),
		);
		const room = (value: unknown) => JSON.stringify(value).length / articles.length;
		const sums = stockSums(articles, [], DEFAULT_POLICY);
		expect(room(articleStockTable(articles))).toBeLessThan(12);
		expect(room(webStockTable(sums))).toBeLessThan(12);
		expect(room(sums.map(webStockOf))).toBeGreaterThan(250);
	});
});
