/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import {
	addRelation,
	type SnelStartSimulator,
	type SnelStartSwitches,
} from '../../../lab/simulators/snelstart';
import {
	FENCE,
	importedBy,
	plan,
	plans,
	requestsOf,
	runImport,
	seedOrders,
	startWorld,
} from './world';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
});

afterEach(async () => {
	await simulator.close();
});

const importAll = async (items: object[], run: Parameters<typeof runImport>[2] = {}) =>
	await importedBy(simulator, items, run);

const outcomes = (orders: ImportedOrder[]) => orders.map(({ outcome }) => outcome);
const keysInBooks = () =>
	simulator.state.verkooporders.map(({ betalingskenmerk }) => betalingskenmerk).sort();
const customersNamed = (email: string) =>
	simulator.state.relaties.filter((row) => row.email === email);

describe('importing planned orders', () => {
	it('creates orders and customers, keeps the order of items and passes the fence through', async () => {
		const blocked = plan(simulator, 2, { outcome: 'blocked', salesOrder: null, customer: null });
		const known = simulator.state.relaties.find(({ naam }) => naam === 'Bekende Klant')!;
		const third = plan(simulator, 3, {
			customer: {
				action: 'use',
				id: known.id,
				customerNumber: known.relatiecode,
				name: known.naam,
				key: 'bekend@example.nl',
			},
		});
		const items = await importAll([plan(simulator, 1), blocked, third, FENCE]);
		expect(items).toHaveLength(4);
		expect(outcomes(items.slice(0, 3))).toEqual(['created', 'blocked', 'created']);
		expect(items[3]).toMatchObject(FENCE);
		const first = simulator.state.verkooporders.find((row) => row.betalingskenmerk === 'PS-1')!;
		expect(items[0]).toMatchObject({
			orderId: '1',
			salesOrderId: first.id,
			salesOrderNumber: first.nummer,
			customerCreated: true,
			totals: { shop: '24.20', snelStart: '24.20', difference: '0.00' },
			problems: [],
		});
		expect(items[2]).toMatchObject({ customerCreated: false, customerNumber: known.relatiecode });
		expect(keysInBooks()).toEqual(['PS-1', 'PS-3']);
	});

	it('creates nothing twice in a second run', async () => {
		await importAll([...plans(simulator, 5), FENCE]);
		simulator.clearJournal();
		const again = await importAll([...plans(simulator, 5), FENCE]);
		expect(outcomes(again.slice(0, 5))).toEqual(Array(5).fill('exists'));
		expect(requestsOf(simulator)).toEqual({ GET: 2 });
	});

	it('makes one card for two orders of one new customer, and one order for an item that comes twice', async () => {
		const twice = [1, 2].map((id) => plan(simulator, id, { email: 'samen@example.nl' }));
		const items = await importAll([...twice, twice[0]]);
		expect(outcomes(items)).toEqual(['created', 'created', 'exists']);
		expect(customersNamed('samen@example.nl')).toHaveLength(1);
		expect(keysInBooks()).toEqual(['PS-1', 'PS-2']);
	});

	it('writes nothing when it only reports', async () => {
		const items = await importAll(plans(simulator, 2), { onlyReport: true });
		expect(outcomes(items)).toEqual(['waiting', 'waiting']);
		expect(items[0].summary).toContain('Only Report');
		expect(requestsOf(simulator).POST).toBeUndefined();
		expect(items[1].requests).toMatchObject([
			{ at: 3, method: 'POST', path: '/relaties', gives: '{id of new customer 2}' },
			{
				method: 'POST',
				path: '/verkooporders',
				body: { relatie: { id: '{id of new customer 2}' }, betalingskenmerk: 'PS-2' },
			},
		]);
	});

	it('tells of one customer once, with the first of its orders, when it only reports', async () => {
		const both = [1, 2].map((id) => plan(simulator, id, { email: 'jan@example.nl' }));
		const [first, second] = await importAll(both, { onlyReport: true });
		expect(first.requests?.map(({ path }) => path)).toEqual(['/relaties', '/verkooporders']);
		expect(second.requests).toMatchObject([
			{ path: '/verkooporders', body: { relatie: { id: '{id of new customer 1}' } } },
		]);
	});

	it('tells what keeps an order from being made when it only reports', async () => {
		const [{ salesOrder }] = plans(simulator, 1);
		const regels = [{ ...salesOrder!.regels[0], artikel: { id: '', artikelcode: 'NIEUW' } }];
		const broken = plan(simulator, 1, { salesOrder: { ...salesOrder!, regels } });
		const [dry] = await importAll([broken], { onlyReport: true });
		const [real] = await importAll([broken]);
		expect(dry).toMatchObject({ outcome: 'failed', problems: [{ code: 'unknown-article' }] });
		expect(dry.problems).toEqual(real.problems);
	});

	it('asks nothing when there is nothing to create', async () => {
		await importAll([plan(simulator, 1, { outcome: 'waiting' }), FENCE]);
		expect(simulator.journal).toHaveLength(0);
	});

	it('asks fifteen questions for 100 orders of new customers in a used administration', async () => {
		await seedOrders(simulator, 120, 1000);
		for (let index = 0; index < 120; index += 1) {
			addRelation(simulator.state, { naam: `Klant ${index}`, email: `oud${index}@example.nl` });
		}
		simulator.clearJournal();
		const items = await importAll(plans(simulator, 100));
		expect(outcomes(items)).toEqual(Array(100).fill('created'));
		expect(requestsOf(simulator)).toEqual({ GET: 15, POST: 200 });
	});

	it('tells a web order without a plan to pass the Web Order node first', async () => {
		const run = await runImport(simulator, [{ kind: 'webOrder', id: '1', lines: [] }]);
		expect(run.error?.message).toContain('has no plan');
	});

	it('names a total that differs from the shop', async () => {
		const [item] = await importAll([
			plan(simulator, 1, { totals: { shop: '24.00', snelStart: '24.00', difference: '0.00' } }),
		]);
		expect(item).toMatchObject({
			outcome: 'created',
			totals: { shop: '24.00', snelStart: '24.20', difference: '0.20' },
		});
		expect(item.problems).toMatchObject([{ code: 'total-differs' }]);
	});
});

