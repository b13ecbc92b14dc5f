import { DEFAULT_POLICY, type StockPolicy } from '../../../domain/settings/stockPolicy';
import { calculateWebStock } from './calculateWebStock';
import { webStockAfter } from '../../../domain/stock/webStockAfter';
import type { ShopPack } from '../../../domain/stream/shopPack';
import type { RecipePart, StockPart, WebStock } from '../../../domain/stream/webStock';
import { article, pack, recipe, webStock } from './builders';

describe('what orders that came later leave of the web stock', () => {
	const item = (parts: Array<[StockPart['kind'], number]>, more: Partial<WebStock> = {}) => ({
		...webStock(
			'A',
			parts.reduce((sum, [, quantity]) => sum + quantity, 0),
		),
		parts: parts.map(([kind, quantity]) => ({ kind, quantity, label: kind })),
		...more,
	});
	const left = (of: WebStock, ordered: number) =>
		webStockAfter([of], new Map([['A', ordered]])).of(of);

	it('is the share of the rest, in whole pieces', () => {
		const half = item([
			['free', 10],
			['share', -5],
		]);
		expect([0, 1, 4, 9, 10, 12].map((ordered) => left(half, ordered))).toEqual([5, 4, 3, 0, 0, 0]);
		const broken = item([
			['free', 7.5],
			['share', -3.75],
			['rounding', -0.75],
		]);
		expect([1, 2, 3].map((ordered) => left(broken, ordered))).toEqual([3, 2, 2]);
		const whole = item([
			['free', 7.5],
			['rounding', -0.5],
		]);
		expect([1, 7].map((ordered) => left(whole, ordered))).toEqual([6, 0]);
	});

	it('goes below nothing only where it may, by whole pieces and not by shares', () => {
		const parts: Array<[StockPart['kind'], number]> = [
			['free', 10],
			['share', -5],
		];
		expect(left(item(parts, { mayBeNegative: true }), 12)).toBe(-2);
		expect(left(item([['free', -4]]), 2)).toBe(-6);
		expect(left(item([['free', 2]]), 5)).toBe(0);
	});

	it('of a recipe is what the scarcest part allows that anything was taken of', () => {
		const part = (code: string, quantity: number, rest: number | null): RecipePart => ({
			articleId: `id-${code}`,
			code,
			quantity,
			left: rest,
		});
		const made = (...parts: RecipePart[]): WebStock => ({
			...webStock('BOX', 3),
			parts: [{ kind: 'components', quantity: 3, label: 'components' }],
			recipe: parts,
		});
		const after = (box: WebStock, ordered: Record<string, number>) => {
			const items = [box, webStock('BOTTLE', 20), webStock('CAP', 20)];
			return webStockAfter(items, new Map(Object.entries(ordered))).of(box);
		};
		const box = made(part('BOTTLE', 6, 20), part('CAP', 1, 3));
		expect(after(box, { BOTTLE: 9 })).toBe(1);
		expect(after(box, { BOTTLE: 2 })).toBe(3);
		expect(after(box, { CAP: 2, BOTTLE: 2 })).toBe(1);
		expect(after(box, { BOX: 1 })).toBe(2);
		expect(after(box, {})).toBe(3);
		expect(after(made(part('BOTTLE', 6, null)), { BOTTLE: 20 })).toBe(3);
		expect(after(made(part('BOTTLE', 0, 20)), { BOTTLE: 20 })).toBe(3);
	});

	it('of a recipe keeps its own buffer back', () => {
		const articles = [
			article('BOTTLE', 20),
			recipe('BOX', { BOTTLE: 6 }, { extraFields: { Buffer: '1' } }),
		];
		const policy: StockPolicy = { ...DEFAULT_POLICY, fields: { buffer: 'Buffer' } };
		const items = calculateWebStock(articles, [], policy);
		const after = webStockAfter(items, new Map([['BOTTLE', 3]]));
		expect(items.map((row) => [row.code, row.webStock, after.of(row)])).toEqual([
			['BOTTLE', 20, 17],
			['BOX', 2, 1],
		]);
	});

	it('is taken off the contents of packs that SnelStart does not know, and of those alone', () => {
		const items = [webStock('MUG', 9), webStock('TEA', 4)];
		const after = (ordered: Record<string, number>, ...packs: ShopPack[]) => {
			const { of } = webStockAfter(items, new Map(Object.entries(ordered)), packs);
			return items.map(of);
		};
		const set = pack('SET', 'both', { MUG: 2, TEA: 1 });
		const other = pack('OTHER', 'productsOnly', { TEA: 4 });
		expect(after({ SET: 2 }, other, set)).toEqual([5, 2]);
		expect(after({ SET: 2, MUG: 1 }, set)).toEqual([4, 2]);
		expect(after({ OTHER: 1, SET: 1 }, set, other)).toEqual([7, 0]);
		expect(after({ SET: 2 }, pack('SET', 'packOnly', { MUG: 2 }))).toEqual([9, 4]);
		expect(after({ SET: 2 })).toEqual([9, 4]);
		expect(after({ MUG: 1 }, pack('MUG', 'both', { TEA: 1 }))).toEqual([8, 4]);
	});
});
