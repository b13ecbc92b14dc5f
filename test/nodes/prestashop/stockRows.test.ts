import fc from 'fast-check';

import { batchProgress, type RowWrite } from '../../../nodes/PrestaShop/stock/batchProgress';
import { lanesOf } from '../../../nodes/PrestaShop/stock/lanesOf';
import type { MatchField } from '../../../nodes/PrestaShop/stock/matchField';
import { rowsOfShops } from '../../../nodes/PrestaShop/stock/rowsOfShops';
import { shopAssortmentOf } from '../../../nodes/PrestaShop/stock/shopAssortmentOf';
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
	/** As an 8.2.1 multistore answers whatever it is asked. */
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

describe('the assortment', () => {
	const products = [
		{ id: 1, reference: 'A', ean13: '871', active: '1' },
		{ id: 2, reference: 'B', ean13: '', active: '0' },
	];
	const combinations = [{ id: 5, id_product: '2', reference: 'B-RED', ean13: '872' }];
	const rows = [
		stock(1, 4, { depends_on_stock: '1' }),
		stock(25, 7, { id_product: '2', id_product_attribute: '5', depends_on_stock: '0' }),
	];
	const read = (field: MatchField) =>
		shopAssortmentOf({ products, combinations }, rows, field, '8.2.1');

	it.each([
		['reference', ['B-RED', 'A'], 'reference (referentie)'],
		['ean13', ['872', '871'], 'EAN-13'],
		['id', ['2-5', '1'], 'product ID'],
	] as const)('is read by %s', (field, codes, name) => {
		const { sellables, codeField } = read(field);
		expect([...sellables.keys()]).toEqual(codes);
		expect(codeField).toBe(name);
	});

	it('tells what the shop offers and what it counts from its warehouses', () => {
		const { sellables, stockRows } = read('reference');
		expect(sellables.get('B-RED')).toMatchObject([{ key: '2-5', active: false }]);
		expect(sellables.get('A')).toMatchObject([{ key: '1-0', active: true }]);
		expect([...stockRows.values()].flat()).toEqual([
			{ id: '1', key: '1-0', quantity: 4, isCountedFromWarehouses: true },
			{ id: '25', key: '2-5', quantity: 7, isCountedFromWarehouses: false },
		]);
	});
});
