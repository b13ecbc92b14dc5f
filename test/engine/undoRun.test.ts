import { dataTables, runWorkflow, shippedWorkflow, type EngineRun } from '../../lab/engine';
import type { ArchivedOrder } from '../../domain/stream/archivedOrder';
import type { OrderChange } from '../../domain/stream/orderChange';
import type { RunReport } from '../../domain/stream/runReport';
import { beforeScene, type BeforeScene } from './beforeScene';
import { englishIn } from './englishIn';

const WITH_ARCHIVE = 'import-orders-and-export-stock-with-archive';

type Parameters = Record<string, Record<string, unknown>>;

let scene: BeforeScene;
const open = async (parameters: Parameters = {}, without: string[] = []) => {
	dataTables.clear();
	scene = await beforeScene({ template: WITH_ARCHIVE, parameters });
	const { state } = scene.snelStart;
	state.artikelen = state.artikelen.filter(({ artikelcode }) => !without.includes(artikelcode));
	scene.pass(10);
};
afterEach(async () => await scene.close());

const rows = () => (dataTables.get('webshop_orders')?.rows ?? []) as unknown as ArchivedOrder[];
const orders = () => scene.snelStart.state.verkooporders;
const activeCards = () =>
	scene.snelStart.state.relaties.filter(({ nonactief }) => !nonactief).length;

interface Undone {
	changes: OrderChange[];
	report: RunReport;
	run: EngineRun;
}

async function undo(name: string, parameters: Parameters): Promise<Undone> {
	scene.pass(10);
	const workflow = structuredClone(shippedWorkflow(name));
	for (const node of workflow.nodes) Object.assign(node.parameters, parameters[node.name]);
	const run = await runWorkflow(workflow, { source: 'src', credentials: scene.credentials });
	const [report] = run.itemsOf<RunReport & { html: string }>('Run Report');
	expect(englishIn(report?.html ?? '')).toEqual([]);
	if (run.error && report && !/Nothing says/.test(run.error.message)) throw run.error;
	const changes = run
		.itemsOf<OrderChange>('Apply Changes')
		.filter(({ kind }) => kind === 'orderChange');
	return { changes, report, run };
}

const carryOut = { onlyReport: false, undone: 'carryOut' };
const byArchive = async (runId: string, apply: object = carryOut, more: Parameters = {}) =>
	await undo('undo-a-run-with-archive', {
		...more,
		'Rows of the Run': {
			filters: { conditions: [{ keyName: 'runId', condition: 'eq', keyValue: runId }] },
		},
		'Apply Changes': { ...apply },
	});
const bySpan = async (from: string, until: string, apply: object = carryOut) =>
	await undo('undo-a-run', {
		'Get Imported Sales Orders': { options: { madeFrom: from, madeUntil: until } },
		'Apply Changes': { ...apply },
	});
const outcomes = ({ changes }: Undone) =>
	changes.map(({ write, outcome }) => `${write?.action ?? 'none'} ${outcome}`);
const articles = () => scene.snelStart.state.artikelen.map(({ artikelcode }) => artikelcode);
const groupName = (number: number) =>
	scene.snelStart.state.artikelomzetgroepen.find(({ nummer }) => nummer === number)!.omschrijving;
const lastRun = () => rows()[rows().length - 1].runId;
const long = async () => await bySpan('2020-01-01T00:00:00Z', '2035-01-01T00:00:00Z');

