import * as fc from 'fast-check';

import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from './calculateWebStock';
import { DEFAULT_POLICY, type StockPolicy } from '../../../domain/settings/stockPolicy';
import { stockHints } from '../../../domain/stock/stockHints';
import { article, recipe, uncounted } from './builders';

const calculate = (articles: ArticleStock[], policy: Partial<StockPolicy> = {}) =>
	calculateWebStock(articles, [], { ...DEFAULT_POLICY, ...policy });
const one = (...args: Parameters<typeof calculate>) => calculate(...args)[0];

describe('the share of a shop', () => {
	it('is taken of what is left after everything else, before whole pieces', () => {
		const result = one([article('A', 7)], { buffer: 1, percentage: 40 });
		expect(result.explanation).toBe(
			'free 7 - buffer: 1 - outside the share of 40 %: 3.6 - rounded down: 0.4 = 2',
		);
		expect(result.explanationNl).toBe(
			'vrij 7 - buffer: 1 - buiten het deel van 40 %: 3,6 - naar beneden afgerond: 0,4 = 2',
		);
	});

	it('leaves a shortage as it is', () => {
		expect(one([article('A', -4)], { percentage: 50, allowNegative: true }).webStock).toBe(-4);
	});

	it('never lets shops together show more than there is, when the shares make at most 100', () => {
		const shares = fc
			.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 5 })
			.map((parts) => {
				const sum = Math.max(
					1000,
					parts.reduce((all, part) => all + part, 0),
				);
				return parts.map((part) => Math.floor((part * 1000) / sum) / 10);
			});
		fc.assert(
			fc.property(shares, fc.integer({ min: 0, max: 900_000 }), (percentages, units) => {
				const free = units / 10_000;
				const shown = percentages.map(
					(percentage) => one([article('A', free)], { percentage }).webStock ?? 0,
				);
				expect(shown.reduce((all, part) => all + part, 0)).toBeLessThanOrEqual(free);
			}),
		);
	});
});

describe('the least to show', () => {
	it.each([
		[3, 3, 3],
		[2, 3, 0],
		[2.9, 3, 0],
		[0, 3, 0],
	])('%s left, from %s: shows %s', (free, showFrom, shown) => {
		expect(one([article('A', free)], { showFrom }).webStock).toBe(shown);
	});

	it('is named in the sum, and leaves a shortage as it is', () => {
		expect(one([article('A', 2)], { showFrom: 3 }).explanation).toBe(
			'free 2 - fewer than 3: 2 = 0',
		);
		expect(one([article('A', -2)], { showFrom: 3, allowNegative: true }).webStock).toBe(-2);
	});
});

describe('rounding', () => {
	it.each([
		['down', 2.5, 2],
		['down', -2.5, -3],
		['nearest', 2.5, 3],
		['nearest', 2.4999, 2],
		['nearest', -2.5, -2],
		['up', 2.0001, 3],
		['up', 2, 2],
		['up', -2.5, -2],
	] as const)('%s makes of %s pieces %s', (rounding, free, shown) => {
		const result = one([article('A', free)], { rounding, allowNegative: true });
		expect(result.webStock).toBe(shown);
		expect(Object.is(result.webStock, -0)).toBe(false);
	});

	it('never rounds up what the components of a recipe allow', () => {
		const articles = [article('KG', 0.9), recipe('BAG', { KG: 0.5 })];
		const result = calculate(articles, { rounding: 'up' });
		expect(result.map(({ code, webStock }) => [code, webStock])).toEqual([
			['BAG', 1],
			['KG', 1],
		]);
	});
});

describe('inactive articles', () => {
	const inactive = article('A', 7, { inactive: true, uncounted: [uncounted(1, 2)] });

	it('show 0 when so chosen, with the sum that says why', () => {
		const result = one([inactive], { inactive: 'zero' });
		expect(result.webStock).toBe(0);
		expect(result.explanation).toBe(
			'free 7 - sales order 1: 2 - not active in SnelStart (niet actief): 5 = 0',
		);
	});

	it('show 0 also where SnelStart keeps no stock of them', () => {
		const result = one([{ ...inactive, stockControlled: false }], { inactive: 'zero' });
		expect(result.webStock).toBe(0);
	});

	it('are sold like others when so chosen', () => {
		expect(one([inactive], { inactive: 'active' }).webStock).toBe(5);
	});
});

