import fc from 'fast-check';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from './calculateWebStock';
import { webStockAfter } from '../../../domain/stock/webStockAfter';
import { DEFAULT_POLICY, type StockPolicy } from '../../../domain/settings/stockPolicy';
import { article, recipe, importedOrder } from './builders';

const BOTTLE = article('BOTTLE', 13);
const CAP = article('CAP', 40);
const BOX = recipe('BOX', { BOTTLE: 6, CAP: 6 });
const PAIR = recipe('PAIR', { BOTTLE: 2 });
const PALLET = recipe('PALLET', { BOX: 2 });

const after = (
	articles: ArticleStock[],
	pieces: Record<string, number>,
	policy: Partial<StockPolicy> = {},
) => {
	const items = calculateWebStock(articles, [], { ...DEFAULT_POLICY, ...policy });
	const left = webStockAfter(items, new Map(Object.entries(pieces)));
	return Object.fromEntries(items.map((item) => [item.code, left.of(item)]));
};

describe('web stock after orders that came later', () => {
	it('is less what was ordered of an ordinary article', () => {
		expect(after([article('A', 7), article('B', 3)], { A: 2 })).toEqual({ A: 5, B: 3 });
	});

	it('takes a recipe off its parts, and off other recipes of the same parts', () => {
		expect(after([BOTTLE, CAP, BOX, PAIR], { BOX: 1 })).toEqual({
			BOTTLE: 7,
			CAP: 34,
			BOX: 1,
			PAIR: 3,
		});
	});

	it('lets a recipe fall with its parts, also through recipes in recipes', () => {
		const all = [article('BOTTLE', 25), CAP, BOX, PALLET];
		expect(after(all, { BOTTLE: 2 })).toEqual({ BOTTLE: 23, CAP: 40, BOX: 3, PALLET: 1 });
		expect(after(all, { PALLET: 1 })).toEqual({ BOTTLE: 13, CAP: 28, BOX: 2, PALLET: 1 });
	});

	it('goes on showing the maximum until less is left', () => {
		expect(after([article('A', 20)], { A: 2 }, { cap: 5 })).toEqual({ A: 5 });
		expect(after([article('A', 6)], { A: 2 }, { cap: 5 })).toEqual({ A: 4 });
	});

	it('of a shop with a share falls by that share of what was sold, whichever shop sold it', () => {
		const tenth = { percentage: 10 };
		expect(after([article('A', 100)], { A: 10 }, tenth)).toEqual({ A: 9 });
		expect(after([article('BOTTLE', 120), CAP, PAIR], { PAIR: 10 }, tenth)).toEqual({
			BOTTLE: 10,
			CAP: 4,
			PAIR: 5,
		});
	});

	it('is not below 0, unless a shortage is shown', () => {
		expect(after([article('A', 1)], { A: 3 })).toEqual({ A: 0 });
		expect(after([article('A', 1)], { A: 3 }, { allowNegative: true })).toEqual({ A: -2 });
	});

	it('knows nothing where nothing is known', () => {
		const service = article('HOUR', 0, { stockControlled: false });
		expect(after([service, article('A', 2)], { HOUR: 3 })).toEqual({ A: 2, HOUR: null });
	});

	it('is never more than the next run will show, and the same where nothing is hidden', () => {
		const quantities = fc.record({
			BOTTLE: fc.integer({ min: 0, max: 20 }),
			CAP: fc.integer({ min: 0, max: 20 }),
			BOX: fc.integer({ min: 0, max: 4 }),
			PAIR: fc.integer({ min: 0, max: 4 }),
		});
		const policies = fc.record({
			buffer: fc.integer({ min: 0, max: 3 }),
			cap: fc.option(fc.integer({ min: 1, max: 9 })),
			percentage: fc.constantFrom(100, 100, 60, 50),
		});
		fc.assert(
			fc.property(
				fc.integer({ min: -3, max: 60 }),
				fc.integer({ min: -3, max: 60 }),
				quantities,
				policies,
				(bottles, caps, ordered, wishes) => {
					const policy = { ...DEFAULT_POLICY, ...wishes };
					const articles = [article('BOTTLE', bottles), article('CAP', caps), BOX, PAIR];
					const next = calculateWebStock(articles, [importedOrder('9', ordered)], policy);
					const now = after(articles, ordered, wishes);
					for (const { code, webStock } of next) {
						expect(now[code]).toBeLessThanOrEqual(webStock ?? 0);
						const least = (webStock ?? 0) - (wishes.percentage === 100 ? 0 : 1);
						expect(now[code]).toBeGreaterThanOrEqual(least);
					}
				},
			),
		);
	});
});