describe('undoing a run', () => {
	it('takes sales orders and cards away, and the next import makes them again', async () => {
		await open();
		const before = activeCards();
		const placed = [scene.place(), scene.place()];
		await scene.run();
		const numbers = orders().map(({ nummer }) => nummer);

		const dry = await byArchive(lastRun(), { onlyReport: true, undone: 'carryOut' });
		expect(orders()).toHaveLength(2);
		expect(rows().map(({ outcome }) => outcome)).toEqual(['created', 'created']);
		const told = dry.changes.flatMap(({ requests = [] }) => requests);
		scene.snelStart.clearJournal();
		const done = await byArchive(lastRun());
		expect(outcomes(done)).toEqual([
			'delete carriedOut',
			'delete carriedOut',
			'takeCardAway carriedOut',
		]);
		expect(told.map(({ method, path }) => `${method} ${path}`)).toEqual(scene.writes());
		expect(orders()).toEqual([]);
		expect(activeCards()).toBe(before);
		expect(rows().map(({ outcome }) => outcome)).toEqual(['undone', 'undone']);

		expect(outcomes(await byArchive(lastRun()))).toEqual([]);
		await scene.run();
		expect(orders().map(({ betalingskenmerk }) => betalingskenmerk)).toEqual(
			placed.map((id) => `PS-${id}`),
		);
		expect(orders().some(({ nummer }) => numbers.includes(nummer))).toBe(false);
		expect(rows().map(({ outcome }) => outcome)).toEqual(['created', 'created']);
	});

	it('leaves what other runs made, and a card that another order is on', async () => {
		await open();
		const first = scene.place();
		await scene.run();
		scene.place();
		await scene.run();
		const done = await byArchive(lastRun());
		expect(outcomes(done)).toEqual(['delete carriedOut']);
		expect(orders().map(({ betalingskenmerk }) => betalingskenmerk)).toEqual([`PS-${first}`]);

		const firstRun = rows()[0].runId;
		scene.snelStart.state.verkooporders.push({
			...structuredClone(orders()[0]),
			id: '99999999-0000-4000-8000-000000000001',
			nummer: 99_999,
			betalingskenmerk: 'X',
			orderreferentie: 'X',
			omschrijving: 'X',
		});
		const stays = await byArchive(firstRun);
		expect(outcomes(stays)).toEqual(['delete carriedOut', 'takeCardAway reported']);
		expect(stays.changes[1].problems[0].message).toMatch(/stays: something else is on it/);
		expect(orders().map(({ nummer }) => nummer)).toEqual([99_999]);
	});

	it.each<[string, (id: number) => void, RegExp]>([
		['was printed', (id) => scene.process(id, 'Pakbon'), /processed \(Pakbon\)/],
		['was invoiced', (id) => scene.process(id, 'Factuur'), /processed \(invoiced\)/],
		[
			'got another line',
			(id) => scene.booked(id)[0].regels.push({ ...scene.booked(id)[0].regels[0] }),
			/not as it was booked/,
		],
		['got a memo', (id) => scene.touch(scene.booked(id)[0], { memo: 'Bel eerst' }), /stays/],
		[
			'was cancelled in the shop',
			(id) => scene.prestaShop.changeState(id, 6),
			/would not be imported again/,
		],
		[
			'was deleted in the shop',
			(id) => scene.prestaShop.backOffice.deleteOrder({ orderId: id }),
			/not in the shop any more/,
		],
	])('leaves a sales order that %s, and says so', async (_, happens, why) => {
		await open();
		const [touched, other] = [scene.place(), scene.place()];
		await scene.run();
		happens(touched);
		const done = await byArchive(lastRun());
		const change = done.changes.find(({ orderId }) => orderId === String(touched))!;
		expect(change).toMatchObject({ change: 'undone', write: null, outcome: 'reported' });
		expect(change.summary).toMatch(why);
		expect(done.report.orderChanges).toContainEqual(
			expect.objectContaining({ summary: change.summary }),
		);
		expect(scene.booked(touched)).toHaveLength(1);
		expect(scene.booked(other)).toHaveLength(0);
	});

	it('goes by what would be booked today where there is no archive', async () => {
		await open();
		const [touched, other] = [scene.place(), scene.place()];
		await scene.run();
		dataTables.clear();
		scene.booked(touched)[0].memo = 'Bel eerst';
		const done = await long();
		expect(outcomes(done)).toEqual(['none reported', 'delete carriedOut', 'takeCardAway reported']);
		expect(scene.booked(other)).toHaveLength(0);
		expect(scene.booked(touched)).toHaveLength(1);
	});

	it('touches nothing outside of the span, and refuses to run without one', async () => {
		await open();
		scene.place();
		await scene.run();
		expect(outcomes(await bySpan('2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z'))).toEqual([]);
		expect(orders()).toHaveLength(1);
		const { run } = await undo('undo-a-run', { 'Apply Changes': carryOut });
		expect(run.error?.message).toMatch(/Nothing says which run/);
		const none = await byArchive('');
		expect(none.run.error?.message).toMatch(/Nothing says which run/);
		expect(orders()).toHaveLength(1);
	});

	it('says so where nothing of the run is there, and marks what somebody took away by hand', async () => {
		await open();
		const { report: byTime } = await bySpan('2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z');
		expect(byTime).toMatchObject({
			headline: 'Nothing of the run is there to take back',
			headlineNl: 'Van de uitvoering is niets meer terug te nemen',
			attention: false,
		});
		expect((await byArchive('none')).report.headlineNl).toBe(byTime.headlineNl);

		const order = scene.place();
		await scene.run();
		expect((await byArchive('another run')).run.error?.message).toMatch(/Nothing says which run/);
		scene.snelStart.hook('deleteOrder', { orderId: scene.booked(order)[0].id });
		const byHand = await byArchive(lastRun());
		expect(outcomes(byHand)).toEqual(['delete settled']);
		expect(byHand.report.headlineNl).not.toBe(byTime.headlineNl);
		expect(rows()[0].outcome).toBe('undone');
	});

	it('settles what a run that was cut off took away without marking it', async () => {
		await open();
		const order = scene.place();
		await scene.run();
		scene.snelStart.hook('deleteOrder', { orderId: scene.booked(order)[0].id });
		expect(outcomes(await byArchive(lastRun(), { onlyReport: true, undone: 'carryOut' }))).toEqual([
			'delete reported',
		]);
		expect(rows()[0].outcome).toBe('created');
		expect(outcomes(await byArchive(lastRun()))).toEqual(['delete settled']);
		expect(rows()[0].outcome).toBe('undone');
		await scene.run();
		expect(orders()).toHaveLength(1);
	});

	it('deletes an article that the run made, and keeps one that something else uses', async () => {
		const articleOptions: Record<string, unknown> = { unknownArticle: 'create' };
		await open({ Plan: { articleOptions } }, ['LEV-MOK']);
		articleOptions.newArticleGroups = {
			revenueGroup: [1, 2].map((number) => ({
				group: { __rl: true, mode: 'name', value: groupName(number) },
			})),
		};
		const settings = { 'Undo Run': { articleOptions } };
		scene.place();
		await scene.run();
		expect(articles()).toContain('LEV-MOK');
		const done = await byArchive(lastRun(), carryOut, settings);
		expect(outcomes(done)).toEqual([
			'delete carriedOut',
			'takeCardAway carriedOut',
			'takeArticleAway carriedOut',
		]);
		expect(articles()).not.toContain('LEV-MOK');

		await scene.run();
		scene.place();
		await scene.run();
		const first = await byArchive(rows()[0].runId, carryOut, settings);
		expect(outcomes(first)).toEqual([
			'delete carriedOut',
			'takeCardAway reported',
			'takeArticleAway reported',
		]);
		expect(articles()).toContain('LEV-MOK');
	});
});
