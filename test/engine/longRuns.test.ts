/**
 * n8n-core reads while it is being loaded how it is to log, so this suite loads it anew.
 *
 * @own-packages
 */
import { recordOutput } from './output';
import { type Operation, runWorkflow, shippedWorkflow } from '../../lab/engine';
import { Progress } from '../../nodes/shared/progress';
import { TimeBudget } from '../../nodes/shared/timeBudget';
import { faultsOf, mainJob, NO_FAULTS, type MainJob } from './mainJob';
import type { ImportedOrder } from '../../domain/stream/importedOrder';
import type { StockChange } from '../../domain/stream/stockChange';
import type { StockSummary } from '../../domain/stream/stockSummary';
import type { RunReport } from '../../domain/stream/runReport';

/** Minutes so few that they are spent after the first part of the work. */
const NO_TIME = 0.0001;

/** Runs the template with options of one of its operations changed. */
async function runWith(job: MainJob, on: Operation, options: Record<string, number>) {
	const engine = await runWorkflow(shippedWorkflow(), {
		credentials: job.credentials,
		choices: [{ on, parameters: { options } }],
	});
	if (engine.error) throw engine.error;
	return {
		orders: engine
			.resultOf<ImportedOrder>('snelStart.import')
			.filter(({ kind }) => kind === 'importedOrder'),
		stock: engine.resultOf<StockChange | StockSummary>('prestaShop.setMany'),
		report: engine.resultOf<RunReport>('shopLink.report')[0],
	};
}

const isLeft = ({ problems }: ImportedOrder): boolean =>
	problems.some(({ code }) => code === 'left-for-next-run');

describe('a time budget of the import', () => {
	let job: MainJob;
	let output: ReturnType<typeof recordOutput>;
	beforeAll(async () => {
		output = recordOutput();
		job = await mainJob({ orders: 130, articles: 60 }, { latencyMs: 5 });
	});
	afterAll(async () => {
		output.stop();
		await job.close();
	});

	it('ends the run with what is done, and the next ones do the rest', async () => {
		const left: number[] = [];
		const booked: number[] = [];
		for (let run = 0; run < 30; run += 1) {
			const { orders, report } = await runWith(job, 'snelStart.import', {
				timeBudgetMinutes: NO_TIME,
			});
			const late = orders.filter(isLeft);
			left.push(late.length);
			booked.push(report.created.length);
			expect(late.map(({ outcome }) => outcome)).toEqual(late.map(() => 'waiting'));
			expect(
				report.waiting.filter(({ reason }) => /left for the next run/.test(reason)),
			).toHaveLength(late.length);
			expect(report.attentionReasons.join().includes('time budget')).toBe(late.length > 0);
			expect(report.counts.orders.failed).toBe(0);
			expect(job.verdict().stock.wrong).toEqual([]);
			if (late.length === 0) break;
		}

		expect(left.length).toBeGreaterThan(2);
		expect(left.at(-1)).toBe(0);
		expect(booked.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(60);
		expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
	}, 120_000);
});

describe('a time budget of the stock', () => {
	it('stops between batches, says which numbers were not written, and the next run writes them', async () => {
		const job = await mainJob({ orders: 20, articles: 300 }, { latencyMs: 5 });
		const output = recordOutput();
		try {
			const options = { timeBudgetMinutes: NO_TIME, batchSize: 20 };
			const { stock, report } = await runWith(job, 'prestaShop.setMany', options);
			const notWritten = stock.filter(
				(row): row is StockChange => row.kind === 'stockChange' && row.status === 'failed',
			);
			const wrong = new Set(job.verdict().stock.wrong.map(({ code }) => code));

			expect(notWritten.length).toBeGreaterThan(50);
			expect(new Set(notWritten.map(({ code }) => code))).toEqual(wrong);
			for (const { message, after } of notWritten) {
				expect({ message, after }).toEqual({
					message: expect.stringContaining('Left for the next run'),
					after: null,
				});
			}
			expect(report.counts.stock?.failed).toBe(notWritten.length);
			expect(report.counts.stock?.changed).toBeGreaterThan(0);
			expect(report.attention).toBe(true);

			await job.runWell();
			expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
		} finally {
			output.stop();
			await job.close();
		}
	});
});

describe('the log of a long run', () => {
	it('tells how far it is, and nothing of anybody', async () => {
		const job = await mainJob({ orders: 200, articles: 300 });
		const output = recordOutput();
		try {
			await job.runWell();
		} finally {
			output.stop();
		}
		const said = output.lines().join('\n');
		const people = [
			...job.prestaShop.state.tables.customers.flatMap(({ email, lastname }) => [email, lastname]),
			...job.prestaShop.state.tables.orders.map(({ reference }) => reference),
		].map(String);

		expect(said).toMatch(/SnelStart: sales orders: 61 of \d+/);
		expect(said).toMatch(/SnelStart: requests: 100/);
		expect(said).toMatch(/PrestaShop: quantities: \d+ of \d+/);
		expect(said).toMatch(/PrestaShop: readings: 10/);
		expect(people.filter((text) => text.length > 3 && said.includes(text))).toEqual([]);
		await job.close();
	});

	it('tells how long the limit of SnelStart makes it wait', async () => {
		const job = await mainJob({ orders: 8, articles: 40 });
		job.snelStart.addFault({ match: { path: '/v2/' }, kind: '429', times: 1, retryAfter: 1 });
		const output = recordOutput();
		try {
			await job.runWell();
		} finally {
			output.stop();
			await job.close();
		}

		expect(output.lines().join('\n')).toMatch(/SnelStart's limit on requests: waiting 2 s/);
	});
});

describe('progress', () => {
	const linesOf = (steps: number[], every: number, total: number | null) => {
		const lines: string[] = [];
		const progress = new Progress(
			{ info: (line: string) => lines.push(line) },
			'Pages',
			every,
			total,
		);
		steps.forEach((step) => progress.add(step));
		return lines;
	};

	it('makes a line of every so many', () => {
		expect(linesOf([1, 1, 1, 1, 1], 2, null)).toEqual(['Pages: 2', 'Pages: 4']);
		expect(linesOf([50, 50, 30], 50, 130)).toEqual(['Pages: 50 of 130', 'Pages: 100 of 130']);
		expect(linesOf([500], 50, 500)).toEqual(['Pages: 500 of 500']);
		expect(linesOf([1], 50, null)).toEqual([]);
	});
});

describe('a time budget', () => {
	it('is spent after its minutes, and never when it is 0', () => {
		let now = 1_000_000;
		const budget = new TimeBudget(2, () => now);
		const none = new TimeBudget(0, () => now);

		now += 119_999;
		expect([budget.isSpent, none.isSpent]).toEqual([false, false]);
		now += 1;
		expect([budget.isSpent, none.isSpent]).toEqual([true, false]);
		now += 1e12;
		expect(none.isSpent).toBe(false);
	});
});
