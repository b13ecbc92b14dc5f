import fc from 'fast-check';

import {
	addArticle,
	emptyAdministration,
	startSnelStart,
	type SnelStartSimulator,
	type SnelStartState,
} from '../../../lab/simulators/snelstart';
import { Random } from '../../../lab/worlds';
import { snelStartClient } from '../../../nodes/SnelStart/books/snelStartClient';
import { upTo } from '../../../nodes/SnelStart/books/records/wantedRecords';
import { apiOperations } from '../../../nodes/SnelStart/catalogue/apiOperations';
import { catalogue } from '../../../nodes/SnelStart/catalogue/catalogue';
import { rowKey } from '../../../nodes/SnelStart/client/rowKey';
import { openedContext } from './support/openedContext';
import { between } from '../shared/between';

/** Tables whose lists are not called after them. */
const TABLES: Record<string, keyof SnelStartState> = {
	'/artikelen/prijsafspraken': 'artikelprijsafspraken',
};

/** Lists whose rows have no id. */
const WITHOUT_ID = [
	'/actieprijzen',
	'/artikelen/prijsafspraken',
	'/prijsafspraken',
	'/vatratedefinitions',
	'/vatrates',
];

const ARTICLE = '3fa85f64-5717-4562-b3fc-2c963f66afa6';

function tableOf({ state }: SnelStartSimulator, path: string): object[] {
	const name = TABLES[path] ?? path.slice(1);
	if (name in state) return state[name as 'artikelen'];
	return (state.overige[path] ??= []);
}

const ARTICLE_ROW = addArticle(emptyAdministration(), { artikelcode: '0' });

/** A row as far as telling it apart goes. */
function makeRow(path: string, number: number, random: Random): object {
	if (path === '/artikelen') {
		return { ...ARTICLE_ROW, artikelcode: String(number), id: random.guid() };
	}
	if (WITHOUT_ID.includes(path))
		return { omschrijving: `Rij ${number}`, countryCode: String(number) };
	return { id: random.guid(), nummer: number };
}

/** Rows come and go, some of them many at once; without end no reader would come to one. */
const happenings = fc.array(
	fc.record({ at: fc.nat(5000), gone: fc.constantFrom(0, 1, 1, 2, 9), made: fc.nat(2) }),
	{ minLength: 1, maxLength: 8 },
);
const MOST_HAPPENINGS = 10;

type Client = Awaited<ReturnType<typeof snelStartClient>>;

/** Each way to read a list in pages: of the catalogue, of the API, and of both with a number of rows. */
const LISTS: Array<{
	name: string;
	path: string;
	pageSize: number;
	most?: number;
	read(client: Client): Promise<object[]>;
}> = [
	...catalogue.flatMap((of) => {
		const { path, pageSize, verbs } = of;
		if (pageSize === null || !verbs.includes('getMany')) return [];
		const { name } = of.resource;
		return [
			{
				name,
				path,
				pageSize,
				read: async ({ records }: Client) => await records.list(of, upTo(Infinity)),
			},
			{
				...{ name: `${name}, with a limit`, path, pageSize },
				read: async ({ records }: Client) => await records.list(of, upTo(1_000_000)),
			},
		];
	}),
	...apiOperations.flatMap(({ method, path, pageSize }) => {
		if (method !== 'GET' || pageSize === undefined) return [];
		const query: Record<string, string> =
			path === '/prijsafspraken' ? { $filter: `Artikel/Id eq guid'${ARTICLE}'` } : {};
		return [
			{
				...{ name: `API Request ${path}`, path, pageSize },
				read: async ({ records }: Client) =>
					await records.page(path, { pageSize, most: Infinity, query }),
			},
		];
	}),
];

describe('lists of SnelStart in pages while rows come and go', () => {
	it('are all that there are', () => {
		expect(LISTS.length).toBeGreaterThanOrEqual(20 + 16);
	});

	it.each(LISTS)('$name: brings each row that was there all the time once', async (list) => {
		const { path, pageSize, read } = list;
		const filtered = path === '/prijsafspraken';
		const simulator = await startSnelStart({
			seed: emptyAdministration(),
			switches: filtered ? { listFilter: 'ignored' } : {},
		});
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: pageSize, max: Math.floor(3.2 * pageSize) }),
				happenings,
				fc.nat(),
				async (count, plan, seed) => {
					const random = new Random(seed);
					const table = tableOf(simulator, path);
					const rows = Array.from({ length: count }, (_, number) => makeRow(path, number, random));
					table.splice(0, Infinity, ...rows);
					const gone = new Set<object>();
					let step = 0;
					const happen = () => {
						if (step >= MOST_HAPPENINGS) return;
						const { at, gone: away, made } = plan[step++ % plan.length];
						const place = at % Math.max(1, table.length);
						table.splice(place, away).forEach((row) => gone.add(row));
						for (let one = 0; one < made; one += 1) {
							table.splice(
								random.int(0, table.length),
								0,
								makeRow(path, 10_000 + 10 * step + one, random),
							);
						}
					};
					const found = await read(
						await snelStartClient(between(openedContext(simulator), happen)),
					);

					const keys = found.map(rowKey);
					const came = new Set(keys);
					const stayed = rows.filter((row) => !gone.has(row)).map(rowKey);
					expect(step).toBeGreaterThan(0);
					expect(came.size).toBe(keys.length);
					expect(stayed.filter((key) => !came.has(key))).toEqual([]);
				},
			),
			{ numRuns: pageSize > 100 ? 8 : 25 },
		);
		await simulator.close();
	});
});
