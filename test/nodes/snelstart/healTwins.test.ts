/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import type { Verkooporder } from '../../../lab/simulators/snelstart/tables';
import { FENCE, importedBy, plan, requestsOf, startWorld } from './world';

const MINUTE_MS = 60_000;
const OTHER_ID = '00000000-0000-4000-8000-000000000009';
let simulator: SnelStartSimulator;

/** SnelStart's clock lags, so that what a run makes counts as old at once. */
beforeEach(async () => {
	simulator = await startWorld({ clock: () => new Date(Date.now() - 5 * MINUTE_MS) });
});

afterEach(async () => {
	await simulator.close();
});

const importAll = async (items: object[]) => await importedBy(simulator, items);

/** What a killed run and a late request leave behind: two sales orders with one key. */
async function twins() {
	await importAll([plan(simulator, 1)]);
	const [first] = simulator.state.verkooporders;
	const copy = {
		...structuredClone(first),
		id: '00000000-0000-4000-8000-000000000002',
		nummer: first.nummer + 1,
	};
	simulator.state.verkooporders.push(copy);
	simulator.clearJournal();
	return { first, copy };
}

/** As `Web Order: Plan` finds it: in SnelStart, twice. */
const planned = (first: { id: string; nummer: number }) =>
	plan(simulator, 1, {
		outcome: 'exists',
		salesOrder: null,
		customer: null,
		existing: { salesOrderId: first.id, salesOrderNumber: first.nummer, customerNumber: 5 },
		problems: [{ code: 'duplicate-sales-order', message: 'two', fix: 'look' }],
	});

const numbers = () => simulator.state.verkooporders.map(({ nummer }) => nummer);

describe('twins that a run which was cut off left behind', () => {
	it("keeps the order's own one, and leaves another shop's under its key to a person", async () => {
		const { first, copy } = await twins();
		const foreign = { orderreferentie: 'ANDEREWIN', omschrijving: '', totaalInclusiefBtw: 19.05 };
		Object.assign(first, foreign);
		const [item] = await importAll([planned(copy), FENCE]);
		expect(numbers()).toEqual([first.nummer, copy.nummer]);
		expect(item).toMatchObject({ outcome: 'exists', salesOrderNumber: copy.nummer });
		expect(item.problems.map(({ code }) => code)).toEqual(['duplicate-sales-order']);
	});

	it('takes the untouched higher number away and tells so, in a run that has nothing to create', async () => {
		const { first, copy } = await twins();
		const [item] = await importAll([planned(first), FENCE]);
		expect(numbers()).toEqual([first.nummer]);
		expect(item).toMatchObject({
			outcome: 'exists',
			salesOrderNumber: first.nummer,
			customerNumber: 5,
			problems: [{ code: 'duplicate-sales-order' }],
		});
		expect(item.problems[0].message).toContain(`${copy.nummer} was a second one`);
		expect(requestsOf(simulator)).toEqual({ GET: 4, DELETE: 1 });
	});

	it('leaves one that somebody worked on, and says which', async () => {
		const { first, copy } = await twins();
		copy.memo = 'Klant belt terug';
		const [item] = await importAll([planned(first)]);
		expect(numbers()).toEqual([first.nummer, copy.nummer]);
		expect(item.problems[0].message).toContain('differs from it or was worked on');
	});

	it('says nothing of twins that are gone by now', async () => {
		const { first } = await twins();
		simulator.state.verkooporders.pop();
		const [item] = await importAll([planned(first)]);
		expect(item.outcome).toBe('exists');
		expect(requestsOf(simulator).DELETE).toBeUndefined();
	});

	it('keeps what the plan said when SnelStart cannot be asked', async () => {
		const { first } = await twins();
		simulator.addFault({ match: { method: 'GET' }, kind: 'status', status: 503, times: -1 });
		const [item] = await importAll([planned(first)]);
		expect(item.problems).toMatchObject([{ message: 'two' }]);
	});

	it('heals in the same run what arrives after its sender gave up on it', async () => {
		await importAll([plan(simulator, 2)]);
		simulator.addFault({ match: { method: 'POST', path: 'verkooporders' }, kind: 'reset' });
		const run = importAll([plan(simulator, 1)]);
		await arrival();
		const [first] = simulator.state.verkooporders.slice(-1);
		const late = {
			...structuredClone(first),
			id: '00000000-0000-4000-8000-000000000003',
			nummer: first.nummer + 7,
		};
		simulator.state.verkooporders.push(late);
		const [item] = await run;
		expect(item).toMatchObject({ outcome: 'created', salesOrderNumber: first.nummer });
		expect(numbers()).not.toContain(late.nummer);
	});

	it.each([
		['edited', (own: Verkooporder) => Object.assign(own, { memo: 'Klant belt terug' })],
		['printed', (own: Verkooporder) => Object.assign(own, { procesStatus: 'Pakbon' })],
		['invoiced', (own: Verkooporder) => Object.assign(own, { verkoopfactuur: { id: own.id } })],
	])('leaves its own that a person %s right after it was made, and says so', async (_, touch) => {
		const { own, other, item } = await raced(touch);
		expect(numbers()).toEqual(expect.arrayContaining([own, other]));
		expect(item).toMatchObject({ outcome: 'exists', salesOrderNumber: other });
		expect(item.problems).toMatchObject([{ code: 'duplicate-sales-order' }]);
		expect(item.problems[0].message).toContain(`${own}`);
	});

	it('takes its own away that nobody touched, also when somebody worked on the other', async () => {
		const { own, other, item } = await raced(() => undefined, { memo: 'Klant belt terug' });
		expect(numbers()).toContain(other);
		expect(numbers()).not.toContain(own);
		expect(item).toMatchObject({ outcome: 'exists', salesOrderNumber: other, problems: [] });
	});

	/** Another run makes the same order with a lower number while this one is at work. */
	async function raced(touch: (own: Verkooporder) => unknown, otherSays: object = {}) {
		await importAll([plan(simulator, 2)]);
		const run = importAll([plan(simulator, 1)]);
		await arrival();
		const [own] = simulator.state.verkooporders.slice(-1);
		const other = { ...structuredClone(own), ...otherSays, id: OTHER_ID, nummer: own.nummer - 7 };
		simulator.state.verkooporders.push(other);
		touch(own);
		const [item] = await run;
		return { own: own.nummer, other: other.nummer, item };
	}

	async function arrival(): Promise<void> {
		while (simulator.state.verkooporders.length < 2) {
			await new Promise((resolve) => setImmediate(resolve));
		}
	}
});