describe('one order does not take another down', () => {
	it("fails a refused order with SnelStart's own words", async () => {
		const refused = plan(simulator, 1);
		refused.salesOrder!.regels[0].artikel.id = '00000000-0000-4000-8000-00000000dead';
		const items = await importAll([refused, plan(simulator, 2)]);
		expect(outcomes(items)).toEqual(['failed', 'created']);
		expect(items[0].problems[0].code).toBe('refused-by-snelstart');
		expect(items[0].problems[0].message).toMatch(/[A-Z]{3}-\d{4}/);
	});

	it('fails the orders of a refused customer only', async () => {
		const refused = plan(simulator, 1);
		refused.customer!.card!.email = 'geen adres';
		const items = await importAll([refused, plan(simulator, 2)]);
		expect(outcomes(items)).toEqual(['failed', 'created']);
		expect(items[0].problems[0].message).toContain('REL-00');
		expect(items[0].problems[0].value).toMatch(/^REL-/);
	});

	it('says so when SnelStart gives no reason', async () => {
		simulator.addFault({
			match: { method: 'POST', path: 'verkooporders' },
			kind: 'status',
			status: 400,
		});
		const items = await importAll([plan(simulator, 1)]);
		expect(items[0].problems[0].message).toContain('without giving a reason');
	});
});