describe('an inactive article with the code of an active one', () => {
	it.each(['leaveAlone', 'zero', 'active'] as const)(
		'is not the one that is sold, whatever is chosen: %s',
		(chosen) => {
			const old = article('A', 7, { articleId: 'old', inactive: true });
			const sums = calculateWebStock([old, article('A', 3)], [], {
				...DEFAULT_POLICY,
				inactive: chosen,
			});
			expect(sums.map(({ articleId, webStock }) => [articleId, webStock])).toEqual(
				expect.arrayContaining([
					['old', null],
					[expect.not.stringMatching('old'), 3],
				]),
			);
			expect(sums.find(({ articleId }) => articleId === 'old')?.leftAlone).toMatch(
				/another article with its code/,
			);
		},
	);
});

describe('extra fields of an article', () => {
	const fields = { buffer: 'Webbuffer', cap: 'Max', percentage: 'Deel', showFrom: 'Vanaf' };
	const withFields = (extraFields: Record<string, string>) =>
		one([article('A', 20, { extraFields })], { buffer: 1, fields }).webStock;

	it.each([
		[{ Webbuffer: '5' }, 15],
		[{ webbuffer: ' 2,5 ' }, 17],
		[{ Max: '3' }, 3],
		[{ Deel: '50 %' }, 9],
		[{ Deel: '250' }, 19],
		[{ Vanaf: '20' }, 0],
		[{ Webbuffer: '0' }, 20],
		[{ Webbuffer: '' }, 19],
		[{ Webbuffer: 'five' }, 19],
		[{ Webbuffer: '-5' }, 19],
		[{ Kleur: 'rood' }, 19],
	])('%j of 20 pieces, general buffer 1: %s', (extraFields, shown) => {
		expect(withFields(extraFields)).toBe(shown);
	});

	it('of a recipe keep pieces of the recipe itself back', () => {
		const box = recipe('BOX', { A: 2 }, { extraFields: { Webbuffer: '3' } });
		const [a, b] = calculate([article('A', 21), box], { buffer: 1, fields });
		expect([a.webStock, b.webStock]).toEqual([20, 7]);
		expect(b.explanation).toBe('components allow (A: 20 / 2): 10 - buffer: 3 = 7');
	});
});

describe('hints about the stock as a whole', () => {
	const manual = (number: number) => ({ ...uncounted(number, 1), importKey: '' });
	const hints = (articles: ArticleStock[], fields: StockPolicy['fields'] = {}) =>
		stockHints(articles, { ...DEFAULT_POLICY, fields }).map(({ en }) => en);

	it('are none when all is well', () => {
		expect(hints([article('A', 1, { uncounted: [uncounted(1, 1), manual(2)] })])).toEqual([]);
	});

	it('tell of a template that more manual than web orders are on, each order counted once', () => {
		const lines = [uncounted(1, 1), manual(2), manual(3)];
		const [hint] = hints([
			article('A', 1, { uncounted: lines }),
			article('B', 1, { uncounted: lines }),
		]);
		expect(hint).toContain('2 have no payment reference (betalingskenmerk) and 1 has one');
	});

	it('name articles whose extra field is no number, the first five', () => {
		const wrong = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code) =>
			article(code, 1, { extraFields: { Webbuffer: 'veel' } }),
		);
		const [hint] = hints(wrong, { buffer: 'Webbuffer' });
		expect(hint).toContain("A (Webbuffer: 'veel')");
		expect(hint).toContain('and 2 more');
	});

	it('name packs that the shop composes in two ways', () => {
		const contents = [{ productId: '4', combinationId: '', code: 'A', quantity: 1 }];
		const pack = { productId: '3', code: 'SET', mode: 'both' as const, contents };
		const twice = stockHints([], DEFAULT_POLICY, [pack, { ...pack, mode: 'productsOnly' }]).map(
			({ en }) => en,
		);
		expect(twice[0]).toContain('SET');
		const byHand = { ...DEFAULT_POLICY, packContents: 'bookedByHand' as const };
		expect(stockHints([], byHand, [pack, { ...pack }])).toEqual([]);
	});
});
