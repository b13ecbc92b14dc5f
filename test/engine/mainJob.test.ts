import type { TemplateRun } from '../../lab/runs/runTemplate';
import { faultsOf, mainJob, NO_FAULTS, type MainJob } from './mainJob';

describe('importeren orders + exporteren voorraad, the shipped template', () => {
	let job: MainJob;
	let first: TemplateRun & { report: NonNullable<TemplateRun['report']> };
	beforeAll(async () => {
		job = await mainJob({ orders: 120, articles: 320 });
		first = await job.runWell();
	});
	afterAll(async () => await job.close());

	it('brings every order to its end and the shop to its web stock', () => {
		const expected = (expectation: string) =>
			job.world.orders.filter((order) => order.expectation === expectation).length;

		expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
		expect(first.report.counts.orders).toMatchObject({
			created: expected('create'),
			exists: expected('exists'),
			waiting: expected('wait'),
			blocked: expected('block'),
			failed: 0,
		});
		expect(first.report.created.length).toBeGreaterThan(60);
		expect(first.report.stockChanged.length).toBeGreaterThan(100);
	});

	it('says of every order that is not imported why, and what to do', () => {
		for (const { orderId, reason } of first.report.waiting) {
			expect({ orderId, reason }).toEqual({ orderId, reason: expect.stringMatching(/\w{4,}/) });
		}
		expect(first.report.blocked.length).toBeGreaterThan(5);
		for (const { orderId, problems } of first.report.blocked) {
			expect({ orderId, fixes: problems.map(({ fix }) => fix) }).toEqual({
				orderId,
				fixes: expect.arrayContaining([expect.stringMatching(/\w{4,}/)]),
			});
		}
	});

	it('gives each changed quantity the parts it is the sum of', () => {
		const changed = first.stockChanges.filter(({ status }) => status === 'changed');

		expect(changed.length).toBeGreaterThan(100);
		for (const { code, after, parts } of changed) {
			const sum = parts.reduce((total, { quantity }) => total + quantity, 0);
			expect({ code, sum: Math.round(sum * 10_000) / 10_000 }).toEqual({ code, sum: after });
		}
	});

	it('asks in batches: no request to the shop is for a single order, two to SnelStart make one', () => {
		const single = first.journals.prestaShop.filter(({ path }) =>
			/\/(orders|order_details|customers|addresses)\/\d+/.test(path),
		);

		expect(single).toEqual([]);
		expect(first.requests.prestashop.GET).toBeLessThan(60);
	});

	it('does nothing twice', async () => {
		const second = await job.runWell();

		expect(second.salesOrdersAdded).toBe(0);
		expect(second.stockWrites).toBe(0);
		const writes = second.journals.snelStart.filter(
			({ method, path }) => method !== 'GET' && !path.endsWith('/token'),
		);
		expect(writes).toEqual([]);
		expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
	});

	it('subtracts what is ordered between two runs and not paid yet', async () => {
		const sold =
			first.stockChanges.find(({ status, after }) => status === 'changed' && after === 20) ??
			first.stockChanges.find(({ status, after }) => status === 'changed' && (after ?? 0) > 5);
		const { orderId } = job.prestaShop.placeOrder({
			lines: [{ reference: sold?.code, quantity: 2 }],
			customer: { email: 'later@example.test', firstname: 'Lies', lastname: 'Later' },
			deliveryAddress: { address1: 'Dorpsstraat 1', postcode: '1234 AB', city: 'Alkmaar' },
			stateId: 10,
		});

		const { report, stockChanges } = await job.runWell();
		expect(report.waiting.map((order) => order.orderId)).toContain(String(orderId));
		expect(stockChanges.filter(({ code }) => code === sold?.code)).toEqual([]);
		expect(faultsOf(job.verdict()).wrongStock).toEqual([]);
	});
});
