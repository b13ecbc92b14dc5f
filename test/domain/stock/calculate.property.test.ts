import * as fc from 'fast-check';

import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from './calculateWebStock';
import { DEFAULT_POLICY, type StockPolicy } from '../../../domain/settings/stockPolicy';
import { article, recipe, uncounted, importedOrder } from './builders';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';

const CODES = ['A', 'B', 'C', 'D', 'E'];
const RECIPES = ['R1', 'R2', 'R3'];
const units = (quantity: number): number => Math.round(quantity * 10_000);

const quantity = fc.integer({ min: 1, max: 60_000 }).map((n) => n / 10_000);
const stock = fc.integer({ min: -50_000, max: 300_000 }).map((n) => n / 10_000);
const sold = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40 }), quantity), {
	maxLength: 3,
	selector: ([number]) => number,
});

const ordinary = (code: string): fc.Arbitrary<ArticleStock> =>
	fc
		.tuple(stock, sold, fc.boolean(), fc.integer({ min: 0, max: 9 }))
		.map(([free, orders, extra, dice]) =>
			article(code, free, {
				technical: free + (extra ? 2 : 0),
				stockControlled: dice > 0,
				inactive: dice === 9,
				uncounted: orders.map(([number, amount]) => uncounted(number, amount)),
				...(extra ? { extraFields: { webbuffer: '2', Webdeel: '62,5 %' } } : {}),
			}),
		);

/** Recipes of articles and of later recipes, so without circles; those have examples of their own. */
const composed = (code: string): fc.Arbitrary<ArticleStock> => {
	const parts = [...CODES, ...RECIPES.slice(RECIPES.indexOf(code) + 1)];
	return fc
		.tuple(
			fc.uniqueArray(fc.constantFrom(...parts), { minLength: 1, maxLength: 3 }),
			fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }),
			sold,
			fc.boolean(),
		)
		.map(([chosen, amounts, orders, shelf]) =>
			recipe(code, Object.fromEntries(chosen.map((part, index) => [part, amounts[index]])), {
				stockControlled: shelf && code === 'R2',
				free: 3,
				uncounted: orders.map(([number, amount]) => uncounted(number, amount)),
			}),
		);
};

const order = (id: number): fc.Arbitrary<ImportedOrder> =>
	fc
		.tuple(
			fc.constantFrom(...CODES, ...RECIPES, 'UNKNOWN'),
			fc.integer({ min: 1, max: 5 }),
			fc.constantFrom('waiting', 'blocked', 'failed', 'created', 'exists'),
			fc.boolean(),
		)
		.map(([code, amount, outcome, holdsStock]) =>
			importedOrder(String(id), { [code]: amount }, { outcome: outcome as 'waiting', holdsStock }),
		);

const policies: fc.Arbitrary<StockPolicy> = fc.record({
	buffer: fc.integer({ min: 0, max: 3 }),
	cap: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }),
	allowNegative: fc.boolean(),
	stockBasis: fc.constantFrom('free' as const, 'technical' as const),
	percentage: fc.oneof(
		fc.constant(100),
		fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
	),
	showFrom: fc.integer({ min: 0, max: 4 }),
	rounding: fc.constantFrom('down' as const, 'nearest' as const, 'up' as const),
	inactive: fc.constantFrom('leaveAlone' as const, 'zero' as const, 'active' as const),
	packContents: fc.constantFrom('keptBack' as const, 'bookedByHand' as const),
	fields: fc.constantFrom({}, { buffer: 'Webbuffer', percentage: 'Webdeel' }),
});

const articles = fc.tuple(...CODES.map(ordinary), ...RECIPES.map(composed));
const orders = fc.tuple(...[1, 2, 3, 4].map(order));
const world = fc.record({ articles, orders, policy: policies });

/** Policy that shows what is there, without share or limits. */
const EXACT = {
	allowNegative: true,
	cap: null,
	percentage: 100,
	showFrom: 0,
	rounding: 'down' as const,
};

type World = { articles: ArticleStock[]; orders: ImportedOrder[]; policy: StockPolicy };
const run = (facts: World) => calculateWebStock(facts.articles, facts.orders, facts.policy);
const published = (facts: World) => new Map(run(facts).map((row) => [row.code, row.webStock]));

