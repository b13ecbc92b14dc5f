import * as fc from 'fast-check';

import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from '../../../domain/stock/calculate';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { articlesOf, articleStockTable } from '../../../domain/stock/articleStockTable';
import { webStocksOf, webStockTable } from '../../../domain/stock/webStockTable';
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

describe('a table of articles', () => {
	it('holds exactly the stock that went in', () => {
		fc.assert(
			fc.property(fc.array(anyArticle, { maxLength: 8 }), (articles) => {
				expect(articlesOf(sent(articleStockTable(articles)))).toEqual(articles);
			}),
		);
	});

	it('holds exactly the web stock that went in', () => {
		const orders = [importedOrder('88', { A: 1 })];
		fc.assert(
			fc.property(fc.array(anyArticle, { maxLength: 8 }), fc.nat(3), (articles, buffer) => {
				const policy = { ...DEFAULT_POLICY, buffer, inactive: 'zero' as const };
				const rows = calculateWebStock([...articles, article('A', 9)], orders, policy);
				expect(webStocksOf(sent(webStockTable(rows)))).toEqual(rows);
			}),
		);
	});

	it('reads the same as its articles one by one', () => {
		const articles = [article('A', 9), article('B', 2)];
		const rows = calculateWebStock(articles, [], DEFAULT_POLICY);
		expect(articles.flatMap(articlesOf)).toEqual(articles);
		expect(rows.flatMap(webStocksOf)).toEqual(webStocksOf(webStockTable(rows)));
	});

	it('takes a fraction of the room', () => {
		const articles = Array.from({ length: 1000 }, (_, index) =>
			article(`ART-${index}`, index % 40, {
				articleId: `3f2504e0-4f89-11d3-9a0c-0305e82c${index}`,
				name: `Koffiemok met opdruk nummer ${index}`,
			}),
		);
		const room = (value: unknown) => JSON.stringify(value).length / articles.length;
		const rows = calculateWebStock(articles, [], DEFAULT_POLICY);
		expect(room(articleStockTable(articles))).toBeLessThan(100);
		expect(room(webStockTable(rows))).toBeLessThan(100);
		expect(room(rows)).toBeGreaterThan(250);
	});
});
