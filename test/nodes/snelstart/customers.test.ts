/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { addRelation, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { importedBy, plan, requestsOf, startWorld } from './world';

const MINUTE_MS = 60_000;
let simulator: SnelStartSimulator;

/** SnelStart's clock lags, so that what a run makes counts as old at once. */
beforeEach(async () => {
	simulator = await startWorld({ clock: () => new Date(Date.now() - 5 * MINUTE_MS) });
});

afterEach(async () => {
	await simulator.close();
});

const importAll = async (items: object[]) => await importedBy(simulator, items);

const cards = (email: string) => simulator.state.relaties.filter((row) => row.email === email);
const active = (email: string) => cards(email).filter(({ nonactief }) => !nonactief);
const EMAIL = 'klant1@example.nl';

/** Does `change` as soon as the first new customer card is there. */
function whenACardIsMade(change: () => void): void {
	const before = simulator.state.relaties.length;
	const watch = setInterval(() => {
		if (simulator.state.relaties.length === before) return;
		clearInterval(watch);
		change();
	}, 0);
}

function copyOf(email: string) {
	const [first] = cards(email);
	const relatiecode = Math.max(...simulator.state.relaties.map((row) => row.relatiecode)) + 1;
	const id = `00000000-0000-4000-8000-${String(relatiecode).padStart(12, '0')}`;
	const text = JSON.stringify(first).split(first.id).join(id);
	const copy = { ...(JSON.parse(text) as typeof first), relatiecode };
	simulator.state.relaties.push(copy);
	return { first, copy };
}

describe('two runs that make a card for one customer', () => {
	it('uses the lower number of the other run and makes its own inactive', async () => {
		const other = addRelation(simulator.state, { naam: 'klant1', email: 'nog leeg' });
		whenACardIsMade(() => (other.email = EMAIL));
		const [item] = await importAll([plan(simulator, 1)]);
		expect(active(EMAIL)).toEqual([other]);
		expect(cards(EMAIL)).toHaveLength(2);
		expect(simulator.state.verkooporders[0].relatie.id).toBe(other.id);
		expect(item).toMatchObject({
			outcome: 'created',
			customerCreated: false,
			customerNumber: other.relatiecode,
		});
	});

	it('leaves the higher number of the other run to the other run', async () => {
		whenACardIsMade(() => addRelation(simulator.state, { naam: 'klant1', email: EMAIL }));
		const [item] = await importAll([plan(simulator, 1)]);
		expect(requestsOf(simulator).DELETE).toBeUndefined();
		expect(item).toMatchObject({
			customerCreated: true,
			customerNumber: cards(EMAIL)[0].relatiecode,
		});
	});

	it('puts no order on a card that it could not look up again', async () => {
		await importAll([plan(simulator, 7)]);
		whenACardIsMade(() =>
			simulator.addFault({
				match: { method: 'GET', path: 'relaties' },
				kind: 'status',
				status: 503,
				times: 3,
			}),
		);
		const [item] = await importAll([plan(simulator, 1)]);
		expect(item).toMatchObject({ outcome: 'failed', problems: [{ code: 'outcome-unknown' }] });
		expect(simulator.state.verkooporders).toHaveLength(1);
		const [again] = await importAll([plan(simulator, 1)]);
		expect(again).toMatchObject({ outcome: 'created', customerCreated: false });
		expect(cards(EMAIL)).toHaveLength(1);
	});
});

describe('cards that a run which was cut off left behind', () => {
	beforeEach(async () => {
		await importAll([plan(simulator, 9, { email: EMAIL })]);
		simulator.clearJournal();
	});

	it('uses the lowest of cards that say the same, and makes the others inactive', async () => {
		const { first, copy } = copyOf(EMAIL);
		const [item] = await importAll([plan(simulator, 1)]);
		expect(active(EMAIL)).toEqual([first]);
		expect(item).toMatchObject({ outcome: 'created', customerNumber: first.relatiecode });
		expect(item.problems[0].message).toContain(
			`customer ${copy.relatiecode} said in everything the same`,
		);
	});

	it('does so for an order that is in SnelStart already, and says it once', async () => {
		const { first } = copyOf(EMAIL);
		const [order] = simulator.state.verkooporders;
		const known = { action: 'use' as const, id: first.id, name: 'k', key: EMAIL, alike: [99] };
		const existing = {
			salesOrderId: order.id,
			salesOrderNumber: order.nummer,
			customerNumber: first.relatiecode,
		};
		const planned = { outcome: 'exists' as const, salesOrder: null, customer: known, existing };
		const items = await importAll([plan(simulator, 8, planned), plan(simulator, 9, planned)]);
		expect(active(EMAIL)).toEqual([first]);
		expect(items.map(({ outcome }) => outcome)).toEqual(['exists', 'exists']);
		expect(items.flatMap(({ problems }) => problems)).toHaveLength(1);
		expect(items[1]).toMatchObject({
			salesOrderNumber: order.nummer,
			customerNumber: first.relatiecode,
		});
	});

	it('never chooses between cards that differ', async () => {
		copyOf(EMAIL).copy.memo = 'Andere vestiging';
		const [item] = await importAll([plan(simulator, 1)]);
		expect(item).toMatchObject({ outcome: 'failed', problems: [{ code: 'ambiguous-customer' }] });
		expect(active(EMAIL)).toHaveLength(2);
	});
});
