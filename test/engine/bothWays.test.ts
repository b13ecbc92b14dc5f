import type { SnelStartSwitches } from '../../lab/simulators/snelstart/switches';
import type { WebshopWorld } from '../../lab/worlds';
import type { Verkooporder } from '../../lab/simulators/snelstart/tables';
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

/** Puts as many sales orders of the counter before those of the shop as make several pages. */
function withLongBooks({ snelStart }: WebshopWorld, count: number): void {
	const [{ id, uri }] = snelStart.relaties;
	const older = Array.from({ length: count }, (_, index) => {
		const orderId = `bbbb${String(index).padStart(4, '0')}-0000-4000-8000-000000000000`;
		return {
			id: orderId,
			uri: `/verkooporders/${orderId}`,
			nummer: 1_000_000 + index,
			relatie: { id, uri },
			procesStatus: 'Order',
			modifiedOn: '2026-01-05T10:00:00',
			datum: '2026-01-05T00:00:00',
			betalingskenmerk: null,
			orderreferentie: null,
			omschrijving: 'Balieverkoop',
			regels: [],
			verkoopfactuur: null,
			verkoopordersjabloon: null,
			verkoopOrderStatus: 'InBehandeling',
			extraHoofdVelden: [],
		} as unknown as Verkooporder;
	});
	snelStart.verkooporders.unshift(...older);
}

describe('the main job with 1,500 older sales orders, when SnelStart', () => {
	it.each<[string, Partial<SnelStartSwitches>]>([
		['ignores filters and gives pages of 700', { listFilter: 'ignored', pageRows: 700 }],
		['ignores filters and gives pages of 40', { listFilter: 'ignored', pageRows: 40 }],
		['gives pages of 30', { pageRows: 30 }],
		[
			'ignores filters and gives less from page to page',
			{ listFilter: 'ignored', pageRows: 'shrinking' },
		],
	])('%s', async (_, snelStartSwitches) => {
		const job = await mainJob(
			{ orders: 12, prepare: (world) => withLongBooks(world, 1500) },
			{ snelStartSwitches },
		);
		try {
			await job.runWell();
			expect(faultsOf(job.verdict())).toMatchObject({ duplicates: 0, missing: [] });

			const second = await job.runWell();
			expect([second.salesOrdersAdded, second.stockWrites]).toEqual([0, 0]);
		} finally {
			await job.close();
		}
	});

	it('repeats its pages: nothing is made', async () => {
		const job = await mainJob(
			{ orders: 12, prepare: (world) => withLongBooks(world, 1500) },
			{ snelStartSwitches: { listFilter: 'ignored', pageRows: 'repeated' } },
		);
		try {
			const { failure, salesOrdersAdded } = await job.run();
			expect(failure).toContain('incomplete');
			expect(salesOrdersAdded).toBe(0);
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
