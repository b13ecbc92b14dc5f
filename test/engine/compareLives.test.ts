import { runWorkflow, shippedWorkflow } from '../../lab/engine';
import type { ComparedOrder } from '../../domain/stream/comparedOrder';
import type { CompareSummary } from '../../domain/stream/compareSummary';
import { mainJob, type MainJob } from './mainJob';
import { englishTold } from './englishIn';

/** Nobody but this link has been at these books: whatever a comparison finds would be a false alarm. */
describe.each([3, 4, 5])('comparing a whole shop with what was booked of it (world %i)', (seed) => {
	let job: MainJob;
	beforeAll(async () => {
		job = await mainJob({ seed, orders: 60, articles: 80 });
		await job.runWell();
	});
	afterAll(async () => await job.close());

	const compare = async () => {
		const workflow = shippedWorkflow('compare-with-another-link');
		const run = await runWorkflow(workflow, { source: 'src', credentials: job.credentials });
		if (run.error) throw run.error;
		expect(englishTold(run.itemsOf('Run Report'))).toEqual([]);
		const items = run.itemsOf<ComparedOrder | CompareSummary>('Compare');
		return {
			orders: items.filter((item): item is ComparedOrder => item.kind === 'comparedOrder'),
			summary: items.find((item): item is CompareSummary => item.kind === 'compareSummary')!,
		};
	};
	const isBooked = ({ orderId }: ComparedOrder) =>
		job.snelStart.state.verkooporders.some((row) => row.betalingskenmerk === `PS-${orderId}`);

	it('finds every order that is there equal, and no other', async () => {
		const { orders } = await compare();
		const booked = orders.filter(isBooked);
		expect(booked.length).toBeGreaterThan(30);
		expect(
			booked.filter(({ outcome }) => outcome !== 'equal').map(({ summary }) => summary),
		).toEqual([]);
		const found = orders.filter(({ outcome }) => outcome === 'equal' || outcome === 'twice');
		expect(found.filter((order) => !isBooked(order))).toEqual([]);
	});

	it('names the further part of a split order that never arrived', async () => {
		const parts = job.world.orders.filter(({ kind }) => kind === 'split order, part two');
		const part = parts.find(({ orderId }) =>
			job.snelStart.state.verkooporders.some((row) => row.betalingskenmerk === `PS-${orderId}`),
		);
		if (part === undefined) return;
		const rows = job.snelStart.state.verkooporders;
		rows.splice(
			rows.findIndex((row) => row.betalingskenmerk === `PS-${part.orderId}`),
			1,
		);
		const { orders, summary } = await compare();
		const told = orders.find(({ orderId }) => orderId === String(part.orderId))!;
		expect(told.summary).toMatch(/never arrived: it is a further part of a split order/);
		expect(summary.neverArrivedOfSplit).toEqual([told.reference]);
	});
});
