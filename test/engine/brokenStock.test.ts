import { mainJob, type MainJob } from './mainJob';

/** The shop's quantities by stock row. */
const quantitiesOf = ({ prestaShop }: MainJob) =>
	new Map(prestaShop.state.tables.stock_availables.map((row) => [row.id, Number(row.quantity)]));

describe('the main job, when a service leaves out what is subtracted', () => {
	let job: MainJob;
	beforeEach(async () => {
		job = await mainJob({ orders: 40, articles: 160 });
		await job.runWell();
	});
	afterEach(async () => await job.close());

	it.each<[string, (lines: number) => number]>([
		['all lines', () => 0],
		['half of the lines', (lines) => Math.floor(lines / 2)],
	])('no quantity rises where the shop leaves out %s of the orders that wait', async (_, kept) => {
		const { tables } = job.prestaShop.state;
		tables.order_details = tables.order_details.filter(
			(_row, index, rows) => index < kept(rows.length),
		);
		const before = quantitiesOf(job);
		const { report } = await job.runWell();
		const risen = [...quantitiesOf(job)].filter(([id, now]) => now > (before.get(id) ?? 0));
		expect(risen).toEqual([]);
		expect(JSON.stringify(report)).toContain('Quantities were only lowered in this run');
	});

	it.each<[string, unknown]>([
		['nothing', ''],
		['null', null],
		['a word', 'abc'],
		['a comma', '1,5'],
		['less than nothing', '-2'],
		['more than can be', '99999999999'],
	])('no quantity rises where the shop tells %s of the pieces of its orders', async (_, told) => {
		const { tables } = job.prestaShop.state;
		for (const line of tables.order_details) line.product_quantity = told as string;
		const before = quantitiesOf(job);
		const { report } = await job.runWell();
		const risen = [...quantitiesOf(job)].filter(([id, now]) => now > (before.get(id) ?? 0));
		expect(risen).toEqual([]);
		expect(JSON.stringify(report)).toContain('Quantities were only lowered in this run');
	});

	it('nothing is written where SnelStart says 0 for everything', async () => {
		for (const article of job.snelStart.state.artikelen) {
			Object.assign(article, { vrijeVoorraad: 0, technischeVoorraad: 0 });
		}
		const before = quantitiesOf(job);
		const { failure } = await job.run();
		expect(failure).toContain('would come to 0 at once: nothing was written');
		expect(quantitiesOf(job)).toEqual(before);
	});
});
