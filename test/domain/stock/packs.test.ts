import * as fc from 'fast-check';

import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from './calculateWebStock';
import { webStockAfter } from '../../../domain/stock/webStockAfter';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import type { PackMode, ShopPack } from '../../../domain/stream/shopPack';
import { article, recipe, uncounted, importedOrder } from './builders';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';

const pack = (mode: PackMode, contents: Record<string, number>, code = 'SET'): ShopPack => ({
	productId: `shop-${code}`,
	code,
	mode,
	contents: Object.entries(contents).map(([part, quantity]) => ({
		productId: `shop-${part}`,
		combinationId: '',
		code: part,
		quantity,
	})),
});

const numbers = (articles: ArticleStock[], packs: ShopPack[], orders: ImportedOrder[] = []) =>
	Object.fromEntries(
		calculateWebStock(articles, orders, DEFAULT_POLICY, packs).map(({ code, webStock }) => [
			code,
			webStock,
		]),
	);

const MUG = article('MUG', 9);
const TEA = article('TEA', 4);
const CONTENTS = { MUG: 2, TEA: 1 };
const SET = article('SET', 3);
const sold = [importedOrder('88', { SET: 2 })];

describe('a pack of the shop', () => {
	it('of mode pack only is an ordinary article', () => {
		const packs = [pack('packOnly', CONTENTS)];
		expect(numbers([MUG, TEA, SET], packs)).toEqual({ MUG: 9, SET: 3, TEA: 4 });
		expect(numbers([MUG, TEA, SET], packs, sold)).toEqual({ MUG: 9, SET: 1, TEA: 4 });
	});

	it('of mode products only comes to what its contents allow, and takes them when sold', () => {
		const packs = [pack('productsOnly', CONTENTS)];
		expect(numbers([MUG, TEA, SET], packs)).toEqual({ MUG: 9, SET: 4, TEA: 4 });
		expect(numbers([MUG, TEA, SET], packs, sold)).toEqual({ MUG: 5, SET: 2, TEA: 2 });
	});

	it('of mode both comes to the lower of its own stock and its contents, and takes both', () => {
		const packs = [pack('both', CONTENTS)];
		expect(numbers([MUG, TEA, SET], packs)).toEqual({ MUG: 9, SET: 3, TEA: 4 });
		expect(numbers([MUG, TEA, SET], packs, sold)).toEqual({ MUG: 5, SET: 1, TEA: 2 });
		expect(numbers([MUG, article('TEA', 1), SET], packs)).toMatchObject({ SET: 1 });
	});

	it('takes its contents also when SnelStart does not know the pack and blocks its order', () => {
		const packs = [pack('productsOnly', CONTENTS)];
		expect(numbers([MUG, TEA], packs, sold)).toEqual({ MUG: 5, TEA: 2 });
	});

	it('that SnelStart counts as itself takes what it is short of off its contents', () => {
		const counted = article('SET', -2);
		const packs = [pack('productsOnly', CONTENTS)];
		expect(numbers([MUG, TEA, counted], packs)).toEqual({ MUG: 5, SET: 2, TEA: 2 });
	});

	it('that is a recipe in SnelStart is taken apart once, by the recipe', () => {
		const box = recipe('SET', { MUG: 2, TEA: 1 });
		const packs = [pack('productsOnly', CONTENTS)];
		expect(numbers([MUG, TEA, box], packs, sold)).toEqual({ MUG: 5, SET: 2, TEA: 2 });
		expect(numbers([MUG, TEA, box], [], sold)).toEqual({ MUG: 5, SET: 2, TEA: 2 });
	});

	it('may hold a recipe, which is resolved', () => {
		const tray = recipe('TRAY', { MUG: 4 });
		const packs = [pack('productsOnly', { TRAY: 1, MUG: 1 })];
		expect(numbers([MUG, tray, SET], packs)).toEqual({ MUG: 9, SET: 1, TRAY: 2 });
	});

	it.each([
		['a content SnelStart does not know', { GONE: 1 }, 'GONE'],
		['a content without a code', { '': 1 }, 'no article code'],
		['no contents', {}, 'no contents'],
		['itself inside', { SET: 1 }, 'SET > SET'],
	])('with %s is left alone, with the reason', (_, contents, reason) => {
		const packs = [pack('productsOnly', contents)];
		const [, row] = calculateWebStock([MUG, SET], sold, DEFAULT_POLICY, packs);
		expect(row).toMatchObject({ code: 'SET', webStock: null });
		expect(row.leftAlone).toContain(reason);
	});

	it('tells what one piece takes and what is left of it', () => {
		const rows = calculateWebStock([MUG, TEA, SET], [], DEFAULT_POLICY, [pack('both', CONTENTS)]);
		expect(rows.find(({ code }) => code === 'SET')?.recipe).toEqual([
			{ articleId: 'id-MUG', code: 'MUG', quantity: 2, left: 9 },
			{ articleId: 'id-SET', code: 'SET', quantity: 1, left: 3 },
			{ articleId: 'id-TEA', code: 'TEA', quantity: 1, left: 4 },
		]);
	});

	it('takes its contents also when it is sold after the calculation, known to SnelStart or not', () => {
		const packs = [pack('productsOnly', CONTENTS)];
		const late = new Map([['SET', 2]]);
		for (const articles of [
			[MUG, TEA],
			[MUG, TEA, SET],
			[MUG, TEA, { ...SET, inactive: true }],
		]) {
			const rows = calculateWebStock(articles, [], DEFAULT_POLICY, packs);
			const after = webStockAfter(rows, late, packs);
			const found = Object.fromEntries(rows.map((row) => [row.code, after.of(row)]));
			expect(found).toMatchObject({ MUG: 5, TEA: 2 });
		}
	});

	it('is the same one whatever order several shops tell it in', () => {
		const two = [pack('both', CONTENTS), pack('productsOnly', { MUG: 1 })];
		const articles = [MUG, TEA, SET];
		expect(numbers(articles, [...two].reverse())).toEqual(numbers(articles, two));
	});
});

