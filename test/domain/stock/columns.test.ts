import fc from 'fast-check';
import { columnsOf, rowsOf } from '../../../domain/stock/columnsOf';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import { article, uncounted } from './builders';

const usual = (articleId: string, code: string, name: string, quantity: number | null) =>
	article(code, quantity ?? 0, { articleId, name });
const packed = (articles: ArticleStock[]) => columnsOf(articles, ({ free }) => free, usual);
const there = (articles: ArticleStock[]) => rowsOf(packed(articles), usual);

describe('articles column by column', () => {
	it('tell apart only what is not usual', () => {
		const sold = [uncounted(1021, 2)];
		const columns = packed([article('A', 3), article('B', 4, { technical: 9, uncounted: sold })]);
		expect(columns).toEqual({
			articles: 2,
			ids: 'id-A|id-B',
			codes: 'A|B',
			names: 'Article A|Article B',
			quantities: [3, 4],
			rest: { 1: { technical: 9, uncounted: sold } },
		});
	});

	it('keep bars and backslashes inside a text, wherever they stand', () => {
		const text = fc.string({ unit: fc.constantFrom('|', '\\', 'p', 'A', ' '), maxLength: 6 });
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (texts) => {
				const articles = texts.map(([code, name]) => article(code, 1, { name }));
				expect(there(articles)).toEqual(articles);
			}),
		);
		expect(packed([article('A|B', 1), article('C\\', 1)]).codes).toBe('A\\pB|C\\\\');
	});

	it('of no articles are none, of one without a code one', () => {
		expect(there([])).toEqual([]);
		expect(there([article('', 1, { articleId: '', name: '' })])).toHaveLength(1);
	});

	it('leave nothing out that differs, be it a list or nothing at all', () => {
		const odd = article('A', 1, {
			components: [{ articleId: 'id-B', code: 'B', quantity: 2 }],
			shopCode: 'SHOP-A',
			extraFields: { Buffer: '2' },
			inactive: true,
		});
		const none = article('B', 1, { uncounted: null as never });
		expect(there([odd, none])).toEqual([odd, none]);
	});
});
