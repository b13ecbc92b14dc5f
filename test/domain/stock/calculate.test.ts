import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from './calculateWebStock';
import { DEFAULT_POLICY, type StockPolicy } from '../../../domain/settings/stockPolicy';
import { article, recipe, uncounted, importedOrder } from './builders';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';

const calculate = (
	articles: ArticleStock[],
	orders: ImportedOrder[] = [],
	policy: Partial<StockPolicy> = {},
) => calculateWebStock(articles, orders, { ...DEFAULT_POLICY, ...policy });

const one = (...args: Parameters<typeof calculate>) => calculate(...args)[0];
const numbers = (...args: Parameters<typeof calculate>) =>
	Object.fromEntries(calculate(...args).map(({ code, webStock }) => [code, webStock]));

describe('web stock of an ordinary article', () => {
	it('is free stock less sales orders not counted yet and web orders outside SnelStart', () => {
		const result = one(
			[article('A', 7, { uncounted: [uncounted(1021, 2)] })],
			[importedOrder('88', { A: 1 })],
		);
		expect(result.webStock).toBe(4);
		expect(result.explanation).toBe('free 7 - sales order 1021: 2 - web order 88 (waiting): 1 = 4');
		expect(result.parts).toEqual([
			{ kind: 'free', quantity: 7, label: 'free' },
			{ kind: 'uncounted', quantity: -2, label: 'sales order 1021', reference: '1021' },
			{ kind: 'reserved', quantity: -1, label: 'web order 88 (waiting)', reference: '88' },
		]);
	});

	it.each(['waiting', 'blocked', 'failed'] as const)('reserves for a %s order', (outcome) => {
		expect(numbers([article('A', 5)], [importedOrder('1', { A: 2 }, { outcome })])).toEqual({
			A: 3,
		});
	});

	it.each(['created', 'exists'] as const)('does not reserve for an order that %s', (outcome) => {
		expect(numbers([article('A', 5)], [importedOrder('1', { A: 2 }, { outcome })])).toEqual({
			A: 5,
		});
	});

	it('does not reserve for an order whose stock the shop has given back', () => {
		const cancelled = importedOrder('1', { A: 2 }, { holdsStock: false });
		expect(numbers([article('A', 5)], [cancelled])).toEqual({ A: 5 });
	});

	it('subtracts a failed import that did arrive in SnelStart once, not twice', () => {
		const inBooks = { ...uncounted(1021, 2), importKey: 'PS-88' };
		const failed = importedOrder('88', { A: 2 }, { outcome: 'failed' });
		expect(numbers([article('A', 7, { uncounted: [inBooks] })], [failed])).toEqual({ A: 5 });
	});

	it('reserves once for an order that comes along twice', () => {
		const order = importedOrder('88', { A: 2 });
		expect(numbers([article('A', 7)], [order, { ...order }])).toEqual({ A: 5 });
	});

	it('keeps orders of two shops with the same number apart', () => {
		const orders = [
			importedOrder('88', { A: 2 }),
			importedOrder('88', { A: 1 }, { importKey: 'BE-88' }),
		];
		expect(numbers([article('A', 7)], orders)).toEqual({ A: 4 });
	});

	it('reserves for each of two orders of different shops that have one import key', () => {
		const orders = [
			importedOrder('88', { A: 2 }, { outcome: 'blocked' }),
			importedOrder('88', { A: 1 }, { outcome: 'blocked', reference: 'TWEEDEWIN' }),
		];
		expect(numbers([article('A', 7)], orders)).toEqual({ A: 4 });
	});

	it('reserves for an order whose key stands on the sales order of another shop', () => {
		const theirs = { ...uncounted(1021, 2), importKey: 'PS-88' };
		const blocked = importedOrder('88', { A: 1 }, { outcome: 'blocked' });
		expect(numbers([article('A', 7, { uncounted: [theirs] })], [blocked])).toEqual({ A: 4 });
	});

	it('matches codes exactly: case, spaces and leading zeros count', () => {
		const articles = ['A1', 'a1', '01', '1'].map((code) => article(code, 5));
		const orders = [importedOrder('1', { A1: 1, '01': 2, ' 1': 3, '': 4 })];
		expect(numbers(articles, orders)).toEqual({ A1: 4, a1: 5, '01': 3, '1': 5 });
	});

	it('does not add goods on their way back', () => {
		expect(numbers([article('A', 5, { uncounted: [uncounted(1, -3)] })])).toEqual({ A: 5 });
	});

	it('takes technical stock when asked', () => {
		const result = one([article('A', 5, { technical: 8 })], [], { stockBasis: 'technical' });
		expect(result.webStock).toBe(8);
		expect(result.explanation).toBe('technical 8 = 8');
	});

	it('names many orders together in the sentence and one by one in the parts', () => {
		const orders = Array.from({ length: 9 }, (_, index) =>
			importedOrder(String(index + 1), { A: 2 }),
		);
		const result = one([article('A', 20)], orders);
		expect(result.explanation).toBe('free 20 - 9 web orders outside SnelStart: 18 = 2');
		expect(result.parts).toHaveLength(10);
	});
});

