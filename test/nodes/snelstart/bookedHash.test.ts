import { bookedHash } from '../../../domain/follow/bookedHash';
import type { BookedOrder } from '../../../domain/stream/bookedOrder';
import type { SnelStartSimulator, SnelStartSwitches } from '../../../lab/simulators/snelstart';
import { importedBy, NODE, plans, runNode, startWorld } from './world';

const switches: Array<Partial<SnelStartSwitches>> = [
	{},
	{ timeZone: 'Europe/Amsterdam', pageOrder: 'shuffled' },
	{ rounding: 'line' },
];

async function bookedIn(simulator: SnelStartSimulator): Promise<BookedOrder[]> {
	const run = await runNode(simulator, [{}], {
		parameters: {
			...{ resource: 'salesOrder', operation: 'getManyImported', output: 'items' },
			importKeyPrefix: 'PS-',
		},
	});
	if (run.error) throw run.error;
	return run.itemsOf<BookedOrder>(NODE).sort((a, b) => a.salesOrderNumber - b.salesOrderNumber);
}

const ADDRESS = {
	...{ contactpersoon: '', straat: '', postcode: '', plaats: '' },
	land: { id: 'x' },
};

describe('what was booked, as a short text', () => {
	it.each(switches)('is the same in the answer and in every later read (%j)', async (on) => {
		const simulator = await startWorld({ switches: on });
		try {
			const made = await importedBy(simulator, plans(simulator, 3));
			const hashes = made.map((order) => order.bookedHash);
			expect(new Set(hashes).size).toBe(3);
			expect((await bookedIn(simulator)).map(bookedHash)).toEqual(hashes);

			const [first] = simulator.state.verkooporders;
			first.procesStatus = 'Bevestiging';
			simulator.hook('invoiceOrder', { orderId: simulator.state.verkooporders[1].id });
			expect((await bookedIn(simulator)).map(bookedHash)).toEqual(hashes);
		} finally {
			await simulator.close();
		}
	});

	it('differs for every change of what is booked', async () => {
		const simulator = await startWorld();
		try {
			const [made] = await importedBy(simulator, plans(simulator, 1));
			const [booked] = await bookedIn(simulator);
			const [line] = booked.lines;
			const changes: Array<Partial<BookedOrder>> = [
				{ memo: 'x' },
				{ description: 'x' },
				{ reference: 'x' },
				{ importKey: 'PS-2' },
				{ total: '24.21' },
				{ customerId: 'x' },
				{ templateId: 'x' },
				{ costCentreId: 'x' },
				{ priceMode: 'Exclusief' },
				{ lines: [] },
				{ lines: [line, line] },
				{ lines: [{ ...line, quantity: 3 }] },
				{ lines: [{ ...line, price: '12.11' }] },
				{ lines: [{ ...line, discount: 1 }] },
				{ lines: [{ ...line, articleId: 'x' }] },
				{ lines: [{ ...line, description: 'x' }] },
				{ deliveryAddress: { ...ADDRESS, plaats: 'x' } },
			];
			for (const change of changes) {
				expect([change, bookedHash({ ...booked, ...change })]).not.toEqual([
					change,
					made.bookedHash,
				]);
			}
			expect(bookedHash({ ...booked, touch: 'seen', mark: 'x' })).toBe(made.bookedHash);
		} finally {
			await simulator.close();
		}
	});
});
