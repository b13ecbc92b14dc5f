import { badOrders, type BadOrder } from './badOrders';
import { faultsOf, mainJob, NO_FAULTS, type MainJob } from './mainJob';

describe('a shop with one order of each kind that something is wrong with', () => {
	let job: MainJob;
	let blocked: Map<string, string[]>;
	const broken = new Map<BadOrder, ReturnType<BadOrder['spoil']>>();

	beforeAll(async () => {
		job = await mainJob({
			orders: 120,
			articles: 320,
			prepare: (world) => badOrders.forEach((bad) => broken.set(bad, bad.spoil(world))),
		});
		const { report } = await job.runWell();
		blocked = new Map(
			report.blocked.map(({ orderId, problems }) => [orderId, problems.map(({ code }) => code)]),
		);
	});
	afterAll(async () => await job.close());

	it('comes to its end all the same', () => {
		const { wrongStock, ...faults } = faultsOf(job.verdict());
		// One of them cannot be read whole, so that quantities may only fall: nothing is too high.
		const tooHigh = wrongStock.filter(({ inShop, right }) => inShop > right);
		expect({ ...faults, wrongStock: tooHigh }).toEqual(NO_FAULTS);
	});

	it.each(badOrders.map((bad) => [bad.name, bad] as const))('judges %s', (_, bad) => {
		const made = broken.get(bad);
		const [code = null] = blocked.get(String(made?.order.orderId)) ?? [];
		expect(code).toBe(made?.problem);
	});
});