describe('any sequence of sales of packs, recipes and components', () => {
	const PARTS = ['A', 'B', 'C'];
	const ALL = [...PARTS, 'BOX', 'SET', 'DUO'];
	const contents = fc
		.uniqueArray(fc.constantFrom(...PARTS, 'BOX'), { minLength: 1, maxLength: 3 })
		.chain((codes) =>
			fc.record(Object.fromEntries(codes.map((code) => [code, fc.integer({ min: 1, max: 3 })]))),
		);
	const mode = fc.constantFrom<PackMode>('packOnly', 'productsOnly', 'both');
	const world = fc.record({
		stocks: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 6, maxLength: 6 }),
		packs: fc.tuple(mode, contents, mode, contents),
		wishes: fc.array(fc.tuple(fc.constantFrom(...ALL), fc.nat(4), fc.boolean()), { maxLength: 14 }),
	});

	/** What one piece takes off which shelf, told independently of the product. */
	function takes(code: string, packs: ShopPack[]): Record<string, number> {
		const found = packs.find((one) => one.code === code);
		const inside = code === 'BOX' ? { A: 2, B: 1 } : undefined;
		if (!inside && (!found || found.mode === 'packOnly')) return { [code]: 1 };
		const parts = Object.entries(
			inside ?? Object.fromEntries(found?.contents.map((one) => [one.code, one.quantity]) ?? []),
		);
		const sum: Record<string, number> = found?.mode === 'both' ? { [code]: 1 } : {};
		for (const [part, quantity] of parts) {
			for (const [shelf, each] of Object.entries(takes(part, packs))) {
				sum[shelf] = (sum[shelf] ?? 0) + quantity * each;
			}
		}
		return sum;
	}

	it('never drives anything on a shelf below zero when numbers are worked out after each sale', () => {
		fc.assert(
			fc.property(world, ({ stocks, packs: [modeA, inA, modeB, inB], wishes }) => {
				const packs = [pack(modeA, inA, 'SET'), pack(modeB, inB, 'DUO')];
				const shelf = Object.fromEntries(ALL.map((code, index) => [code, stocks[index]]));
				const articles = ALL.map((code) =>
					code === 'BOX' ? recipe('BOX', { A: 2, B: 1 }) : article(code, shelf[code]),
				);
				const placed: ImportedOrder[] = [];
				wishes.forEach(([code, wish, arrives], index) => {
					const rows = calculateWebStock(articles, placed, DEFAULT_POLICY, packs);
					for (const { parts, webStock } of rows) {
						const sum = parts.reduce((all, { quantity }) => all + quantity, 0);
						expect(sum).toBe(webStock ?? 0);
					}
					const shown = rows.find((row) => row.code === code)?.webStock ?? 0;
					const bought = Math.min(wish, shown);
					if (bought <= 0) return;
					for (const [part, each] of Object.entries(takes(code, packs))) {
						shelf[part] -= each * bought;
						expect(shelf[part]).toBeGreaterThanOrEqual(0);
					}
					const line = articles.find((one) => one.code === code)!;
					if (arrives) line.uncounted = [...line.uncounted, uncounted(index + 1, bought)];
					else placed.push(importedOrder(String(index + 1), { [code]: bought }));
				});
			}),
		);
	});
});

