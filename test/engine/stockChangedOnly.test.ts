import { dataTables, nodeThatDoes, runWorkflow, shippedWorkflow } from '../../lab/engine';
import { faultsOf, mainJob, NO_FAULTS, type MainJob } from './mainJob';
import type { StockCursor } from '../../domain/stream/stockCursor';
import type { RunReport } from '../../domain/stream/runReport';

const HOURS = 3_600_000;
const LONG_AGO = '2024-01-05T09:30:00';
const workflow = shippedWorkflow('import-orders-and-export-stock-changed-only');
const SET_MANY = nodeThatDoes(workflow, 'prestaShop.setMany');

let job: MainJob;
beforeEach(async () => {
	dataTables.clear();
	job = await mainJob({
		prepare: ({ snelStart }) => {
			for (const article of snelStart.artikelen) article.modifiedOn = LONG_AGO;
			for (const order of snelStart.verkooporders) order.modifiedOn = LONG_AGO;
		},
	});
});
afterEach(async () => await job.close());

async function run() {
	const engine = await runWorkflow(workflow, { source: 'src', credentials: job.credentials });
	if (engine.error) throw engine.error;
	const items = engine.itemsOf<StockCursor>(SET_MANY);
	const cursor = items.find(({ kind }) => kind === 'stockCursor');
	const [report] = engine.resultOf<RunReport>('shopLink.report');
	if (!cursor) throw new Error('Set Many passed no cursor on');
	return { cursor, report, stock: report.counts.stock };
}

const stored = () => [...dataTables.values()].flatMap(({ rows }) => rows);

/** Goods come in that SnelStart notes as a change of the article. */
function receive(pieces: number, count: number): string[] {
	const { snelStart } = job;
	const chosen = snelStart.state.artikelen
		.filter(({ voorraadControle, isNonActief }) => voorraadControle && !isNonActief)
		.slice(0, count);
	for (const article of chosen) {
		snelStart.hook('correctStock', { artikelId: article.id, delta: pieces });
		article.modifiedOn = new Date(Date.now() + 1000).toISOString().slice(0, 19);
	}
	return chosen.map(({ artikelcode }) => artikelcode);
}

describe('the template that reads only what changed', () => {
	it('makes its table, reads everything once and says when it will do so again', async () => {
		const before = Date.now();
		const { cursor } = await run();
		expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
		expect(cursor).toMatchObject({ complete: true, since: '' });
		expect([...dataTables.keys()]).toEqual(['SnelStart stock cursor']);
		const [row] = stored();
		expect(row).toMatchObject({ cursor: cursor.cursor, lastFullSweep: cursor.lastFullSweep });
		expect(Date.parse(String(row.fullSweepDueAt)) - before).toBeGreaterThanOrEqual(24 * HOURS);
	});

	it('reads and writes what changed, and nothing else', async () => {
		const first = await run();
		const changed = receive(5, 3);
		job.prestaShop.placeOrder({ lines: [{ reference: changed[0], quantity: 1 }] });
		job.snelStart.clearJournal();
		const second = await run();
		expect(second.cursor).toMatchObject({ complete: false, since: first.cursor.cursor });
		expect(second.cursor.articlesRead).toBeLessThan(first.cursor.articlesRead);
		expect(second.cursor.cursor > first.cursor.cursor).toBe(true);
		expect(second.stock).toMatchObject({ partialRead: true, failed: 0 });
		expect(faultsOf(job.verdict()).wrongStock).toEqual([]);
		const third = await run();
		expect(third.stock).toMatchObject({ changed: 0, failed: 0 });
		expect(stored()).toHaveLength(1);
	});

	it('goes over the same changes again when they could not be written', async () => {
		const first = await run();
		receive(4, 2);
		const body = { errors: [{ code: 85, message: 'Validation error' }] };
		for (const method of ['PUT', 'PATCH']) {
			job.prestaShop.addFault({
				match: { method, path: 'stock_availables' },
				times: -1,
				kind: 'status',
				status: 400,
				body,
			});
		}
		await run().catch(() => undefined);
		expect(stored()[0].cursor).toBe(first.cursor.cursor);
		job.prestaShop.clearFaults();
		await run();
		expect(faultsOf(job.verdict()).wrongStock).toEqual([]);
	});

	it('reads everything again when that is due, and when its table is gone', async () => {
		await run();
		stored()[0].lastFullSweep = new Date(Date.now() - 25 * HOURS).toISOString();
		expect((await run()).cursor).toMatchObject({ complete: true, fullSweepDue: true });
		expect((await run()).cursor.complete).toBe(false);
		dataTables.clear();
		expect((await run()).cursor.complete).toBe(true);
	});
});
