import fc from 'fast-check';

import type { WebStock } from '../../../domain/stream/webStock';
import { coverageOf, isShrunk } from '../../../nodes/PrestaShop/stock/coverage';
import { assortmentOf } from '../../../nodes/PrestaShop/stock/stockMatch';
import { stockPlanOf, type StockPlan } from '../../../nodes/PrestaShop/stock/stockPlan';
import { quantityOf } from '../../../nodes/PrestaShop/wire/stockRow';
import { item } from './support/run';

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
						.map((webStock): WebStock => item(one, webStock)),
				),
			),
		),
});

type Numbers = Map<string, number>;

function tablesOf({ codes, variants, quantities }: World, written: Numbers = new Map()) {
	const products = variants.map((_, index) => ({ id: index + 1, reference: codes[index] }));
	const combinations = variants.flatMap((count, index) =>
		Array.from({ length: count }, (_, nth) => ({
			id: index * 2 + nth + 1,
			id_product: String(index + 1),
			reference: codes[6 + index * 2 + nth],
		})),
	);
	const owners = [
		...products.map(({ id }) => [String(id), '0']),
		...combinations.map(({ id, id_product: product }) => [product, String(id)]),
	];
	const rows = owners.map(([product, combination], index) => ({
		id: index + 1,
		id_product: product,
		id_product_attribute: combination,
		id_shop: '1',
		quantity: String(written.get(String(index + 1)) ?? quantities[index]),
	}));
	return { products, combinations, rows };
}

function planOf(state: World, items = state.items, written?: Numbers): StockPlan {
	const { products, combinations, rows } = tablesOf(state, written);
	return stockPlanOf(items, assortmentOf(products, combinations, rows));
}

/** Numbers to write by row id, where they differ. */
const writesOf = ({ targets }: StockPlan): Numbers =>
	new Map(
		targets.flatMap(({ rows, planned }) =>
			rows
				.filter((row) => quantityOf(row) !== planned)
				.map((row): [string, number] => [String(row.id), planned]),
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
				const codeOfRow = [...products, ...combinations].map(({ reference }) => reference);
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
				const { targets, refused, leftAlone } = planOf(state);
				expect(targets.length + refused.length + leftAlone).toBe(state.items.length);
			}),
		);
	});
});

describe('coverage', () => {
	it('never falls when more articles come, and all of them are enough', () => {
		fc.assert(
			fc.property(world, fc.nat(100), (state, percent) => {
				const { products, combinations, rows } = tablesOf(state);
				const assortment = assortmentOf(products, combinations, rows);
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
