import {
	addArticle,
	addRelation,
	type SnelStartSimulator,
} from '../../../lab/simulators/snelstart';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { importedBy, NODE, plans, runImport, startWorld } from './world';

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
});

afterEach(async () => {
	await simulator.close();
});

const posted = (path: string) =>
	simulator.journal.filter((one) => one.method === 'POST' && one.path.endsWith(path)).length;

const cardsMade = () => simulator.state.relaties.filter(({ naam }) => /^klant\d/.test(naam)).length;

/** Each order on an article of its own, so that they have nothing in common. */
function unlike(count: number): PlannedOrder[] {
	return plans(simulator, count).map((one, index) => {
		const { id } = addArticle(simulator.state, { artikelcode: `20${index}`, vrijeVoorraad: 9 });
		const [line] = one.salesOrder!.regels;
		const regels = [{ ...line, artikel: { id } }];
		return { ...one, salesOrder: { ...one.salesOrder!, regels } };
	});
}

const forKnown = (one: PlannedOrder): PlannedOrder => {
	const known = simulator.state.relaties.find(({ naam }) => naam === 'Bekende Klant')!;
	const { id, relatiecode: customerNumber, naam: name } = known;
	return { ...one, customer: { action: 'use', id, customerNumber, name, key: 'bekend' } };
};

describe('a refusal that every order meets', () => {
	it.each([
		['an address that is refused', { kind: 'status', status: 403, body: '' }],
		[
			'a package without orders',
			{ kind: 'status', status: 400, body: 'Het ingelogde account heeft geen toegang.' },
		],
	] as const)('is met once by an order before further cards are made: %s', async (_, fault) => {
		simulator.addFault({ ...fault, match: { method: 'POST', path: 'verkooporders$' }, times: -1 });
		const run = await runImport(simulator, plans(simulator, 40));
		const items = run.itemsOf<ImportedOrder>(NODE);
		expect(items.map(({ outcome }) => outcome)).toEqual(Array(40).fill('failed'));
		expect(items.every(({ problems }) => problems[0].code === 'refused-by-snelstart')).toBe(true);
		expect(items.every(({ holdsStock }) => holdsStock)).toBe(true);
		expect(posted('/verkooporders')).toBe(1);
		expect(cardsMade()).toBe(1);
	});

	it('makes no card at all where an order of a known customer meets it', async () => {
		simulator.setSwitches({ accountLacksOrders: true });
		const [first, ...others] = plans(simulator, 20);
		const run = await runImport(simulator, [...others, forKnown(first)]);
		expect(run.error?.message).toContain('package does not allow');
		expect([posted('/relaties'), posted('/verkooporders')]).toEqual([0, 1]);
	});

	it('in words that name nothing of one order: after three that are unlike each other', async () => {
		simulator.setSwitches({ orderDescriptionMax: 5 });
		const items = await importedBy(simulator, unlike(40));
		expect(posted('/verkooporders')).toBe(3);
		expect(cardsMade()).toBe(3);
		expect(items.map(({ outcome }) => outcome)).toEqual(Array(40).fill('failed'));
		const notSent = items.filter(({ problems }) => problems[0].message.startsWith('not sent'));
		expect(notSent).toHaveLength(37);
		expect(notSent[0].problems[0]).toMatchObject({ code: 'refused-by-snelstart' });
		expect(notSent[0].problems[0].message).toContain('REF-0016');
		expect(items[0].problems[0].fix).toContain('refused again');
	});

	it('of a customer card: the others are not sent, and orders of known customers go in', async () => {
		simulator.addFault({
			match: { method: 'POST', path: 'relaties$' },
			kind: 'status',
			status: 400,
			body: [{ errorCode: 'REL-0066', message: 'De input is incompleet.', details: null }],
			times: -1,
		});
		const [known, ...others] = plans(simulator, 30);
		const items = await importedBy(simulator, [...others, forKnown(known)]);
		expect(posted('/relaties')).toBe(3);
		expect(items.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
		expect(items.filter(({ outcome }) => outcome === 'failed')).toHaveLength(29);
	});
});

describe('a refusal that is about single orders stops no other', () => {
	it('where many are about their articles', async () => {
		const all = plans(simulator, 20).map((one, index) => {
			if (index === 7) return one;
			const [line] = one.salesOrder!.regels;
			const regels = [{ ...line, artikel: { id: '00000000-0000-4000-8000-00000000dead' } }];
			return { ...one, salesOrder: { ...one.salesOrder!, regels } };
		});
		const items = await importedBy(simulator, all);
		expect(items.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
	});

	it('where most have a description that is too long', async () => {
		simulator.setSwitches({ orderDescriptionMax: 20 });
		const all = unlike(20).map((one, index) =>
			index === 13
				? one
				: { ...one, salesOrder: { ...one.salesOrder!, omschrijving: 'een te lange omschrijving' } },
		);
		const items = await importedBy(simulator, all);
		expect(items.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
		expect(items[13].outcome).toBe('created');
	});

	it('where three cheap ones share an article that is inactive', async () => {
		const inactive = addArticle(simulator.state, { artikelcode: '3001', isNonActief: true });
		const all = unlike(12).map((one, index) => {
			if (index > 5) return one;
			const [line] = one.salesOrder!.regels;
			const regels = [{ ...line, artikel: { id: inactive.id } }];
			return { ...one, salesOrder: { ...one.salesOrder!, omschrijving: 'W', regels } };
		});
		const items = await importedBy(simulator, all);
		expect(items.filter(({ outcome }) => outcome === 'created')).toHaveLength(6);
	});

	it('of cards: one that is refused leaves the others to be made', async () => {
		addRelation(simulator.state, { naam: 'Ander' });
		const all = plans(simulator, 10);
		all.slice(0, 6).forEach((one) => (one.customer!.card!.email = 'geen adres'));
		const items = await importedBy(simulator, all);
		expect(items.filter(({ outcome }) => outcome === 'created')).toHaveLength(4);
	});
});