describe('rounding, buffer and limits', () => {
	it('rounds down exactly, where floats do not', () => {
		const result = one([article('A', 0.3, { uncounted: [uncounted(1, 0.1), uncounted(2, 0.2)] })]);
		expect(result.webStock).toBe(0);
		expect(result.parts.some(({ kind }) => kind === 'rounding')).toBe(false);
		expect(one([article('B', 4.1, { uncounted: [uncounted(1, 1.1)] })]).webStock).toBe(3);
		expect(one([article('C', 2.9999)]).explanation).toBe('free 2.9999 - rounded down: 0.9999 = 2');
	});

	it('keeps the buffer back', () => {
		const result = one([article('A', 7)], [], { buffer: 2 });
		expect(result.explanation).toBe('free 7 - buffer: 2 = 5');
	});

	it('shows 0 for a shortage, unless numbers below zero are wanted', () => {
		const result = one([article('A', -2.5)]);
		expect(result.webStock).toBe(0);
		expect(result.explanation).toBe('free -2.5 - rounded down: 0.5 + not below 0: 3 = 0');
		expect(one([article('A', -2.5)], [], { allowNegative: true }).webStock).toBe(-3);
	});

	it('shows at most the maximum, after everything else', () => {
		const result = one([article('A', 30)], [importedOrder('1', { A: 12 })], { cap: 10 });
		expect(result.explanation).toBe('free 30 - web order 1 (waiting): 12 - not above 10: 8 = 10');
	});
});

describe('articles left alone', () => {
	it.each([
		['without stock control', article('A', 5, { stockControlled: false }), 'voorraadControle'],
		['that is not active', article('A', 5, { inactive: true }), 'niet actief'],
		['without a code', article('', 5), 'artikelcode'],
		['whose stock is no number', article('A', NaN), 'not a number'],
		['whose components were not read', recipe('A', { GONE: 1 }), 'GONE'],
		['that is a recipe of itself', recipe('A', { A: 1 }), 'A > A'],
		['whose recipe asks for nothing', recipe('A', { A: 0 }), 'no quantity'],
	])('an article %s', (_, left, reason) => {
		const result = one([left], [importedOrder('1', { A: 2 })]);
		expect(result).toMatchObject({ webStock: null, parts: [] });
		expect(result.leftAlone).toContain(reason);
		expect(result.explanation).toBe(`left alone: ${result.leftAlone}`);
	});
});

