import { judge } from '../../lab/judges/mainJob';
import { stockWrites } from '../../lab/runs/requests';
import { runWorkflow, shippedWorkflow, stage, type Stage } from '../../lab/engine';
import { webshopWorld } from '../../lab/worlds';
import type { RunReport } from '../../domain/stream/runReport';

describe('importeren orders, the shipped template without stock', () => {
	const world = webshopWorld({ orders: 40, articles: 60 });
	const workflow = shippedWorkflow('import-orders');
	let set: Stage;
	beforeAll(async () => (set = await stage(world)));
	afterAll(async () => await set.close());

	const run = async (): Promise<RunReport> => {
		const engine = await runWorkflow(workflow, { source: 'src', credentials: set.credentials });
		expect({ status: engine.status, error: engine.error }).toEqual({
			status: 'success',
			error: undefined,
		});
		const reports = engine.resultOf<RunReport>('shopLink.report');
		expect(reports).toHaveLength(1);
		return reports[0];
	};

	it('brings every order to its end, once, and writes no stock', async () => {
		const report = await run();
		const expected = world.orders.filter(({ expectation }) => expectation === 'create').length;
		expect(report.counts).toMatchObject({ orders: { created: expected, failed: 0 }, stock: null });
		const again = await run();
		expect(again.counts.orders.created).toBe(0);
		const { books } = judge({
			snelStart: set.snelStart.state,
			prestaShop: set.prestaShop.state,
			orders: world.orders,
		});
		expect(books).toMatchObject({ duplicates: 0, missing: [], totalsOffByCents: 0 });
		expect(stockWrites(set.prestaShop.journal)).toBe(0);
	});

	it('reports orders alone and does not miss the stock', async () => {
		const { headline, attentionReasons } = await run();
		expect(headline).not.toMatch(/stock/);
		expect(attentionReasons.join(' ')).not.toMatch(/stock/);
	});

	it('names an order that the shop cancelled after it came into SnelStart, until it is invoiced', async () => {
		const [{ betalingskenmerk, nummer }] = set.snelStart.state.verkooporders.slice(-1);
		const orderId = String(betalingskenmerk).replace(/^PS-/, '');
		set.prestaShop.changeState(Number(orderId), 6);
		const report = await run();
		expect(report.cancelledInBooks).toMatchObject([{ orderId, salesOrderNumber: nummer }]);
		expect(report.attentionReasons.join(' ')).toContain(`${orderId} (${nummer})`);
		set.snelStart.hook('invoiceOrder', { nummer });
		expect((await run()).cancelledInBooks).toEqual([]);
	});
});
