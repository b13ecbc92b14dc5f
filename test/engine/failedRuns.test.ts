import { runWorkflow, stage, type EngineRun, type Stage } from '../../lab/engine';
import { webshopWorld } from '../../lab/worlds';
import { shortenWaits } from '../../lab/runs/chaos/shortenWaits';
import type { RunReport } from '../../domain/stream/runReport';

/** Each order that is refused is tried again after a pause. */
shortenWaits(10);

const TEMPLATE = 'import-orders-and-export-stock';
let set: Stage;

beforeEach(async () => {
	set = await stage(webshopWorld({ seed: 3, orders: 12, articles: 40, mix: 'importable' }));
});

afterEach(async () => {
	await set.close();
});

const run = async (credentials = set.credentials): Promise<EngineRun> =>
	await runWorkflow(TEMPLATE, { credentials });

const reportOf = (engine: EngineRun) => engine.resultOf<RunReport>('shopLink.report')[0];
const salesOrders = () => set.snelStart.state.verkooporders.length;
const stockWrites = () => set.prestaShop.journal.filter(({ method }) => method !== 'GET').length;

describe('a run that failed ends red, after its report', () => {
	it('stays green when it did its work', async () => {
		const engine = await run();
		expect(engine.status).toBe('success');
		expect(reportOf(engine)).toMatchObject({ failures: [], failedBecause: [] });
	});

	it('when SnelStart refuses every order', async () => {
		const body = [{ errorCode: 'VOR-0011', message: 'Orderreferentie te lang', details: null }];
		set.snelStart.addFault({
			match: { method: 'POST', path: 'verkooporders' },
			kind: 'status',
			status: 400,
			body,
			times: -1,
		});
		const engine = await run();
		expect(engine.status).toBe('error');
		expect(engine.error?.message).toContain('could be: the reason stands with each');
		const { nl } = engine.error!.context as { nl: { message: string } };
		expect(nl.message).toContain('de reden staat bij elke order');
		expect(reportOf(engine).failed.length).toBeGreaterThan(5);
	});

	it('when SnelStart answers 503 to every order', async () => {
		set.snelStart.addFault({
			match: { method: 'POST', path: 'verkooporders' },
			kind: 'status',
			status: 503,
			times: -1,
		});
		const engine = await run();
		expect(engine.status).toBe('error');
		expect(reportOf(engine)).toMatchObject({ attention: true });
	});

	it('when the import cannot begin, and leaves the stock alone', async () => {
		set.snelStart.addFault({
			match: { method: 'GET', path: 'verkooporders' },
			kind: 'status',
			status: 403,
			after: 2,
			times: -1,
		});
		const before = salesOrders();
		const engine = await run();
		expect(engine.status).toBe('error');
		expect(salesOrders()).toBe(before);
		expect(stockWrites()).toBe(0);
	});

	it('when the stock cannot be read, and still tells what was created', async () => {
		set.snelStart.addFault({
			match: { method: 'GET', path: 'verkoopordersjablonen' },
			kind: 'status',
			status: 403,
			after: 1,
			times: -1,
		});
		const engine = await run();
		const report = reportOf(engine);
		expect(report.created.length).toBeGreaterThan(5);
		expect(report.failures[0]).toMatchObject({ node: 'Get Stock' });
		expect(report.failedBecauseNl[0]).toMatch(
			/^Stap "Get Stock" is mislukt: De koppelsleutel heeft geen recht voor GET/,
		);
		expect(report.failedBecauseNl[0]).toContain('maak een nieuwe koppelsleutel');
		expect(report.attentionReasons[0]).toContain('Node "Get Stock" failed');
		expect(engine.status).toBe('error');
		expect(stockWrites()).toBe(0);
	});

	it('when the shop refuses every quantity', async () => {
		for (const method of ['PUT', 'PATCH']) {
			set.prestaShop.addFault({ match: { method }, kind: 'status', status: 503, times: -1 });
		}
		const engine = await run();
		expect(reportOf(engine).created.length).toBeGreaterThan(5);
		expect(engine.status).toBe('error');
	});
});
