import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import {
	addRelation,
	type SnelStartSimulator,
	type SnelStartSwitches,
} from '../../../lab/simulators/snelstart';
import { importedBy, plan, requestsOf, startWorld } from './world';
import type { CustomerChange } from '../../../domain/stream/plannedCustomer';

const MINUTE_MS = 60_000;
let simulator: SnelStartSimulator;
let card: ReturnType<typeof addRelation>;

beforeEach(async () => {
	simulator = await startWorld({ clock: () => new Date(Date.now() - 5 * MINUTE_MS) });
	simulator.state.extraveldnamen.klant.push('Webklant', 'Soort');
	const land = simulator.state.landen.find(({ landcode }) => landcode === 'NL')!;
	const address = { contactpersoon: null, straat: 'Dam 1', postcode: '1012', plaats: 'A', land };
	card = addRelation(simulator.state, {
		naam: 'Klant',
		email: 'klant@example.nl',
		vestigingsAdres: { ...address, land: { id: land.id, uri: `/landen/${land.id}` } },
		memo: 'Betaalt altijd te laat',
		krediettermijn: 30,
		kredietLimiet: 500,
		iban: 'NL91ABNA0417164300',
		extraVeldenKlant: [{ naam: 'Soort', waarde: 'Groothandel' }],
	});
});

afterEach(async () => {
	await simulator.close();
});

const importAll = async (items: object[]) => await importedBy(simulator, items);

const PHONE: CustomerChange = { member: 'telefoon', from: '', to: '0201234567' };
const MOVE: CustomerChange[] = [
	{ member: 'vestigingsAdres.straat', from: 'Dam 1', to: 'Dam 2' },
	{ member: 'vestigingsAdres.plaats', from: 'A', to: 'B' },
];

const known = (id: number, more: Partial<NonNullable<PlannedOrder['customer']>>) =>
	plan(simulator, id, {
		customer: {
			action: 'use',
			id: card.id,
			customerNumber: card.relatiecode,
			name: card.naam,
			key: 'klant@example.nl',
			...more,
		},
	});

const faultOnPut = (kind: 'lostReply' | 'status' | 'reset', more: object = {}) =>
	simulator.addFault({ match: { method: 'PUT', path: 'relaties' }, kind, ...more });

describe.each<Partial<SnelStartSwitches>>([{ put: 'replace' }, { put: 'merge' }])(
	'an update of a customer where a PUT does this: %j',
	(switches) => {
		beforeEach(() => simulator.setSwitches(switches));

		it('changes what the plan says and nothing else', async () => {
			const before = structuredClone(card);
			const [item] = await importAll([known(1, { changes: [PHONE, ...MOVE] })]);
			expect(item).toMatchObject({ outcome: 'created', problems: [], customerCreated: false });
			expect(card).toEqual({
				...before,
				telefoon: '0201234567',
				vestigingsAdres: { ...before.vestigingsAdres, straat: 'Dam 2', plaats: 'B' },
				modifiedOn: card.modifiedOn,
			});
		});

		it('sets an extra field beside those that are filled', async () => {
			await importAll([known(1, { extraFields: { Webklant: '3' } })]);
			expect(card.extraVeldenKlant).toEqual(
				expect.arrayContaining([
					{ naam: 'Soort', waarde: 'Groothandel' },
					{ naam: 'Webklant', waarde: '3' },
				]),
			);
		});
	},
);

describe('what a person did meanwhile', () => {
	it('is left, the whole address of which a part was changed, and told', async () => {
		card.vestigingsAdres.straat = 'Nieuwe weg 5';
		const [item] = await importAll([known(1, { changes: [PHONE, ...MOVE] })]);
		expect(card).toMatchObject({
			telefoon: '0201234567',
			vestigingsAdres: { straat: 'Nieuwe weg 5', plaats: 'A' },
		});
		expect(item).toMatchObject({
			outcome: 'created',
			problems: [{ code: 'customer-not-updated' }],
		});
		expect(item.problems[0].message).toContain('keeps its own vestigingsAdres.straat');
	});

	it('needs no write where it is what the plan wants', async () => {
		card.telefoon = PHONE.to;
		const [item] = await importAll([known(1, { changes: [PHONE] })]);
		expect(item.problems).toEqual([]);
		expect(requestsOf(simulator).PUT).toBeUndefined();
	});

	it('keeps an extra field that got another value', async () => {
		card.extraVeldenKlant.push({ naam: 'Webklant', waarde: '99' });
		await importAll([known(1, { extraFields: { Webklant: '3' } })]);
		expect(card.extraVeldenKlant).toContainEqual({ naam: 'Webklant', waarde: '99' });
		expect(requestsOf(simulator).PUT).toBeUndefined();
	});
});

describe('an update that does not succeed', () => {
	it.each<[string, () => void]>([
		['is refused', () => faultOnPut('status', { status: 400 })],
		['never arrives', () => faultOnPut('reset', { times: 2 })],
		['finds no card any more', () => (card.nonactief = true)],
	])('does not lose the order when it %s, and is told', async (_, trouble) => {
		trouble();
		simulator.setSwitches({ inactiveReference: 'accepted' });
		const [item] = await importAll([known(1, { changes: [PHONE] })]);
		expect(item).toMatchObject({
			outcome: 'created',
			problems: [{ code: 'customer-not-updated' }],
		});
		expect(item.problems[0].message).toContain('customer Klant was not updated (telefoon)');
		expect(simulator.state.verkooporders).toHaveLength(1);
	});

	it('is looked at before it is sent again', async () => {
		faultOnPut('lostReply');
		const [item] = await importAll([known(1, { changes: [PHONE] })]);
		expect(item.problems).toEqual([]);
		expect(card.telefoon).toBe(PHONE.to);
		expect(requestsOf(simulator).PUT).toBe(1);
	});

	it('is sent once more when it did not arrive', async () => {
		faultOnPut('reset');
		const [item] = await importAll([known(1, { changes: [PHONE] })]);
		expect(item.problems).toEqual([]);
		expect(card.telefoon).toBe(PHONE.to);
	});

	it('tells an extra field that SnelStart does not have', async () => {
		const [item] = await importAll([known(1, { extraFields: { Onbekend: '3' } })]);
		expect(item).toMatchObject({
			outcome: 'created',
			problems: [{ code: 'customer-not-updated' }],
		});
		expect(item.problems[0].message).toContain('REF-0002');
	});
});

it('writes the newest of several orders of one customer, once', async () => {
	const older = { ...PHONE, to: '1' };
	const byVat = { key: 'vat:NL123456782B90' };
	await importAll([
		known(1, { changes: [older] }),
		known(2, { changes: [older], ...byVat }),
		known(3, { changes: [PHONE] }),
	]);
	expect(card.telefoon).toBe(PHONE.to);
	expect(requestsOf(simulator).PUT).toBe(1);
});
