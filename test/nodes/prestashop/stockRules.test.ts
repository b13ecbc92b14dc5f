import fc from 'fast-check';

import {
	batchProgress,
	lanesOf,
	type RowWrite,
} from '../../../nodes/PrestaShop/stock/batchProgress';
import { laterQuantities } from '../../../nodes/PrestaShop/stock/laterQuantities';
import { rowsOfShops } from '../../../nodes/PrestaShop/stock/rowsOfShops';
import { assortmentOf, matchCode } from '../../../nodes/PrestaShop/stock/stockMatch';
import { stockEntity } from '../../../nodes/PrestaShop/wire/stockRow';

const stock = (id: number, quantity: number, extra: object = {}) => ({
	id,
	id_product: String(id),
	id_product_attribute: '0',
	id_shop: '1',
	id_shop_group: '0',
	quantity: String(quantity),
	...extra,
});

describe('a batch that stopped half-way', () => {
	/** As PrestaShop works: rows before the bad one are written, orders may change any row afterwards. */
	const scenario = fc
		.array(
			fc.tuple(fc.integer({ min: -5, max: 20 }), fc.integer({ min: 1, max: 9 }), fc.boolean()),
			{
				minLength: 1,
				maxLength: 20,
			},
		)
		.chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: 0, max: rows.length })));

	it('is divided into what was written, the row it stopped at, and the rest', () => {
		fc.assert(
			fc.property(scenario, ([rows, stoppedAt]) => {
				const batch: RowWrite[] = rows.map(([before, change], index) => ({
					row: stock(index + 1, before),
					quantity: before + change,
				}));
				const readBack = new Map(
					batch.map(({ row, quantity }, index) => {
						const written = index < stoppedAt;
						const sold = written && rows[index][2] ? 100 : 0;
						return [
							String(row.id),
							stock(row.id as number, (written ? quantity : Number(row.quantity)) - sold),
						];
					}),
				);
				const { written, firstUnwritten, rest } = batchProgress(batch, readBack);
				expect(written).toEqual(batch.slice(0, stoppedAt));
				expect(firstUnwritten).toEqual(batch[stoppedAt] ?? null);
				expect(rest).toEqual(batch.slice(stoppedAt + 1));
			}),
		);
	});

	it('stops at a row that no longer exists', () => {
		const batch = [1, 2, 3].map((id) => ({ row: stock(id, 5), quantity: 1 }));
		const readBack = new Map([
			['1', stock(1, 1)],
			['3', stock(3, 5)],
		]);
		expect(batchProgress(batch, readBack).firstUnwritten).toBe(batch[1]);
	});
});

describe('two lanes', () => {
	it('hold every row once and never one product twice', () => {
		const writes = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 200 }).map((products) =>
			products.map((product, index) => ({
				row: stock(index, 0, { id_product: String(product) }),
				quantity: 1,
			})),
		);
		fc.assert(
			fc.property(writes, fc.integer({ min: 1, max: 80 }), (all, size) => {
				const lanes = lanesOf(all, size);
				expect(lanes.flat()).toHaveLength(all.length);
				expect(new Set(lanes.flat())).toEqual(new Set(all));
				const products = lanes.map((lane) => new Set(lane.map(({ row }) => row.id_product)));
				const shared = [...(products[0] ?? [])].filter((product) => products[1]?.has(product));
				expect(shared).toEqual([]);
			}),
		);
	});
});

describe('a whole row for PUT', () => {
	it('keeps every field, empty ones and unknown ones too', () => {
		const row = { ...stock(7, 5, { location: '', depends_on_stock: '0', new_field: 'x' }), id: 7 };
		expect(stockEntity(row, 3)).toEqual({ ...row, id: '7', quantity: 3 });
	});
});

describe('the rows of the chosen shops', () => {
	/** As an 8.2.1 multistore answers whatever it is asked (recording 60-stock-default). */
	const rows = [
		stock(68, 40),
		stock(1087, 22, { id_shop: '2' }),
		stock(1088, 33, { id_shop: '0', id_shop_group: '2' }),
	];
	const shops = [1, 2, 3, 4].map((id) => ({
		id,
		id_shop_group: id > 2 ? '2' : '1',
		deleted: '0',
	}));
	const ids = (chosen: ReturnType<typeof rowsOfShops>) =>
		'rows' in chosen ? chosen.rows.map(({ id }) => id) : chosen.severalShops;

	it('are never guessed when there are several shops', () => {
		expect(ids(rowsOfShops(rows, [], shops))).toEqual(['shop 1', 'shop 2', 'shop group 2']);
	});

	it('are those of the shop, or those its group shares', () => {
		expect(ids(rowsOfShops(rows, ['2'], shops))).toEqual([1087]);
		expect(ids(rowsOfShops(rows, ['3'], shops))).toEqual([1088]);
		expect(ids(rowsOfShops(rows, ['1', '4'], shops))).toEqual([68, 1088]);
	});

	it('leave out shops that were deleted and rows that belong to nobody', () => {
		const stray = stock(9, 1, { id_shop: '0', id_shop_group: '0' });
		expect(ids(rowsOfShops([rows[0], rows[1], stray], [], [shops[0]]))).toEqual([68]);
	});
});

describe('matching an article code', () => {
	const products = [
		{ id: 1, reference: 'A' },
		{ id: 2, reference: 'B' },
		{ id: 3, reference: '' },
	];
	const combinations = [
		{ id: 5, id_product: '2', reference: 'B-RED' },
		{ id: 6, id_product: '2', reference: '' },
		{ id: 7, id_product: '2', reference: 'A ' },
	];
	const assortment = assortmentOf(products, combinations, [
		stock(1, 4),
		stock(20, 9, { id_product: '2' }),
		stock(25, 4, { id_product: '2', id_product_attribute: '5' }),
	]);

	it('finds the row of a product or combination, and never the sum row', () => {
		expect(matchCode('A', assortment)).toMatchObject({ kind: 'rows', rows: [{ id: 1 }] });
		expect(matchCode('B-RED', assortment)).toMatchObject({ kind: 'rows', rows: [{ id: 25 }] });
		expect(matchCode('B', assortment).kind).toBe('unknown');
	});

	it('takes codes exactly as they stand, as order lines do', () => {
		expect(matchCode('a', assortment).kind).toBe('unknown');
		expect(matchCode('A ', assortment).kind).toBe('withoutRow');
		expect(matchCode('', assortment).kind).toBe('unknown');
	});
});

describe('what was ordered since the fence', () => {
	const line = (order: number, product: number, quantity: number) => ({
		id_order: String(order),
		product_id: String(product),
		product_attribute_id: '0',
		product_quantity: String(quantity),
	});

	it('adds up per product, cancelled orders left out, lines counted before taken off', () => {
		const unfinished = [
			{ orderId: '8', lines: [{ productId: '1', combinationId: '', quantity: 2 }] },
		];
		const lines = [line(9, 1, 3), line(10, 1, 5), line(8, 1, 2), line(8, 2, 4)];
		const later = laterQuantities(lines, unfinished, {
			cancelledIds: new Set(['10']),
			matchField: 'reference',
		});
		expect([...later.byKey]).toEqual([
			['1-0', 3],
			['2-0', 4],
		]);
		expect(later.ordersByKey.get('2-0')).toEqual(new Set(['8']));
	});
});
