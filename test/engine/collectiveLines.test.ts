import { type Choice, runWorkflow, shippedWorkflow } from '../../lab/engine';
import { mainJob, type MainJob } from './mainJob';

let job: MainJob;
beforeEach(async () => {
	job = await mainJob({ mix: 'importable', orders: 4, articles: 60 });
});
afterEach(async () => await job.close());

const lineMode = (mode: string): Choice[] => [
	{ on: 'webOrder.plan', parameters: { salesOptions: { lineMode: mode } } },
	{ on: 'prestaShop.getManyWebOrders', parameters: { options: { minimumAgeSeconds: 0 } } },
];

const run = async (mode: string) =>
	await runWorkflow(shippedWorkflow(), {
		credentials: job.credentials,
		choices: lineMode(mode),
	});

it('sales orders that name no articles leave the quantities of the shop alone, and the run says why', async () => {
	await run('full');
	const { stock_availables: rows } = job.prestaShop.state.tables;
	const before = rows.map(({ quantity }) => Number(quantity));
	const row = rows.find(({ quantity }) => Number(quantity) > 5)!;
	row.quantity = String(Number(row.quantity) - 4);
	const engine = await run('perVatRate');
	expect(engine.error?.message).toMatch(/one line per VAT rate/);
	expect(Number(row.quantity)).toBe(before[rows.indexOf(row)] - 4);
});
