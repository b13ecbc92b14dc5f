import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { calculateWebStock } from './calculateWebStock';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import type { ShopPack } from '../../../domain/stream/shopPack';
import { article, importedOrder, pack, recipe } from './builders';

describe('a pack of the shop in the book of stock', () => {
	const numbers = (articles: ArticleStock[], packs: ShopPack[], ordered: Record<string, number>) =>
		Object.fromEntries(
			calculateWebStock(articles, [importedOrder('88', ordered)], DEFAULT_POLICY, packs).map(
				(row) => [row.articleId.slice(3), row.webStock],
			),
		);
	const [MUG, TEA] = [article('MUG', 9), article('TEA', 4)];

	it('is the same one in whatever order two shops tell it', () => {
		const packs = [
			pack('SET', 'productsOnly', { MUG: 3 }),
			pack('SET', 'productsOnly', { MUG: 2 }),
		];
		const expected = { MUG: 7, TEA: 4 };
		expect(numbers([MUG, TEA], packs, { SET: 1 })).toEqual(expected);
		expect(numbers([MUG, TEA], [...packs].reverse(), { SET: 1 })).toEqual(expected);
	});

	it('takes the first by id of articles that share a code, in whatever order they were read', () => {
		const twin = article('MUG', 9, { articleId: 'id-A' });
		const packs = [pack('SET', 'productsOnly', { MUG: 2 })];
		for (const read of [
			[MUG, twin],
			[twin, MUG],
		]) {
			expect(numbers(read, packs, { SET: 1 })).toEqual({ A: 7, MUG: 9 });
		}
	});

	it('gives way to a recipe of SnelStart', () => {
		const box = recipe('SET', { TEA: 1 });
		const packs = [pack('SET', 'both', { MUG: 2 })];
		expect(numbers([MUG, TEA, box], packs, { SET: 1 })).toEqual({ MUG: 9, SET: 3, TEA: 3 });
	});

	it('below nothing is taken off its contents only where it is sold from these alone', () => {
		const short = article('SET', -2);
		expect(numbers([MUG, short], [pack('SET', 'both', { MUG: 1 })], {})).toMatchObject({ MUG: 9 });
		expect(numbers([MUG, short], [pack('SET', 'productsOnly', { MUG: 1 })], {})).toMatchObject({
			MUG: 7,
		});
	});

	it('without a code is no pack, not even of an article without one', () => {
		const nameless = article('', 5);
		expect(numbers([MUG, nameless], [pack('', 'productsOnly', { MUG: 1 })], {})).toEqual({
			MUG: 9,
			'': null,
		});
		expect(
			numbers([MUG, nameless], [pack('', 'productsOnly', { MUG: 1 })], { '': 2 }),
		).toMatchObject({ MUG: 9 });
	});
});

describe('the code of the shop', () => {
	it('goes along where it is another than that of the article', () => {
		const [row] = calculateWebStock([article('A', 1, { shopCode: 'SHOP-A' })], [], DEFAULT_POLICY);
		expect(row.shopCode).toBe('SHOP-A');
		expect(calculateWebStock([article('A', 1)], [], DEFAULT_POLICY)[0]).not.toHaveProperty(
			'shopCode',
		);
	});

	it('is what an order may name, unless another article goes by it', () => {
		const renamed = article('A', 9, { shopCode: 'B' });
		const orders = [importedOrder('88', { B: 2 })];
		const numbers = (articles: ArticleStock[]) =>
			calculateWebStock(articles, orders, DEFAULT_POLICY).map((row) => row.webStock);
		expect(numbers([renamed])).toEqual([7]);
		expect(numbers([renamed, article('B', 9)])).toEqual([9, 7]);
	});
});
