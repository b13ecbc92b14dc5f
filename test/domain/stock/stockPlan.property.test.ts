import fc from 'fast-check';

import type { WebStock } from '../../../domain/stream/webStock';
import { coverageOf, isShrunk } from '../../../domain/stock/shop/coverage';
import { shopAssortment } from '../../../domain/stock/shop/shopAssortment';
import { sellableKey } from '../../../domain/stock/shop/sellableKey';
import { stockPlanOf, type StockPlan } from '../../../domain/stock/shop/stockPlan';
import { webStock } from './builders';

interface World {
	codes: string[];
	/** Combinations per product, by index; a product without any is sold itself. */
	variants: number[];
	quantities: number[];
	items: WebStock[];
}

/** Codes from a small set, so that some stand on two products and some on none. */
const code = fc.constantFrom('', 'A', 'a', 'B', 'C', 'D-1', 'E', 'F', 'G');
const world: fc.Arbitrary<World> = fc.record({
	codes: fc.array(code, { minLength: 24, maxLength: 24 }),
	variants: fc.array(fc.constantFrom(0, 0, 0, 2), { minLength: 6, maxLength: 6 }),
	quantities: fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 30, maxLength: 30 }),
	items: fc
		.uniqueArray(code, { maxLength: 8 })
		.chain((some) =>
			fc.tuple(
				...some.map((one) =>
					fc
						.option(fc.integer({ min: -3, max: 9 }))
						.map((number): WebStock => webStock(one, number)),
				),
			),
		),
});

type Numbers = Map<string, number>;

function tablesOf({ codes, variants, quantities }: World, written: Numbers = new Map()) {
	const products = variants.map((_, index) => ({
		id: String(index + 1),
		code: codes[index],
		active: true,
	}));
	const combinations = variants.flatMap((count, index) =>
		Array.from({ length: count }, (_, nth) => ({
			id: String(index * 2 + nth + 1),
			productId: String(index + 1),
			code: codes[6 + index * 2 + nth],
		})),
	);
	const owners = [
		...products.map(({ id }) => sellableKey(id, '')),
		...combinations.map(({ id, productId }) => sellableKey(productId, id)),
	];
	const rows = owners.map((key, index) => ({
		id: String(index + 1),
		key,
		quantity: written.get(String(index + 1)) ?? quantities[index],
		isCountedFromWarehouses: false,
	}));
	return { products, combinations, rows };
}

function planOf(state: World, items = state.items, written?: Numbers): StockPlan {
	const { products, combinations, rows } = tablesOf(state, written);
	return stockPlanOf(items, shopAssortment(products, combinations, rows, 'reference'));
}

/** Numbers to write by row id, where they differ. */
const writesOf = ({ targets }: StockPlan): Numbers =>
	new Map(
		targets.flatMap(({ rows, planned }) =>
			rows
				.filter(({ quantity }) => quantity !== planned)
				.map(({ id }): [string, number] => [id, planned]),
		),
	);

describe('the plan of what to write', () => {
	it('is empty once it has been carried out', () => {
		fc.assert(
			fc.property(world, (state) => {
				const first = writesOf(planOf(state));
				expect(writesOf(planOf(state, state.items, first)).size).toBe(0);
			}),
		);
	});

	it('does not depend on the order of the articles', () => {
		fc.assert(
			fc.property(world, (state) => {
				const sorted = (numbers: Numbers) => [...numbers].sort();
				expect(sorted(writesOf(planOf(state, [...state.items].reverse())))).toEqual(
					sorted(writesOf(planOf(state))),
				);
			}),
		);
	});

	it('touches only rows of codes that came with a number, and never a sum row', () => {
		fc.assert(
			fc.property(world, (state) => {
				const { combinations, products } = tablesOf(state);
				const came = new Set(
					state.items.filter(({ webStock }) => webStock !== null).map((one) => one.code),
				);
				const codeOfRow = [...products, ...combinations].map((sold) => sold.code);
				for (const id of writesOf(planOf(state)).keys()) {
					const index = Number(id) - 1;
					expect(came).toContain(codeOfRow[index]);
					const isParent = index < products.length && state.variants[index] > 0;
					expect(isParent).toBe(false);
				}
			}),
		);
	});

	it('gives every article exactly one outcome', () => {
		fc.assert(
			fc.property(world, (state) => {
				const { targets, refused, notInShop, leftAlone } = planOf(state);
				expect(targets.length + refused.length + notInShop.length + leftAlone).toBe(
					state.items.length,
				);
			}),
		);
	});
});

describe('coverage', () => {
	it('never falls when more articles come, and all of them are enough', () => {
		fc.assert(
			fc.property(world, fc.nat(100), (state, percent) => {
				const { products, combinations, rows } = tablesOf(state);
				const assortment = shopAssortment(products, combinations, rows, 'reference');
				const some = coverageOf(
					assortment,
					state.items.map((one) => one.code),
				);
				const all = coverageOf(assortment, state.codes);
				expect(some.covered).toBeLessThanOrEqual(all.covered);
				expect(all.covered).toBe(all.sold);
				expect(isShrunk(all, percent)).toBe(false);
				expect(isShrunk(some, 0)).toBe(false);
			}),
		);
	});
});
