import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { importedBy, plans, seedOrders, startWorld } from './world';

const ORDERS = 400;
let simulator: SnelStartSimulator;

/** All orders stand in SnelStart by the time they are looked up again. */
beforeEach(async () => {
	simulator = await startWorld();
	await seedOrders(simulator, ORDERS, 1000);
	simulator.clearJournal();
});

afterEach(async () => {
	await simulator.close();
});

async function outcomes(): Promise<string[]> {
	const items = await importedBy(simulator, plans(simulator, ORDERS, 1000));
	return [...new Set(items.map(({ outcome }) => outcome))];
}

const requests = (statuses: number[]) =>
	simulator.journal.filter(
		({ status, query }) => statuses.includes(status) && query.includes('Betalingskenmerk'),
	).length;

describe('a look-up that is longer than the way to SnelStart takes', () => {
	it.each([
		[414, 1],
		[404, 1],
		[400, 2],
	])('is learned once in a run, not batch by batch (%i)', async (status, most) => {
		const match = { method: 'GET', query: 'filter=.{1400,}' };
		simulator.addFault({ match, kind: 'status', status, body: '', times: -1 });
		expect(await outcomes()).toEqual(['exists']);
		expect(requests([status])).toBeGreaterThan(0);
		expect(requests([status])).toBeLessThanOrEqual(most);
	});

	it('is halved until it is taken', async () => {
		const match = { method: 'GET', query: 'filter=.{300,}' };
		simulator.addFault({ match, kind: 'status', status: 414, body: '', times: -1 });
		expect(await outcomes()).toEqual(['exists']);
		expect(requests([414])).toBeLessThanOrEqual(4);
	});

	it('is not shortened where it is taken', async () => {
		expect(await outcomes()).toEqual(['exists']);
		expect(requests([414])).toBe(0);
		expect(requests([200])).toBeLessThanOrEqual(ORDERS / 70 + 1);
	});
});