describe('a pack that is no recipe in SnelStart', () => {
	const packs = [pack('productsOnly', CONTENTS)];
	const counted = (outcome: 'created' | 'exists', quantity = 1) =>
		importedOrder('88', { SET: quantity }, { outcome });

	it('keeps its contents back once SnelStart counts the order, which took the pack only', () => {
		const waiting = numbers([MUG, TEA, SET], packs, [importedOrder('88', { SET: 1 })]);
		expect(waiting).toEqual({ MUG: 7, SET: 3, TEA: 3 });
		const open = article('SET', 3, { uncounted: [{ ...uncounted(1, 1), importKey: 'PS-88' }] });
		for (const outcome of ['created', 'exists'] as const) {
			expect(numbers([MUG, TEA, open], packs, [counted(outcome)])).toEqual(waiting);
			expect(numbers([MUG, TEA, article('SET', 2)], packs, [counted(outcome)])).toEqual(waiting);
		}
		const noStock = article('SET', 0, { stockControlled: false });
		expect(numbers([MUG, TEA, noStock], packs, [counted('exists')])).toEqual(waiting);
		expect(numbers([MUG, TEA], packs, [counted('exists')])).toEqual({ MUG: 7, TEA: 3 });
	});

	it('of mode both takes its own stock once and its contents as well', () => {
		const both = [pack('both', CONTENTS)];
		const before = numbers([MUG, TEA, SET], both, [importedOrder('88', { SET: 1 })]);
		expect(before).toEqual({ MUG: 7, SET: 2, TEA: 3 });
		expect(numbers([MUG, TEA, article('SET', 2)], both, [counted('exists')])).toEqual(before);
	});

	it('takes the contents once where its shortage in SnelStart tells of the same order', () => {
		const short = article('SET', -2);
		const once = { MUG: 5, SET: 2, TEA: 2 };
		expect(numbers([MUG, TEA, short], packs, [counted('exists', 1)])).toEqual(once);
		expect(numbers([MUG, TEA, short], packs, [counted('exists', 2)])).toEqual(once);
	});

	it('gives its contents free where a person books them off, and where it is a recipe', () => {
		const byHand = { ...DEFAULT_POLICY, packContents: 'bookedByHand' as const };
		const rows = [MUG, TEA, article('SET', 2)];
		const [mug] = calculateWebStock(rows, [counted('exists')], byHand, packs);
		expect(mug.webStock).toBe(9);
		const made = recipe('SET', { MUG: 2, TEA: 1 });
		expect(numbers([MUG, TEA, made], packs, [counted('exists')])).toMatchObject({ MUG: 9 });
	});

	it('of no code takes its contents by the product it is', () => {
		const nameless = [{ ...pack('productsOnly', CONTENTS), code: '', productId: '12' }];
		const quantities = [{ productId: '12', combinationId: '', code: '', quantity: 1 }];
		const order = (outcome: 'waiting' | 'exists') =>
			importedOrder('88', {}, { outcome, quantities });
		expect(numbers([MUG, TEA], nameless, [order('waiting')])).toEqual({ MUG: 7, TEA: 3 });
		expect(numbers([MUG, TEA], nameless, [order('exists')])).toEqual({ MUG: 7, TEA: 3 });
	});
});

it('never gives back what a pack holds when its order moves on, whatever SnelStart does with the pack', () => {
	const modes = fc.constantFrom<PackMode>('packOnly', 'productsOnly', 'both');
	const holds = fc.record({
		MUG: fc.integer({ min: 1, max: 3 }),
		TEA: fc.integer({ min: 1, max: 3 }),
	});
	fc.assert(
		fc.property(
			modes,
			holds,
			fc.nat(4),
			fc.boolean(),
			fc.nat(9),
			(mode, holding, sets, known, own) => {
				const packs = [pack(mode, holding)];
				const step = (outcome: 'waiting' | 'exists', left: number) => {
					const set = article('SET', left, { stockControlled: known });
					return numbers([MUG, TEA, set], packs, [importedOrder('88', { SET: sets }, { outcome })]);
				};
				const { MUG: mug, TEA: tea } = step('waiting', own);
				expect(step('exists', own - sets)).toMatchObject({ MUG: mug, TEA: tea });
			},
		),
	);
});
