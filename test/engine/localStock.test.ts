import { cloneDeep } from 'lodash';
import { expectedRows, type ExpectedRow } from '../../lab/judges/local/expectedRows';
import { judgeLocalStock, type LocalEvidence } from '../../lab/judges/local/judgeLocalStock';
import { checkLocal, differences } from '../../lab/runs/local/checkLocal';
import { LocalShop, PREFIX, type LocalRun } from '../../lab/runs/local/localShop';
import { Postgres, postgresPrograms } from '../../lab/runs/local/postgres';
import { shippedWorkflow } from '../../lab/engine';
import { Random } from '../../lab/worlds';
import { LOCAL_TABLES } from '../../lab/worlds/local/localDatabase';
import { localGoods } from '../../lab/worlds/local/localGoods';
import { LocalOffice } from '../../lab/worlds/local/localOffice';

const QUERY = String(
	shippedWorkflow('export-stock-from-local-snelstart').nodes.find(
		({ name }) => name === 'Read Local SnelStart',
	)?.parameters.query,
);
const CODE = QUERY.replace(/--.*$/gm, '');

describe('the query on a local SnelStart', () => {
	it('reads, and does nothing else', () => {
		expect(CODE.trim()).toMatch(/^WITH\b/);
		expect(CODE).not.toMatch(
			/\b(insert|update|delete|merge|drop|alter|create|truncate|exec|execute|grant|into)\b|;/i,
		);
	});

	it('keeps to what SQL Server and PostgreSQL have in common', () => {
		expect(CODE).not.toMatch(
			/\b(isnull|top|limit|convert|dateadd|datediff|getdate|iif|nvl|string_agg|ilike|now)\b|::|\|\||\[|"|`/i,
		);
	});

	it('names columns that are known of the database, each of its table', () => {
		const names = [...new Set(CODE.match(/\b(?:fld|tbl)\w+/gi) ?? [])];
		const known = Object.entries(LOCAL_TABLES).flatMap(([table, columns]) => [
			table,
			...Object.keys(columns),
		]);
		const lower = known.map((name) => name.toLowerCase());
		expect(names.length).toBeGreaterThan(30);
		expect(names.filter((name) => !lower.includes(name.toLowerCase()))).toEqual([]);
	});
});

describe('the stock of a local SnelStart in the shop', () => {
	let shop: LocalShop;
	beforeEach(async () => {
		shop = await LocalShop.open(11, 40);
		shop.live(120);
	});
	afterEach(async () => await shop.set.close());

	const rows = (): ExpectedRow[] => expectedRows(shop.office.database, PREFIX);
	const writes = () =>
		shop.set.prestaShop.journal.filter(({ method }) => !['GET', 'HEAD'].includes(method)).length;

	it('is what can still be sold, and orders that nobody entered are listed with every line', async () => {
		const run = await shop.run((query, values) => {
			expect([query, values]).toEqual([QUERY, [`${PREFIX}%`]]);
			return rows();
		});
		expect([run.failure, run.faults]).toEqual(['', []]);
		const shown = [...run.evidence.after.values()];
		expect(shown.filter((quantity) => quantity > 0 && quantity < 400).length).toBeGreaterThan(6);
		expect(shown).not.toEqual([...run.evidence.before.values()]);
		const { orders } = run.evidence;
		const text = rows().filter(({ what, article_id: id }) => what === 'order' && id === null);
		const known = (id: number, reference: string) =>
			text.some(({ web_order: line }) => line === `${PREFIX}${id} ${reference}`);
		const waiting = orders.filter(
			({ order }) => Number(order.current_state) === 2 && !known(order.id, String(order.reference)),
		);
		const table = run.toEnter!.tables[0].rows.map((row) => row.map(({ nl }) => nl));
		const texts = table.filter(([, , , , , , , , , , , , what]) => what === 'tekstregel');
		expect(texts.map((row) => row[14])).toEqual(
			waiting.map(({ order }) => `${PREFIX}${order.id} ${String(order.reference)}`),
		);
		expect(run.toEnter!.headlineNl).toBe(`${waiting.length} weborders in te voeren`);
		const cents = (cell: string) => Math.round(Number(cell.replace(',', '.')) * 100);
		const sum = table.reduce((all, row) => all + (row[16] ? cents(row[16]) : 0), 0);
		expect(sum).toBe(
			waiting.reduce((all, { order }) => all + Math.round(Number(order.total_paid) * 100), 0),
		);
	});

	it('is the same of numbers as text, as other drivers and exported tables give them', async () => {
		const texts = () =>
			rows().map((row) =>
				Object.fromEntries(
					Object.entries(row).map(([name, value]) => [
						name,
						typeof value === 'number' && !name.endsWith('_id') ? value.toFixed(4) : (value ?? ''),
					]),
				),
			);
		const whole = () => texts().map((row) => ({ ...row, rows_read: String(texts().length) }));
		const run = await shop.run(whole);
		expect([run.failure, run.faults]).toEqual(['', []]);
	});

	it('keeps the numbers of the shop where the database does not answer', async () => {
		const run = await shop.run(() => {
			throw new Error('Login failed for user');
		});
		expect(run.failure).toContain('Login failed for user');
		expect(writes()).toBe(0);
	});

	it.each<[string, (all: ExpectedRow[]) => Array<Record<string, unknown>>, string]>([
		['a row was dropped on the way', (all) => all.slice(1), 'rows that the query gave arrived'],
		[
			'a component was dropped',
			(all) => all.filter(({ what }) => what !== 'component'),
			'rows that the query gave arrived',
		],
		['nothing came', () => [], 'gave no article'],
		['no article came', (all) => only(all, 'order'), 'gave no article'],
		[
			'a number is none',
			(all) => all.map((row) => ({ ...row, free_stock: '1.000,5' })),
			'free_stock',
		],
		[
			'another query answered',
			() => [{ fldArtikelcode: 'MOK' }],
			'no row of the query on a local SnelStart',
		],
	])('writes nothing where %s', async (_, spoil, message) => {
		const run = await shop.run(() => spoil(rows()) as ExpectedRow[]);
		expect(run.failure).toContain(message);
		expect(writes()).toBe(0);
		expect(run.evidence.after).toEqual(run.evidence.before);
	});
});

const only = (all: ExpectedRow[], what: string): ExpectedRow[] => {
	const left = all.filter((row) => row.what === what);
	return left.map((row) => ({ ...row, rows_read: left.length }));
};

describe('the referee', () => {
	let run: LocalRun;
	beforeAll(async () => {
		const shop = await LocalShop.open(12, 40);
		shop.live(120);
		run = await shop.run(() => expectedRows(shop.office.database, PREFIX));
		await shop.set.close();
	});

	const after = (spoil: (evidence: LocalEvidence) => void): string[] => {
		const evidence = cloneDeep(run.evidence);
		spoil(evidence);
		return judgeLocalStock(evidence);
	};

	it('finds nothing in what is right', () => {
		expect([run.failure, after(() => {})]).toEqual(['', []]);
	});

	it.each<[string, (evidence: LocalEvidence) => void]>([
		[
			'a quantity that is one off',
			({ after: shown }) => {
				const [[code, quantity]] = shown;
				(shown as Map<string, number>).set(code, quantity + 1);
			},
		],
		[
			'goods that were never taken off',
			({ database }) => {
				database.tblVerkoopOrderRegel.splice(0, 40);
			},
		],
		[
			'another level',
			({ database }) => {
				const [settings] = database.tblInstelling;
				const level = Number(settings.fldVerkooporderVoorraadTellingNiveau);
				settings.fldVerkooporderVoorraadTellingNiveau = level === 60 ? 10 : 60;
			},
		],
		[
			'orders of the shop that hold nothing',
			(evidence) => {
				evidence.orders = [];
			},
		],
		[
			'what was not received',
			({ database }) => {
				for (const row of database.tblInkoopOrder) row.fldOntvangst = 0;
			},
		],
		[
			'recipes of other contents',
			({ database }) => {
				for (const row of database.tblRecept) row.fldAantal = Number(row.fldAantal) * 50;
			},
		],
	])('sees %s', (_, spoil) => {
		expect(after(spoil)).not.toEqual([]);
	});
});

const hasPostgres = postgresPrograms() !== '';
const onPostgres = hasPostgres ? it : it.skip;

describe('the query on a real PostgreSQL', () => {
	onPostgres(
		hasPostgres
			? 'gives what people did, row by row'
			: 'is not run: there is no PostgreSQL on this machine (npm run check:local)',
		async () => {
			const result = await checkLocal({ seed: 5, articles: 40, rounds: 2 });
			expect(result.failures).toEqual([]);
			expect(result.wrongRows).toEqual([]);
			expect(result.wrongQuantities).toEqual([]);
			expect(result.rows).toBeGreaterThan(150);
		},
		120_000,
	);

	onPostgres(
		'gives no article where the settings are missing, without which nobody knows what counts',
		() => {
			const postgres = Postgres.start();
			try {
				const office = new LocalOffice(new Random(3), localGoods(5));
				office.receive();
				postgres.load({ ...office.database, tblInstelling: [] });
				const given = postgres.query(QUERY, [`${PREFIX}%`]);
				expect(given.filter(({ what }) => what === 'article')).toEqual([]);
			} finally {
				postgres.close();
			}
		},
	);

	it('would be told of a row that is another', () => {
		const row = { what: 'article', free_stock: 3 };
		expect(differences([row], [{ what: 'article', free_stock: '3.0000' }])).toEqual([]);
		expect(differences([row], [{ what: 'article', free_stock: '4.0000' }])).toHaveLength(2);
	});
});