describe('recipes', () => {
	const BOTTLE = article('BOTTLE', 13);
	const BOX = recipe('BOX', { BOTTLE: 6 });

	it('come to what the scarcest component allows', () => {
		const set = recipe('SET', { BOTTLE: 2, GLASS: 1 });
		const result = calculate([BOTTLE, set, article('GLASS', 4)]).find(({ code }) => code === 'SET');
		expect(result?.webStock).toBe(4);
		expect(result?.explanation).toBe('components allow (GLASS: 4 / 1): 4 = 4');
	});

	it('take what is sold of them from their components, and nothing twice', () => {
		const box = { ...BOX, uncounted: [uncounted(1021, 1)] };
		const results = calculate([BOTTLE, box], [importedOrder('88', { BOTTLE: 1 })]);
		expect(results.map(({ code, webStock }) => [code, webStock])).toEqual([
			['BOTTLE', 6],
			['BOX', 1],
		]);
		expect(results[0].explanation).toBe(
			'free 13 - sales order 1021, 1 x BOX: 6 - web order 88 (waiting): 1 = 6',
		);
	});

	it('with stock control are boxes on the shelf: their own stock counts, their components do not move', () => {
		const shelf = { ...BOX, stockControlled: true, free: 3, uncounted: [uncounted(1, 1)] };
		expect(numbers([BOTTLE, shelf])).toEqual({ BOTTLE: 13, BOX: 2 });
	});

	it('go through recipes in recipes and add up needs along different ways', () => {
		const pallet = recipe('PALLET', { BOX: 2, BOTTLE: 3 });
		expect(numbers([article('BOTTLE', 14), BOX, pallet]).PALLET).toBe(0);
		expect(numbers([article('BOTTLE', 15), BOX, pallet]).PALLET).toBe(1);
		const sold = numbers([article('BOTTLE', 40), BOX, pallet], [importedOrder('1', { PALLET: 1 })]);
		expect(sold).toEqual({ BOTTLE: 25, BOX: 4, PALLET: 1 });
	});

	it('that contain each other are left alone, and what is known of their sales is still subtracted', () => {
		const circle = [recipe('X', { Y: 1, BOTTLE: 1 }), recipe('Y', { X: 1 })];
		const results = numbers([BOTTLE, ...circle], [importedOrder('1', { X: 2 })]);
		expect(results).toEqual({ BOTTLE: 11, X: null, Y: null });
	});

	it('are not bounded by components without stock control', () => {
		const labour = article('LABOUR', 0, { stockControlled: false });
		const set = recipe('SET', { BOTTLE: 2, LABOUR: 1 });
		expect(numbers([BOTTLE, labour, set])).toEqual({ BOTTLE: 13, LABOUR: null, SET: 6 });
		expect(one([labour, recipe('IDEA', { LABOUR: 1 })]).webStock).toBeNull();
	});

	it('use fractions of a component that are not published themselves', () => {
		const results = numbers([article('KG', 0.75), recipe('BAG', { KG: 0.25 })]);
		expect(results).toEqual({ KG: 0, BAG: 3 });
	});

	it('feel the buffer and not the maximum of their components, and have a maximum of their own', () => {
		expect(numbers([BOTTLE, BOX], [], { buffer: 2, cap: 5 })).toEqual({ BOTTLE: 5, BOX: 1 });
		expect(numbers([article('BOTTLE', 600), BOX], [], { cap: 5 })).toEqual({ BOTTLE: 5, BOX: 5 });
	});
});

describe('the result as a whole', () => {
	it('has one row per article, sorted by code', () => {
		const articles = ['b', 'A', '10', '9'].map((code) => article(code, 1));
		expect(calculate(articles).map(({ code }) => code)).toEqual(['10', '9', 'A', 'b']);
	});

	it('takes the lower number of an article that was read twice', () => {
		const twice = [article('A', 5), article('A', 3)];
		expect(numbers(twice)).toEqual({ A: 3 });
		expect(calculate([...twice].reverse())).toEqual(calculate(twice));
	});

	it('is empty without articles', () => {
		expect(calculate([], [importedOrder('1', { A: 1 })])).toEqual([]);
	});

	it('is not looked up order by order: 20,000 articles with 20,000 orders take seconds, not hours', () => {
		const articles = Array.from({ length: 20_000 }, (_, i) => article(`A${i}`, 9));
		const orders = Array.from({ length: 20_000 }, (_, i) =>
			importedOrder(String(i), { [`A${i}`]: 1 }),
		);
		const started = Date.now();
		expect(calculate(articles, orders)).toHaveLength(20_000);
		expect(Date.now() - started).toBeLessThan(20_000);
	});
});
