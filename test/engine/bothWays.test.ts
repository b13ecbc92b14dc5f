import type { SnelStartSwitches } from '../../lab/simulators/snelstart/switches';
import { faultsOf, mainJob, NO_FAULTS } from './mainJob';

/** What nobody has proven of SnelStart, each way round: the books must come out right whichever is true. */
const DOUBTS: Array<[string, Partial<SnelStartSwitches>]> = [
	['ignores the filter on sales orders', { orderFilter: 'ignored' }],
	['refuses the filter on sales orders', { orderFilter: 'refused' }],
	['does not see new sales orders in filters yet', { orderFilter: 'stale', staleMs: 3_600_000 }],
	['rounds VAT per line', { rounding: 'line' }],
	['believes the total of a line', { lineTotal: 'used' }],
	['gives pages in another order each time', { pageOrder: 'shuffled' }],
	['gives articles by 500', { artikelenMaxTop: 500 }],
	['compares text without regard to case', { stringCompare: 'ignoreCase' }],
	['answers a POST with 200 and a DELETE with 204', { postStatus: 200, deleteStatus: 204 }],
	['tells the time of Amsterdam', { timeZone: 'Europe/Amsterdam' }],
	['says nothing with a 401', { bearer401: 'empty', tokenSeconds: 1 }],
	['moves modifiedOn when stock changes', { stockBumpsModifiedOn: true }],
];

describe('the main job, when SnelStart', () => {
	it.each(DOUBTS)('%s', async (_, snelStartSwitches) => {
		const job = await mainJob({}, { snelStartSwitches });
		try {
			await job.runWell();
			expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);

			const second = await job.runWell();
			expect([second.salesOrdersAdded, second.stockWrites]).toEqual([0, 0]);
		} finally {
			await job.close();
		}
	});
});

describe('the main job, with sales order prices', () => {
	it.each(['line', 'total'] as const)('without VAT, rounded per %s', async (rounding) => {
		const job = await mainJob(
			{
				prepare: ({ snelStart }) => {
					for (const template of snelStart.verkoopordersjablonen) {
						template.prijsIngaveExclusiefBtw = true;
					}
				},
			},
			{ snelStartSwitches: { rounding } },
		);
		try {
			await job.runWell();
			expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
		} finally {
			await job.close();
		}
	});
});

describe('the main job, with stock counted from', () => {
	it.each([
		'Alle',
		'Offerte',
		'BackOrder',
		'Bevestiging',
		'Werkbon',
		'FactuurEnContantbon',
	] as const)('%s', async (stockLevel) => {
		const job = await mainJob({ stockLevel });
		try {
			await job.runWell();
			expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
		} finally {
			await job.close();
		}
	});
});