describe('web stock, for any stock, orders and policy', () => {
	it('is a whole number, and the sum of its parts to the last decimal', () => {
		fc.assert(
			fc.property(world, (facts) => {
				for (const { webStock, parts, explanation } of run(facts)) {
					if (webStock === null) expect(parts).toEqual([]);
					else {
						const sum = parts.reduce((all, part) => all + units(part.quantity), 0);
						expect(sum).toBe(units(webStock));
						expect(Number.isSafeInteger(webStock)).toBe(true);
						expect(explanation.endsWith(` = ${webStock}`)).toBe(true);
					}
				}
			}),
		);
	});

	it('is never below zero unless allowed, and never above the maximum', () => {
		fc.assert(
			fc.property(world, (facts) => {
				for (const { webStock } of run(facts)) {
					if (webStock === null) continue;
					if (!facts.policy.allowNegative) expect(webStock).toBeGreaterThanOrEqual(0);
					if (facts.policy.cap !== null) expect(webStock).toBeLessThanOrEqual(facts.policy.cap);
				}
			}),
		);
	});

	it('names exactly the articles that were read, none that only an order names', () => {
		fc.assert(
			fc.property(world, (facts) => {
				expect([...published(facts).keys()]).toEqual([...CODES, ...RECIPES]);
			}),
		);
	});

	it('does not depend on the order of articles or web orders', () => {
		const shuffled = world.chain((facts) =>
			fc.record({
				facts: fc.constant(facts),
				articles: fc.shuffledSubarray(facts.articles, { minLength: facts.articles.length }),
				orders: fc.shuffledSubarray(facts.orders, { minLength: facts.orders.length }),
			}),
		);
		fc.assert(
			fc.property(shuffled, ({ facts, ...mixed }) => {
				expect(run({ ...facts, ...mixed })).toEqual(run(facts));
			}),
		);
	});

	it('never rises when more has been sold, of the article itself or of a recipe it is in', () => {
		const more = fc.record({
			world,
			code: fc.constantFrom(...CODES, ...RECIPES),
			amount: quantity,
			inSnelStart: fc.boolean(),
		});
		fc.assert(
			fc.property(more, ({ world: facts, code, amount, inSnelStart }) => {
				const after = inSnelStart
					? {
							...facts,
							articles: facts.articles.map((one) =>
								one.code === code
									? { ...one, uncounted: [...one.uncounted, uncounted(999, amount)] }
									: one,
							),
						}
					: { ...facts, orders: [...facts.orders, importedOrder('77', { [code]: amount })] };
				const before = published(facts);
				for (const [name, webStock] of published(after)) {
					const was = before.get(name) ?? null;
					if (webStock === null) expect(was).toBeNull();
					else expect(webStock).toBeLessThanOrEqual(was ?? NaN);
				}
			}),
		);
	});

	/**
	 * What holds for recipes: every number by itself can be delivered. Numbers of a recipe and of its components are
	 * not promised together; what is sold of one lowers the other in the next calculation, as the next property shows.
	 */
	it('of a recipe can be sold out completely without any component going short', () => {
		fc.assert(
			fc.property(world, fc.constantFrom(...RECIPES), (facts, code) => {
				const policy = { ...facts.policy, rounding: 'down' as const, allowNegative: false };
				const promised = published({ ...facts, policy }).get(code) ?? 0;
				const isRecipe = facts.articles.some((one) => one.code === code && !one.stockControlled);
				fc.pre(isRecipe && promised > 0);
				const exact = { ...facts.policy, ...EXACT };
				const before = published({ ...facts, policy: exact });
				const bought = [...facts.orders, importedOrder('77', { [code]: promised })];
				const after = published({ ...facts, orders: bought, policy: exact });
				for (const [name, webStock] of after) {
					if (webStock === null || (before.get(name) ?? 0) === webStock) continue;
					expect(webStock).toBeGreaterThanOrEqual(0);
				}
			}),
		);
	});

	it('never drives a component below zero by any sequence of sales of what is shown at that moment', () => {
		const sales = fc.array(fc.tuple(fc.constantFrom(...CODES, ...RECIPES), fc.nat(4)), {
			maxLength: 12,
		});
		fc.assert(
			fc.property(articles, sales, (rows, wishes) => {
				const policy = { ...DEFAULT_POLICY, allowNegative: true };
				const filled = rows.map((one) => ({ ...one, free: Math.abs(one.free), uncounted: [] }));
				const placed: ImportedOrder[] = [];
				for (const [code, wish] of wishes) {
					const shown = published({ articles: filled, orders: placed, policy }).get(code) ?? 0;
					const bought = Math.min(wish, Math.max(0, shown));
					if (bought > 0) placed.push(importedOrder(String(placed.length + 1), { [code]: bought }));
				}
				for (const webStock of published({ articles: filled, orders: placed, policy }).values()) {
					expect(webStock ?? 0).toBeGreaterThanOrEqual(0);
				}
			}),
		);
	});
});
