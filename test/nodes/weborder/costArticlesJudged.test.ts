import type { WebOrder } from '../../../domain/stream/webOrder';
import type { BooksRead } from '../../../nodes/SnelStart/books/forOrders/booksRead';
import type { SnelStartClient } from '../../../nodes/SnelStart/books/snelStartClient';
import type { OrderChoices } from '../../../nodes/WebOrder/plan/choices/choicesOfEach';
import { withCostArticlesJudged } from '../../../nodes/WebOrder/plan/chosen/withCostArticlesJudged';
import { line, order } from '../../domain/order/fixtures';

/** Choices of an order of its own, as expressions give them: alike in what articles are judged by. */
const choices = (description: string): OrderChoices =>
	({
		choices: {
			costArticles: [{ code: '9001' }],
			productArticles: [],
			settings: { shopArticleField: 'reference', snelStartArticleField: 'code', description },
		},
	}) as unknown as OrderChoices;

const books = { books: { articles: [] }, isJudged: true } as unknown as BooksRead;

describe('articles for costs, judged beside what is sold', () => {
	it('take each order to be read once, however many choices there are', async () => {
		let reads = 0;
		const orders = Array.from({ length: 20 }, (_, place) => {
			const one: WebOrder = order({ id: String(place + 1), lines: [line({})] });
			const { lines } = one;
			return Object.defineProperty({ ...one }, 'lines', {
				get: () => {
					reads += 1;
					return lines;
				},
			});
		});
		const judge = async (count: number): Promise<number> => {
			reads = 0;
			const all = Array.from({ length: count }, (_, place) => choices(`order ${place}`));
			const judged = await withCostArticlesJudged({} as SnelStartClient, all, books, orders);
			expect(judged).toEqual(all);
			return reads;
		};
		const once = await judge(1);
		expect(once).toBeGreaterThan(0);
		expect(await judge(20)).toBe(once);
	});
});
