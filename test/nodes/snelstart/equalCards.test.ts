/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { Fault, Relatie, SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { addRelation } from '../../../lab/simulators/snelstart';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { importedBy, plan, requestsOf, startWorld } from './world';

const MINUTE_MS = 60_000;
const EMAIL = 'klant1@example.nl';
let simulator: SnelStartSimulator;

/** SnelStart's clock lags, so that what a run makes counts as old at once; other cards let filters prove themselves. */
beforeEach(async () => {
	simulator = await startWorld({ clock: () => new Date(Date.now() - 5 * MINUTE_MS) });
	for (let index = 0; index < 120; index += 1) {
		addRelation(simulator.state, { naam: `Ander ${index}`, email: `ander${index}@example.nl` });
	}
	await importAll([plan(simulator, 9, { email: EMAIL })]);
	simulator.clearJournal();
});

afterEach(async () => {
	await simulator.close();
});

const importAll = async (items: object[]) => await importedBy(simulator, items);

const cards = () => simulator.state.relaties.filter(({ email }) => email === EMAIL);
const active = () => cards().filter(({ nonactief }) => !nonactief);
const orders = () => simulator.state.verkooporders;
const writes = () =>
	Object.fromEntries(Object.entries(requestsOf(simulator)).filter(([verb]) => verb !== 'GET'));

/** An equal card with a higher number. */
function copyOfFirst(): Relatie {
	const [first] = cards();
	const relatiecode = Math.max(...simulator.state.relaties.map((row) => row.relatiecode)) + 1;
	const id = `00000000-0000-4000-8000-${String(relatiecode).padStart(12, '0')}`;
	const text = JSON.stringify(first).split(first.id).join(id);
	const copy = { ...(JSON.parse(text) as Relatie), relatiecode };
	simulator.state.relaties.push(copy);
	return copy;
}

/** The plan of a later run for the order that exists, which has seen both cards. */
function existing(): PlannedOrder {
	const [first, ...others] = active().sort((a, b) => a.relatiecode - b.relatiecode);
	const [order] = orders();
	const alike = others.map(({ relatiecode }) => relatiecode);
	return plan(simulator, 9, {
		outcome: 'exists',
		salesOrder: null,
		customer: {
			action: 'use',
			id: first.id,
			customerNumber: first.relatiecode,
			name: 'k',
			key: EMAIL,
			...(alike.length > 0 ? { alike } : {}),
		},
		existing: {
			salesOrderId: order.id,
			salesOrderNumber: order.nummer,
			customerNumber: first.relatiecode,
		},
	});
}

describe('of two equal cards', () => {
	it.each(['of the order that is there', 'of a further order'])(
		'the one with the sales order stays, whatever its number: %s',
		async (which) => {
			const [first] = cards();
			const copy = copyOfFirst();
			orders()[0].relatie.id = copy.id;
			const further = { ...plan(simulator, 1), customer: existing().customer };
			const items = await importAll([which === 'of a further order' ? further : existing()]);
			expect(active()).toEqual([copy]);
			expect(orders().every(({ relatie }) => relatie.id === copy.id)).toBe(true);
			expect(items[0].problems).toMatchObject([{ code: 'ambiguous-customer' }]);
			expect(items[0].problems[0].message).toBe(
				`customer ${first.relatiecode} said in everything the same as customer ${copy.relatiecode}, left behind by a run that was cut off, and has been set to inactive (nonactief)`,
			);
			simulator.clearJournal();
			const [again] = await importAll([existing()]);
			expect([again.problems, writes()]).toEqual([[], {}]);
		},
	);

	it('both stay where each has a sales order: told in every run, and nothing is tried', async () => {
		const copy = copyOfFirst();
		await importAll([plan(simulator, 1)]);
		orders()[1].relatie.id = copy.id;
		copy.nonactief = false;
		for (let run = 1; run <= 2; run += 1) {
			simulator.clearJournal();
			const [item] = await importAll([existing()]);
			expect(active()).toHaveLength(2);
			expect(item.problems[0].message).toContain('are on each of them');
			expect(writes()).toEqual({});
		}
	});

	it.each<[string, (copy: Relatie) => void]>([
		['an open invoice is on it', (copy) => invoiceOn(copy)],
		[
			'another card pays through it',
			({ id, uri }) => Object.assign(simulator.state.relaties[4], { factuurRelatie: { id, uri } }),
		],
	])('the empty one stays where %s, without being tried', async (_, use) => {
		use(copyOfFirst());
		const [item] = await importAll([existing()]);
		expect([active().length, writes()]).toEqual([2, {}]);
		expect(item.problems).toMatchObject([{ code: 'ambiguous-customer' }]);
	});

	it('those on which a person wrote the same are left, and told', async () => {
		cards()[0].memo = 'Vaste klant';
		copyOfFirst();
		const [item] = await importAll([existing()]);
		expect([active().length, writes()]).toEqual([2, {}]);
		expect(item.problems[0].message).toContain('somebody worked on it');
	});

	it('one that changes between the look and the deletion is left, and told', async () => {
		const copy = copyOfFirst();
		const wasRead = () => simulator.journal.some(({ path }) => path.endsWith('/verkoopfacturen'));
		const watch = setInterval(() => {
			if (!wasRead()) return;
			copy.memo = 'Net gebeld';
			clearInterval(watch);
		}, 0);
		const [item] = await importAll([existing()]);
		expect([active().length, writes()]).toEqual([2, {}]);
		expect(item.problems[0].message).toContain('somebody worked on it');
	});

	const onDelete = (fault: Omit<Fault, 'match'>): Fault => ({
		match: { method: 'DELETE', path: 'relaties' },
		...fault,
	});

	it.each<[string, Omit<Fault, 'match'>]>([
		['the answer is lost', { kind: 'lostReply' }],
		['the request is lost', { kind: 'reset' }],
		['SnelStart answers 502 though it is done', { kind: 'statusCommitted' }],
		['no DELETE is taken: it is sent back inactive', { kind: 'status', status: 405, times: -1 }],
	])('the empty one goes where %s', async (_, fault) => {
		const [first] = cards();
		copyOfFirst();
		simulator.addFault(onDelete(fault));
		const [item] = await importAll([existing()]);
		expect(active()).toEqual([first]);
		expect(item.problems[0].message).toContain('has been set to inactive');
	});

	it('the empty one stays and is told where SnelStart keeps it for what nobody can read', async () => {
		copyOfFirst();
		const body = [{ errorCode: 'REL-0052', message: 'Klant wordt gebruikt', details: null }];
		simulator.addFault(onDelete({ kind: 'status', status: 400, body, times: -1 }));
		const [item] = await importAll([existing()]);
		expect([active().length, writes()]).toEqual([2, { DELETE: 1 }]);
		expect(item.problems[0].message).toContain('Klant wordt gebruikt');
	});

	it('the empty one is tried for a day and comes to rest then, told all the same', async () => {
		const copy = copyOfFirst();
		copy.modifiedOn = new Date(Date.now() - 30 * 60 * MINUTE_MS).toISOString().slice(0, 23);
		const [item] = await importAll([existing()]);
		expect([active().length, writes()]).toEqual([2, {}]);
		expect(item.problems[0]).toMatchObject({
			message: expect.stringContaining('for more than a day'),
			fix: expect.stringContaining('set its card (klantkaart) to inactive'),
		});
	});

	it('the empty ones go beside a third card that says something else', async () => {
		const copy = copyOfFirst();
		const other = addRelation(simulator.state, { naam: 'Zakelijk', email: EMAIL });
		await importAll([existing()]);
		expect(active()).toEqual([cards()[0], other]);
		expect(copy.nonactief).toBe(true);
	});
});

function invoiceOn({ id, uri }: Relatie): void {
	const invoice = { id: '00000000-0000-4000-8000-00000000f001', uri: '', modifiedOn: '' };
	const rest = { factuurnummer: '1', vervalDatum: '', factuurDatum: '', factuurBedrag: 9 };
	const links = { relatie: { id, uri }, verkoopBoeking: { id, uri }, verkoopOrders: [] };
	simulator.state.verkoopfacturen.push({ ...invoice, ...rest, ...links, openstaandSaldo: 9 });
}

describe('a card whose answer was lost', () => {
	const lose = (kind: Fault['kind']) =>
		simulator.addFault({ match: { method: 'POST', path: 'relaties$' }, kind });
	const NEW = 'klant2@example.nl';
	const named = () => simulator.state.relaties.filter(({ email }) => email === NEW);

	it('is known by all that was sent, beside one that another made meanwhile', async () => {
		lose('lostReply');
		const before = simulator.state.relaties.length;
		const watch = setInterval(() => {
			if (simulator.state.relaties.length === before) return;
			addRelation(simulator.state, { naam: 'Zakelijk', email: NEW });
			clearInterval(watch);
		}, 0);
		const [item] = await importAll([plan(simulator, 2)]);
		expect(item).toMatchObject({
			outcome: 'created',
			customerCreated: true,
			customerNumber: named()[0].relatiecode,
		});
	});

	it('that the list did not show yet is made again: the later one, with the order, stays', async () => {
		simulator.setSwitches({ relationList: 'stale' });
		lose('lostReply');
		const [item] = await importAll([plan(simulator, 2)]);
		expect(item.outcome).toBe('created');
		expect(named()).toHaveLength(2);
		simulator.setSwitches({ relationList: 'works' });
		const again = plan(simulator, 3, { email: NEW });
		const [later] = await importAll([again]);
		const [kept] = named().filter(({ nonactief }) => !nonactief);
		expect(named().filter(({ nonactief }) => nonactief)).toHaveLength(1);
		expect(later.customerNumber).toBe(kept.relatiecode);
		expect(item.customerNumber).toBe(kept.relatiecode);
		simulator.clearJournal();
		await importAll([again]);
		expect(writes()).toEqual({});
	}, 30_000);
});

describe('what is told of two runs at once', () => {
	it('is told as that, once, and raises no alarm', async () => {
		const other = addRelation(simulator.state, { naam: 'klant2', email: 'nog leeg' });
		const before = simulator.state.relaties.length;
		const watch = setInterval(() => {
			if (simulator.state.relaties.length === before) return;
			other.email = 'samen@example.nl';
			clearInterval(watch);
		}, 0);
		const twice = [2, 3].map((id) => plan(simulator, id, { email: 'samen@example.nl' }));
		twice.forEach((one) => (one.customer!.card!.naam = 'klant2'));
		const items = await importAll(twice);
		const told = items.flatMap(({ notices }) => notices);
		expect(told).toHaveLength(1);
		expect(told[0].message).toContain('two runs at once');
		expect(items.flatMap(({ problems }) => problems)).toEqual([]);
		expect(items.map(({ customerNumber }) => customerNumber)).toEqual(
			Array(2).fill(other.relatiecode),
		);
	});
});