describe('lost and unclear answers', () => {
	it.each(['lostReply', 'truncated', 'statusCommitted'] as const)(
		'finds the order it made after %s',
		async (kind) => {
			simulator.addFault({ match: { method: 'POST', path: 'verkooporders' }, kind });
			const items = await importAll(plans(simulator, 3));
			expect(outcomes(items)).toEqual(['created', 'created', 'created']);
			expect(keysInBooks()).toEqual(['PS-1', 'PS-2', 'PS-3']);
			expect(items.every(({ totals }) => totals.difference === '0.00')).toBe(true);
		},
	);

	it.each(['lostReply', 'statusCommitted'] as const)(
		'finds the customer it made after %s',
		async (kind) => {
			simulator.addFault({ match: { method: 'POST', path: 'relaties' }, kind });
			const items = await importAll(plans(simulator, 2));
			expect(outcomes(items)).toEqual(['created', 'created']);
			expect(customersNamed('klant1@example.nl')).toHaveLength(1);
			expect(customersNamed('klant2@example.nl')).toHaveLength(1);
		},
	);

	it('tries once more when the lookup finds nothing', async () => {
		simulator.addFault({ match: { method: 'POST', path: 'verkooporders' }, kind: 'reset' });
		const items = await importAll(plans(simulator, 2));
		expect(outcomes(items)).toEqual(['created', 'created']);
		expect(keysInBooks()).toEqual(['PS-1', 'PS-2']);
	});

	it('leaves what stays unclear to the next run, which ends with one order', async () => {
		simulator.addFault({
			match: { method: 'POST', path: 'verkooporders' },
			kind: 'status',
			status: 504,
			times: 2,
		});
		const items = await importAll([plan(simulator, 1)]);
		expect(items[0]).toMatchObject({ outcome: 'failed', problems: [{ code: 'outcome-unknown' }] });
		expect(outcomes(await importAll([plan(simulator, 1)]))).toEqual(['created']);
		expect(keysInBooks()).toEqual(['PS-1']);
	});

	it('takes away its own twin where another run was first', async () => {
		const other = await startRace();
		const items = await importAll([plan(simulator, 1)]);
		expect(keysInBooks()).toEqual(['PS-1']);
		expect(items[0]).toMatchObject({ outcome: 'exists', salesOrderNumber: other, problems: [] });
		expect(items[0].notices.map(({ message }) => message)).toEqual([
			expect.stringContaining('two runs at once'),
		]);
	});

	/** Another run's order slips in with a lower number while ours is under way. */
	async function startRace(): Promise<number> {
		const first = await importAll([plan(simulator, 77)]);
		const row = simulator.state.verkooporders[0];
		const number = first[0].salesOrderNumber!;
		const watch = setInterval(() => {
			if (simulator.state.verkooporders.length > 1) {
				row.betalingskenmerk = 'PS-1';
				row.modifiedOn = simulator.state.verkooporders[1].modifiedOn;
				clearInterval(watch);
			}
		}, 0);
		return number;
	}
});

describe('a sales order that another shop made meanwhile', () => {
	/** The plan of this shop is carried out after another one's order 1 came in under the same key or reference. */
	const after = async (more: object) => {
		await importAll([plan(simulator, 77)]);
		Object.assign(simulator.state.verkooporders[0], more);
		const [item] = await importAll([plan(simulator, 1)]);
		expect(simulator.state.verkooporders).toHaveLength(1);
		return item;
	};

	it('under the key of an order: blocked, neither created nor taken for its own', async () => {
		const foreign = { betalingskenmerk: 'PS-1', totaalInclusiefBtw: 19.05 };
		const item = await after(foreign);
		expect(item).toMatchObject({ outcome: 'blocked', holdsStock: true, salesOrderNumber: null });
		expect(item.problems.map(({ code }) => code)).toEqual(['import-key-taken']);
	});

	it('for the same order under another key: blocked', async () => {
		const item = await after({ betalingskenmerk: 'WEB-1', orderreferentie: 'REF1' });
		expect(item).toMatchObject({ outcome: 'blocked', holdsStock: true });
		expect(item.problems.map(({ code }) => code)).toEqual(['imported-under-other-key']);
	});
});

describe.each<Partial<SnelStartSwitches>>([
	{ orderFilter: 'works' },
	{ orderFilter: 'ignored' },
	{ orderFilter: 'refused' },
	{ orderFilter: 'stale' },
	{ pageOrder: 'shuffled' },
	{ postStatus: 200 },
	{ stringCompare: 'ignoreCase' },
])('where SnelStart behaves so: %j', (switches) => {
	it('imports each order exactly once over two runs', async () => {
		await seedOrders(simulator, 105, 1000);
		simulator.setSwitches(switches);
		await importAll(plans(simulator, 6));
		const again = await importAll(plans(simulator, 8));
		expect(outcomes(again.slice(6))).toEqual(['created', 'created']);
		expect(new Set(keysInBooks()).size).toBe(113);
		expect(simulator.state.verkooporders).toHaveLength(113);
	});
});
