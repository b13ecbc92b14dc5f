import type { IDataObject } from 'n8n-workflow';
import { dataTables, itemEdits, runWorkflow, shippedWorkflow, type Choice } from '../../lab/engine';
import { connectionsOf, EDITOR, withEditor } from '../../lab/runs/stream/connections';
import type { ImportedOrder } from '../../domain/stream/importedOrder';
import type { RunReport } from '../../domain/stream/runReport';
import type { StockChange } from '../../domain/stream/stockChange';
import { faultsOf, mainJob, NO_FAULTS, type MainJob } from './mainJob';

const CHANGED_ONLY = 'import-orders-and-export-stock-changed-only';

type Filter = (item: IDataObject) => boolean;

/** A Filter node as a person puts one in, on each line of the template that orders travel to the stock. */
describe('a filter on the way of web orders', () => {
	let job: MainJob;
	beforeEach(async () => {
		dataTables.clear();
		job = await mainJob({ mix: 'importable', orders: 12, articles: 60 });
	});
	afterEach(async () => await job.close());

	/** Runs a template with a filter on the line to a node. */
	const run = async (
		to: string,
		keeps: Filter,
		{
			input = 0,
			template = undefined as typeof CHANGED_ONLY | undefined,
			choices = [] as Choice[],
		} = {},
	) => {
		const workflow = shippedWorkflow(template);
		const line = connectionsOf(workflow).find((one) => one.to === to && one.input === input)!;
		let seen = 0;
		itemEdits.set(EDITOR, (items: IDataObject[]) => {
			const kept = items.filter(keeps);
			seen = items.length - kept.length;
			return kept;
		});
		const { credentials } = job;
		const engine = await runWorkflow(withEditor(line, workflow), {
			source: 'src',
			credentials,
			choices,
		});
		const orders = engine
			.resultOf<ImportedOrder>('snelStart.import')
			.filter(({ kind }) => kind === 'importedOrder');
		const [report] = engine.resultOf<RunReport>('shopLink.report');
		return { engine, orders, report, taken: seen };
	};

	const booked = () =>
		new Set(
			job.snelStart.state.verkooporders.flatMap(({ betalingskenmerk: key }) =>
				key?.startsWith('PS-') ? [key.slice(3)] : [],
			),
		);

	/** Keeps orders with an even id, and so neither the others nor the fence. */
	const isEven: Filter = (item) => Number(item.id ?? item.orderId) % 2 === 0;

	it.each([
		['Plan', undefined],
		['Import Sales Orders', undefined],
		['Plan', CHANGED_ONLY],
		['Import Sales Orders', CHANGED_ONLY],
	] as const)(
		'before %s keeps orders from being imported, loses no fence, and leaves their goods reserved (%s)',
		async (to, template) => {
			const before = booked();
			const { engine, report, taken } = await run(to, isEven, { template });
			expect(engine.error?.message).toBeUndefined();
			expect(taken).toBeGreaterThan(3);
			const made = [...booked()].filter((id) => !before.has(id));
			expect(made.length).toBeGreaterThan(2);
			expect(made.every((id) => Number(id) % 2 === 0)).toBe(true);
			expect(report.fence).not.toBeNull();
			expect(report.counts.stock?.changed).toBeGreaterThan(0);
			expect(faultsOf(job.verdict()).wrongStock).toEqual([]);
			const whole = await run(to, () => true, { template });
			expect(whole.engine.error?.message).toBeUndefined();
			expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
		},
		120_000,
	);

	it('behind the import keeps the goods of what it takes out back once more, and never sells them', async () => {
		const { engine, report } = await run('Calculate Web Stock', isEven, { input: 1 });
		expect(engine.error?.message).toBeUndefined();
		expect(report.hints.join()).toContain('Their goods are kept back');
		const { wrongStock, ...others } = faultsOf(job.verdict());
		expect(wrongStock.filter(({ inShop, right }) => inShop > right)).toEqual([]);
		expect({ ...others, wrongStock: [] }).toEqual(NO_FAULTS);
	}, 120_000);

	it.each([
		['Get Stock', 0],
		['Run Report', 1],
	])(
		'before %s takes nothing away but what is told',
		async (to, input) => {
			const { engine, report } = await run(to, isEven, { input });
			expect(engine.error?.message).toBeUndefined();
			expect(report.fence).not.toBeNull();
			expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
		},
		120_000,
	);

	it('that sends every order another way, and the fence neither, loses it neither', async () => {
		const { engine, report } = await run('Plan', ({ kind }) => kind === 'webOrder');
		expect(engine.error?.message).toBeUndefined();
		expect(report.fence).not.toBeNull();
		expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
	}, 120_000);

	it('that leaves nothing ends the run there: n8n runs no node behind it', async () => {
		const writes = () =>
			[...job.snelStart.journal, ...job.prestaShop.journal].filter(
				({ method, path }) => method !== 'GET' && !path.endsWith('/token'),
			).length;
		const { engine } = await run('Plan', () => false);
		expect(Object.keys(engine.runData)).not.toContain('Plan');
		expect(Object.keys(engine.runData)).not.toContain('Run Report');
		expect(writes()).toBe(0);
	}, 60_000);

	const quantities = () =>
		new Map(
			(job.prestaShop.state.tables.stock_availables ?? []).map((row) => [
				String(row.id),
				Number(row.quantity),
			]),
		);

	/** Rows of the stock by their code, and neither fence nor cursor. */
	const isOfHalf: Filter = ({ code }) =>
		typeof code === 'string' &&
		[...code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;

	it.each([
		['of the whole catalogue, row by row', undefined, isOfHalf],
		['of what changed, row by row, the cursor taken out', CHANGED_ONLY, isOfHalf],
	] as const)(
		'behind Calculate limits what is written, and nothing else: %s',
		async (_, template, keeps) => {
			const before = quantities();
			const choices: Choice[] = [
				{ on: 'webStock.calculate', parameters: { output: 'items' } },
				{ on: 'snelStart.stock.getMany', parameters: { options: { output: 'items' } } },
			];
			const { engine, report, taken } = await run('Set Stock in Shop', keeps, {
				template,
				choices,
			});
			expect(engine.error?.message).toBeUndefined();
			expect(taken).toBeGreaterThan(5);
			const changes = engine.resultOf<StockChange>('prestaShop.setMany');
			const codes = changes.filter(({ kind }) => kind === 'stockChange').map(({ code }) => code);
			expect(codes.length).toBeGreaterThan(3);
			expect(codes.every((code) => isOfHalf({ code }))).toBe(true);
			expect(report.counts.orders.created).toBeGreaterThan(3);
			expect(report.hints.join()).toContain('calculated articles reached the shop');
			expect([...quantities()].some(([id, many]) => before.get(id) !== many)).toBe(true);
			const whole = await run('Set Stock in Shop', () => true, { template, choices });
			expect(whole.engine.error?.message).toBeUndefined();
		},
		120_000,
	);

	it.each([undefined, CHANGED_ONLY] as const)(
		'behind Calculate that keeps the compact table alone loses neither fence nor cursor (%s)',
		async (template) => {
			const { engine } = await run('Set Stock in Shop', ({ kind }) => kind === 'webStockTable', {
				template,
			});
			expect(engine.error?.message).toBeUndefined();
			expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
		},
		120_000,
	);

	const ROWS: Choice[] = [{ on: 'webStock.calculate', parameters: { output: 'items' } }];

	it.each<[string, typeof CHANGED_ONLY | undefined, Choice[], Filter]>([
		['rows', undefined, ROWS, ({ webStock }) => Number(webStock) > 0],
		['the compact table', undefined, [], ({ kind }) => kind === 'webStockTable'],
		['rows of what changed', CHANGED_ONLY, ROWS, ({ webStock }) => Number(webStock) > 0],
		['the compact table of what changed', CHANGED_ONLY, [], ({ kind }) => kind === 'webStockTable'],
	])(
		'behind Calculate hides nothing from the guards of the shop: %s',
		async (_, template, choices, keeps) => {
			await run('Plan', () => true, { template });
			const before = quantities();
			const sold = job.snelStart.state.artikelen.filter(
				({ voorraadControle, vrijeVoorraad }) => voorraadControle && vrijeVoorraad > 5,
			);
			const healthy = new Set(sold.slice(0, 3).map(({ id }) => id));
			const modifiedOn = new Date().toISOString().slice(0, 19);
			for (const article of job.snelStart.state.artikelen) {
				const left = healthy.has(article.id) ? article.vrijeVoorraad + 1 : 0;
				Object.assign(article, { vrijeVoorraad: left, technischeVoorraad: left, modifiedOn });
			}
			const { engine } = await run('Set Stock in Shop', keeps, { template, choices });
			const said = JSON.stringify([engine.error?.message, engine.runData['Run Report']]);
			expect(said).toContain('would come to 0 at once: nothing was written');
			expect(quantities()).toEqual(before);
		},
		120_000,
	);
});
