import fc from 'fast-check';

import {
	emptyShop,
	startPrestaShop,
	type PrestaShopSimulator,
	type Row,
} from '../../../lab/simulators/prestashop';
import {
	definitionOf,
	listedResources,
} from '../../../lab/simulators/prestashop/schema/definitions';
import { anyResource } from '../../../nodes/PrestaShop/catalogue/anyResource';
import { catalogue } from '../../../nodes/PrestaShop/catalogue/catalogue';
import { openRecords } from '../../../nodes/PrestaShop/catalogue/shopRecords';
import { dropDownContext } from './support/loadOptions';
import { between } from '../shared/between';

const VERSION = '8.2.1';
const MOST_HAPPENINGS = 10;

/** Kinds of record of the catalogue, and those that only *Record* reaches. */
const PATHS = [
	...new Set([
		...catalogue.map(({ path }) => path as string),
		...listedResources(VERSION)
			.map(({ name }) => name)
			.filter((name) => definitionOf(VERSION, name) !== undefined),
	]),
];

/** Only where a page of rows is asked for. */
const atPages = (happen: () => void) => (url: string) => {
	if (url.includes('limit=')) happen();
};

const happenings = fc.array(
	fc.record({ at: fc.nat(2000), gone: fc.constantFrom(0, 1, 1, 2, 9), made: fc.nat(2) }),
	{ minLength: 1, maxLength: 8 },
);

describe('lists of PrestaShop in pages while rows come and go', () => {
	let shop: PrestaShopSimulator;
	beforeAll(async () => {
		shop = await startPrestaShop({ version: VERSION, seed: emptyShop(VERSION) });
	});
	afterAll(async () => await shop.close());

	it('are all that there are', () => {
		expect(PATHS.length).toBeGreaterThanOrEqual(32);
	});

	it.each(PATHS)('%s: bring each row that was there all the time once', async (path) => {
		const kept = shop.state.tables[path] ?? [];
		const table: Row[] = (shop.state.tables[path] = []);
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 480, max: 1100 }),
				happenings,
				fc.boolean(),
				async (count, plan, newestFirst) => {
					const rows = Array.from({ length: count }, (_, at) => ({ id: at + 1 }) as Row);
					table.splice(0, Infinity, ...rows);
					const gone = new Set<number>();
					let step = 0;
					const happen = () => {
						if (step >= MOST_HAPPENINGS) return;
						const { at, gone: away, made } = plan[step++ % plan.length];
						table.splice(at % Math.max(1, table.length), away).forEach(({ id }) => gone.add(id));
						for (let one = 0; one < made; one += 1) {
							table.push({ id: count + step * 10 + one } as Row);
						}
					};
					const records = await openRecords(between(dropDownContext(shop), atPages(happen)));
					const found = await records.find(anyResource(path), {
						...{ conditions: [], wanted: Infinity, newestFirst },
					});

					const ids = found.map(({ id }) => Number(id));
					const came = new Set(ids);
					expect(step).toBeGreaterThan(0);
					expect(came.size).toBe(ids.length);
					expect(rows.filter(({ id }) => !gone.has(id) && !came.has(id))).toEqual([]);
				},
			),
			{ numRuns: 4 },
		);
		shop.state.tables[path] = kept;
	});
});
