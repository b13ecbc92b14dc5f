/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs outside n8n */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { runWorkflow, shippedWorkflow } from '../../lab/engine';
import { filesBelow, read } from '../package/repository';
import { stateIn } from '../package/stateIn';
import { faultsOf, mainJob, NO_FAULTS, type MainJob } from './mainJob';

interface Told {
	status: string;
	message: string;
	items: Record<string, unknown[]>;
}

async function runHere({ credentials }: MainJob): Promise<Told> {
	const workflow = shippedWorkflow();
	const engine = await runWorkflow(workflow, { source: 'src', credentials });
	const items = Object.fromEntries(
		workflow.nodes.map(({ name }) => [name, engine.itemsOf(name)] as const),
	);
	return { status: engine.status, message: engine.error?.message ?? '', items };
}

/** The same in a process that starts with nothing: no memory, an empty environment, an empty working folder. */
async function runElsewhere({ credentials }: MainJob): Promise<Told> {
	const child = fork(join(__dirname, 'oneRun.ts'), {
		execArgv: ['--import', 'tsx'],
		env: { PATH: process.env.PATH, TZ: 'Asia/Tokyo' },
		silent: true,
	});
	const said: string[] = [];
	child.stderr?.on('data', (chunk) => said.push(String(chunk)));
	return await new Promise<Told>((resolve, reject) => {
		child.once('message', (told) => resolve(told as Told));
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said.join('')}`)));
		child.send(credentials);
	});
}

const MOMENT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.\d]*(Z|[+-]\d\d:\d\d)?/g;
/** Where the simulators answer. */
const PORT = /(127\.0\.0\.1):\d+/g;

/** Made of the moment the shop was read at, among others. */
const MARK = /"(behind|seal)":"[^"]*"/g;
const DURATION = /"(windowMs|seconds)":\d+/g;
/** Made of the report it stands in, with its moment as a person writes it. */
const PAGE = /"html":"(?:[^"\\]|\\.)*"/g;

/** Everything the nodes said, without moments, durations and what is made of them. */
const comparable = (told: Told): unknown =>
	JSON.parse(
		JSON.stringify(told)
			.replace(MOMENT, 'moment')
			.replace(MARK, '"$1":"mark"')
			.replace(DURATION, '"$1":0')
			.replace(PAGE, '"html":"page"')
			.replace(PORT, '$1:port'),
	);

type Way = (job: MainJob) => Promise<Told>;

/** The task on a shop whose stock is changed by hand between two runs; gives what was said and what is in the books. */
async function theseRuns(ways: Way[]) {
	const job = await mainJob({ orders: 30, articles: 60 });
	try {
		const told: unknown[] = [];
		for (const way of ways) {
			told.push(comparable(await way(job)));
			const stock = job.prestaShop.state.tables.stock_availables[0];
			stock.quantity = String(Number(stock.quantity) + 3);
		}
		await ways[0](job);
		const { verkooporders, relaties } = job.snelStart.state;
		return {
			told,
			faults: faultsOf(job.verdict()),
			orders: verkooporders.map(({ nummer, betalingskenmerk }) => [nummer, betalingskenmerk]),
			customers: relaties.map(({ relatiecode, email }) => [relatiecode, email]),
		};
	} finally {
		await job.close();
	}
}

const sorted = (result: Awaited<ReturnType<typeof theseRuns>>) => ({
	...result,
	orders: result.orders.map(([, key]) => key).sort(),
	customers: result.customers.map(([, email]) => email).sort(),
	told: [],
});

describe('a run knows nothing of the one before', () => {
	it('so it makes no difference whether it runs in the same process or in a new one each time', async () => {
		const here = await theseRuns([runHere, runHere]);
		const elsewhere = await theseRuns([runElsewhere, runElsewhere]);

		expect(here.faults).toEqual(NO_FAULTS);
		expect(sorted(elsewhere)).toEqual(sorted(here));
		expect(elsewhere.told[1]).toEqual(here.told[1]);
	}, 120_000);
});

const SOURCES = ['nodes', 'domain', 'credentials'].flatMap((folder) => filesBelow(folder, '.ts'));
/** Only triggers that poll keep something: where they were, and of which administration, in what n8n stores for them. */
const KEPT_BY_TRIGGERS = [
	'nodes/shared/polling/pollOnce.ts',
	'nodes/SnelStart/trigger/administrationOf.ts',
];

const isCursorOfTrigger = (path: string, what: string): boolean =>
	KEPT_BY_TRIGGERS.includes(path) && what === 'outside getWorkflowStaticData';

describe('nothing in nodes, rules and credentials lasts longer than a run', () => {
	it('no state in a module, no static data, no environment', () => {
		const kept = SOURCES.flatMap((path) =>
			stateIn(read(path))
				.filter((what) => !isCursorOfTrigger(path, what))
				.map((what) => `${path}: ${what}`),
		);

		expect(SOURCES.length).toBeGreaterThan(100);
		expect(kept).toEqual([]);
	});

	it.each([
		['let cursor = 0;', 'let cursor'],
		['const cache = new Map<string, number>();', 'store cache'],
		['const seen: string[] = []; function f() { seen.push("a"); }', 'seen.push()'],
		['const KNOWN = new Set([1]); function f() { KNOWN.add(2); }', 'KNOWN.add()'],
		['const S = { a: 1 }; function f() { S.a = 2; }', 'S.a ='],
		['const f = (c) => c.getWorkflowStaticData("node");', 'outside getWorkflowStaticData'],
		['const home = () => process.env.HOME;', 'outside process'],
		['class A { static last = 0; }', 'static last'],
	])('is found in %j', (text, what) => {
		expect(stateIn(text)).toContain(what);
	});

	it.each([
		['nodes/shared/polling/pollOnce.ts', true],
		['nodes/SnelStart/trigger/administrationOf.ts', true],
		['nodes/PrestaShop/trigger/pollShop.ts', false],
		['nodes/PrestaShop/trigger/watchNew.ts', false],
		['nodes/PrestaShop/stock/pollShop.ts', false],
	])('lets only a poll keep its cursor: %s %s', (path, expected) => {
		expect(isCursorOfTrigger(path, 'outside getWorkflowStaticData')).toBe(expected);
		expect(isCursorOfTrigger(path, 'outside process')).toBe(false);
	});

	it('leaves tables, patterns and the state of one run alone', () => {
		const fine = [
			'const RANK: ReadonlyMap<string, number> = new Map([["Order", 10]]);',
			'const f = () => { const seen = new Set(); seen.add(1); let n = 0; n += 1; };',
			'class A { private left = 3; static readonly NAME = "x"; }',
		];
		expect(fine.flatMap(stateIn)).toEqual([]);
	});
});
