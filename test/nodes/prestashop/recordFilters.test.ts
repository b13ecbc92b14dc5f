import fc from 'fast-check';

import {
	emptyShop,
	prestaShopVersions,
	startPrestaShop,
	type Row,
} from '../../../lab/simulators/prestashop';
import { anyResource } from '../../../nodes/PrestaShop/catalogue/anyResource';
import type { Comparison, Condition } from '../../../nodes/PrestaShop/catalogue/filters/condition';
import { meets } from '../../../nodes/PrestaShop/catalogue/filters/meets';
import { openRecords } from '../../../nodes/PrestaShop/catalogue/shopRecords';
import type { ShopField } from '../../../nodes/PrestaShop/schema/shopField';
import { dropDownContext } from './support/loadOptions';

const LONGEST_ADDRESS = 4096;

const FIELD: ShopField = {
	...{ name: 'f', required: false, writing: 'free', format: '', maxLength: null },
	...{ languages: null, members: null, filterable: true },
};

describe('a condition, judged by the node', () => {
	const judged = (
		held: unknown,
		comparison: Comparison,
		values: string[],
		field: Partial<ShopField> = {},
	) =>
		meets(
			{ field: { ...FIELD, ...field }, comparison, values },
			{ [field.name ?? 'f']: held },
			'Europe/Amsterdam',
		);
	const price = { format: 'isPrice' };
	const date = { format: 'isDate' };

	it.each<[unknown, Comparison, string[], Partial<ShopField>, boolean]>([
		['10.500000', 'is', ['10.5'], price, true],
		['10.500000', 'above', ['10.5'], price, false],
		['10.500000', 'atLeast', ['10.5'], price, true],
		['9.000000', 'above', ['10'], price, false],
		['', 'below', ['10'], price, false],
		['Café Été', 'contains', ['CAFE e'], {}, true],
		['Café', 'is', ['cafe', 'thee'], {}, true],
		['Café', 'isNot', ['thee', 'cafe'], {}, false],
		['50%', 'endsWith', ['_%'], {}, false],
		['2026-11-23 12:00:00', 'is', ['2026-11-23'], date, true],
		['2026-11-23 00:00:00', 'above', ['2026-11-22'], date, true],
		['2026-11-23 23:59:59', 'above', ['2026-11-23'], date, false],
		['2026-11-23 13:00:00', 'atMost', ['2026-11-23T12:00:00Z'], date, true],
		['2026-11-23 13:00:01', 'atMost', ['2026-11-23T12:00:00Z'], date, false],
		['0000-00-00 00:00:00', 'below', ['2026-11-23'], date, false],
		['0000-00-00 00:00:00', 'isEmpty', [], date, true],
		[
			[
				{ id: '1', value: 'Mug' },
				{ id: '2', value: 'Mok' },
			],
			'is',
			['mok'],
			{},
			true,
		],
		[
			[
				{ id: '1', value: 'Mug' },
				{ id: '2', value: 'Mok' },
			],
			'isNot',
			['mok'],
			{},
			false,
		],
	])('%j %s %j', (held, comparison, values, field, expected) => {
		expect(judged(held, comparison, values, field)).toBe(expected);
	});
});

const TEXTS = [
	'Bakker',
	'bakker ',
	'Bäkker',
	'a|b',
	'1,2',
	'50%',
	"d'Or",
	'x[y]',
	'_',
	'Zn\\n',
	'12',
	'€ 5',
];
const DATES = [
	'2026-03-29 02:30:00',
	'2026-10-25 02:30:00',
	'2026-11-23 12:00:00',
	'2025-01-01 00:00:00',
];
const NUMBERS = ['0.000000', '9.950000', '10.000000', '100.500000'];

const rowOf = (of: (max: number) => number) => {
	const one = (texts: readonly string[]) => texts[of(texts.length - 1)];
	return {
		reference: one(TEXTS),
		price: one(NUMBERS),
		id_manufacturer: String(of(3)),
		active: String(of(1)),
		date_add: one(DATES),
		date_upd: one(DATES),
		name: [
			{ id: '1', value: one(TEXTS) },
			{ id: '2', value: one(TEXTS) },
		],
	};
};

const COMPARISONS: Comparison[] = [
	...(['above', 'atLeast', 'atMost', 'beginsWith', 'below', 'contains', 'endsWith'] as const),
	...(['is', 'isEmpty', 'isNot', 'isNotEmpty'] as const),
];

