import { distinctArticles } from '../../../domain/stock/distinctArticles';
import { byCode } from '../../../domain/stock/byCode';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import { article, uncounted } from './builders';

describe('an article that was read twice', () => {
	const kept = (one: ArticleStock, other: ArticleStock, basis: 'free' | 'technical' = 'free') => {
		const [first] = distinctArticles([one, other], basis).values();
		expect([...distinctArticles([other, one], basis).values()]).toEqual([first]);
		return first;
	};

	it('counts with the least stock of the kind that is asked for', () => {
		const [less, more] = [article('A', 3, { technical: 9 }), article('A', 4, { technical: 8 })];
		expect(kept(less, more)).toBe(less);
		expect(kept(less, more, 'technical')).toBe(more);
	});

	it('counts with the most that is sold of it where the stock is the same', () => {
		const few = article('A', 3, { uncounted: [uncounted(1, 2)] });
		const many = article('A', 3, { uncounted: [uncounted(1, 2), uncounted(2, 1)] });
		const back = article('A', 3, { uncounted: [uncounted(1, 2), uncounted(2, -9)] });
		expect(kept(few, many)).toBe(many);
		expect(kept(back, article('A', 3))).toBe(back);
		expect(kept(back, many)).toBe(many);
	});

	it('is the same one whichever came first where both say the same', () => {
		expect(kept(article('A', 3, { name: 'Mug' }), article('A', 3, { name: 'Cup' })).name).toBe(
			'Cup',
		);
	});

	it('is told apart from others by its id alone', () => {
		const twins = [article('A', 3), article('A', 2, { articleId: 'id-other' })];
		expect(distinctArticles(twins, 'free').size).toBe(2);
	});
});

it('tells articles by code, those of one code by id', () => {
	const of = (code: string, articleId: string) => ({ code, articleId });
	const sorted = [of('A', '1'), of('A', '2'), of('A', '3'), of('B', '0'), of('a', '0')];
	expect([...sorted].reverse().sort(byCode)).toEqual(sorted);
	expect([sorted[3], sorted[0], sorted[4], sorted[2], sorted[1]].sort(byCode)).toEqual(sorted);
	expect(byCode(sorted[0], { ...sorted[0] })).toBe(0);
});
