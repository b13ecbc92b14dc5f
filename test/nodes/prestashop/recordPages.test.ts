import fc from 'fast-check';

import { emptyShop, startPrestaShop, type Row } from '../../../lab/simulators/prestashop';
import { anyResource } from '../../../nodes/PrestaShop/catalogue/anyResource';
import { storable } from '../../../nodes/PrestaShop/client/storable';
import { openRecords } from '../../../nodes/PrestaShop/catalogue/shopRecords';
import { dropDownContext } from './support/loadOptions';
import { between } from '../shared/between';

const MOST_HAPPENINGS = 12;

const rowsUpTo = (count: number): Row[] =>
	Array.from({ length: count }, (_, at) => ({ id: at + 1, name: `Staat ${at + 1}` }) as Row);

describe('pages of records while rows come and go', () => {
	it.each([false, true])(
		'bring each row that was there all the time once (newest first: %s)',
		async (newestFirst) => {
			const happening = fc.record({ gone: fc.nat(2000), made: fc.nat(2) });
			await fc.assert(
				fc.asyncProperty(
					fc.integer({ min: 480, max: 1600 }),
					fc.array(happening, { minLength: 1, maxLength: 8 }),
					async (count, happenings) => {
						const seed = emptyShop();
						seed.tables.groups = rowsUpTo(count);
						const shop = await startPrestaShop({ seed });
						const table = shop.state.tables.groups;
						const gone = new Set<number>();
						let step = 0;
						/** Rows that came without end would keep any reader reading. */
						const happen = () => {
							if (step >= MOST_HAPPENINGS) return;
							const { gone: place, made } = happenings[step++ % happenings.length];
							const [row] = table.splice(place % Math.max(1, table.length), 1);
							if (row) gone.add(row.id);
							for (let one = 0; one < made; one++)
								table.push({ id: count + step * 10 + one } as Row);
						};
						const records = await openRecords(between(dropDownContext(shop), happen));

						const found = await records.find(anyResource('groups'), {
							conditions: [],
							wanted: Infinity,
							newestFirst,
						});
						await shop.close();

						const ids = found.map(({ id }) => Number(id));
						const kept = rowsUpTo(count).filter(({ id }) => !gone.has(id));
						expect(new Set(ids).size).toBe(ids.length);
						expect(kept.filter(({ id }) => !ids.includes(id))).toEqual([]);
						expect(ids).toEqual([...ids].sort((a, b) => (newestFirst ? b - a : a - b)));
					},
				),
				{ numRuns: 12 },
			);
		},
		120_000,
	);
});

describe('texts in records', () => {
	it('come back as they were sent, whatever Unicode they hold', async () => {
		const shop = await startPrestaShop({ seed: emptyShop() });
		const of = anyResource('groups');
		const records = await openRecords(dropDownContext(shop));
		const text = fc
			.oneof(
				fc.string({ unit: 'grapheme', maxLength: 30 }),
				fc.string({ unit: 'binary', maxLength: 30 }),
				fc.constantFrom('\r', '\r\n', ']]>', '&#13;', '\u2028', '😀e\u0301', ' '),
			)
			.map(storable);
		await fc.assert(
			fc.asyncProperty(text, text, async (first, second) => {
				const made = await records.create(of, new Map([['name', [{ id: '1', value: first }]]]));
				const changes = new Map([['name', [{ id: '2', value: second }]]]);
				const changed = await records.update(of, made.id, changes);
				expect(changed.name).toEqual([
					{ id: '1', value: first },
					{ id: '2', value: second },
				]);
			}),
			{ numRuns: 60 },
		);
		await shop.close();
	}, 60_000);
});