const valueFor = (name: string) =>
	name.startsWith('date')
		? fc.constantFrom(...DATES, '2026-11-23', '2026-11-23T11:00:00Z', '2026-10-25T00:30:00+00:00')
		: name === 'price'
			? fc.constantFrom(...NUMBERS, '10', '9.95', '1e1', 'x')
			: fc.oneof(
					fc.constantFrom(...TEXTS, 'BAKKER', 'akk', '1', '2', '0'),
					fc.string({ maxLength: 3 }),
				);

const condition = fc
	.constantFrom(
		'id',
		'reference',
		'price',
		'id_manufacturer',
		'active',
		'date_add',
		'date_upd',
		'name',
	)
	.chain((name) =>
		fc.record({
			name: fc.constant(name),
			comparison: fc.constantFrom(...COMPARISONS),
			values: fc.array(
				valueFor(name).filter((value) => value !== ''),
				{ minLength: 1, maxLength: 3 },
			),
		}),
	);

describe.each(prestaShopVersions)('conditions asked of PrestaShop %s', (version) => {
	it('bring every record that meets them and no other, in addresses that every server takes', async () => {
		const draw = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });
		const products = anyResource('products');
		await fc.assert(
			fc.asyncProperty(
				draw,
				fc.array(condition, { minLength: 1, maxLength: 3 }),
				fc.boolean(),
				async (numbers, wanted, newestFirst) => {
					let at = 0;
					const next = (max: number) => numbers[at++ % numbers.length] % (max + 1);
					const rows = Array.from({ length: 12 }, (_, id) => ({ id: id + 1, ...rowOf(next) }));
					const seed = emptyShop(version);
					seed.tables.products = rows as unknown as Row[];
					const shop = await startPrestaShop({ version, seed });
					const records = await openRecords(dropDownContext(shop));
					const fields = await records.filterFields(products);
					const conditions: Condition[] = wanted.map(({ name, comparison, values }) => ({
						field: fields.find((field) => field.name === name)!,
						comparison,
						values: comparison === 'is' || comparison === 'isNot' ? values : values.slice(0, 1),
					}));

					const wish = { conditions, wanted: Infinity, newestFirst };
					const found = await records.find(products, wish);
					const counted = await records.count(products, { conditions });
					await shop.close();

					const expected = rows
						.filter((row) =>
							conditions.every((one) =>
								meets(one, { ...row, id: String(row.id) }, 'Europe/Amsterdam'),
							),
						)
						.map(({ id }) => String(id));
					if (newestFirst) expected.reverse();
					expect(found.map(({ id }) => id)).toEqual(expected);
					expect(counted).toBe(expected.length);
					for (const { path, query, status } of shop.journal) {
						expect(status === 200 || version === '1.7.8.11').toBe(true);
						expect(path.length + query.length).toBeLessThan(LONGEST_ADDRESS);
					}
				},
			),
			{ numRuns: 60 },
		);
	}, 120_000);
});

it('asks for a long list in parts that every server takes, each record once', async () => {
	const seed = emptyShop();
	const products = anyResource('products');
	const references = Array.from({ length: 700 }, (_, at) => `REF-É ${at}`);
	seed.tables.products = references.map(
		(reference, at) => ({ id: at + 1, reference, active: '1' }) as Row,
	);
	const shop = await startPrestaShop({ seed });
	const records = await openRecords(dropDownContext(shop));
	const fields = await records.filterFields(products);
	const field = (name: string) => fields.find((one) => one.name === name)!;

	const found = await records.find(products, {
		conditions: [
			{ field: field('active'), comparison: 'is', values: ['1'] },
			{ field: field('reference'), comparison: 'is', values: [...references, ...references] },
		],
		wanted: 600,
	});
	const byIds = await records.find(products, {
		conditions: [
			{
				field: field('id'),
				comparison: 'is',
				values: Array.from({ length: 650 }, (_, at) => String(at + 1)),
			},
		],
		wanted: Infinity,
	});
	const lengths = shop.journal.map(({ path, query }) => path.length + query.length);
	await shop.close();

	expect(found.map(({ id }) => Number(id))).toEqual(Array.from({ length: 600 }, (_, at) => at + 1));
	expect(byIds).toHaveLength(650);
	expect(Math.max(...lengths)).toBeLessThan(LONGEST_ADDRESS);
});
