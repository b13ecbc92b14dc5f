/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { addRelation, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { importedBy, plan, startWorld } from './world';
import type { CustomerIdentity } from '../../../domain/stream/plannedCustomer';

const MINUTE_MS = 60_000;
const VAT = 'NL123456782B90';
const NAME = 'Nieuwe klant';
let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld({ clock: () => new Date(Date.now() - 5 * MINUTE_MS) });
	simulator.state.extraveldnamen.klant.push('Webklant');
});

afterEach(async () => {
	await simulator.close();
});

const importAll = async (items: object[]) => await importedBy(simulator, items);

const cards = () => simulator.state.relaties.filter(({ naam }) => naam === NAME);
const active = () => cards().filter(({ nonactief }) => !nonactief);

const web: CustomerIdentity = { by: 'webCustomerId', field: 'Webklant', value: '3' };
const vat: CustomerIdentity = { by: 'vatNumber', value: VAT };
const name: CustomerIdentity = {
	by: 'nameAndPostcode',
	name: NAME.toLowerCase(),
	postcode: '1234AB',
	countryId: '',
};
/** What the plan adds where nothing else on the card itself would be known again. */
const sameCard: CustomerIdentity = { ...name, email: 'nieuw@example.nl' };

/** A plan for a new customer that is known by these, with a VAT number and the shop's id on the card. */
function newCustomer(
	id: number,
	identities: CustomerIdentity[],
	email = 'nieuw@example.nl',
): PlannedOrder {
	const planned = plan(simulator, id, { email });
	const card = { ...planned.customer!.card!, naam: NAME, email, btwNummer: VAT };
	const extraFields = { Webklant: '3' };
	return {
		...planned,
		customer: { ...planned.customer!, name: NAME, key: 'k', card, identities, extraFields },
	};
}

const CHAINS: Array<[string, CustomerIdentity[]]> = [
	['the id in the shop', [web, sameCard]],
	['the VAT number', [vat]],
	['name and postcode', [name]],
	['all of them', [web, vat, name]],
];

describe.each(CHAINS)('a new customer who is known by %s', (_, identities) => {
	it('gets one card with its extra field, however many runs and orders', async () => {
		const [first, second] = await importAll([
			newCustomer(1, identities),
			newCustomer(2, identities),
		]);
		const [third] = await importAll([newCustomer(3, identities)]);
		expect(cards()).toHaveLength(1);
		expect(cards()[0].extraVeldenKlant).toEqual([{ naam: 'Webklant', waarde: '3' }]);
		expect([first, second, third].map(({ customerNumber }) => customerNumber)).toEqual(
			Array(3).fill(cards()[0].relatiecode),
		);
		expect([first, third].map(({ customerCreated }) => customerCreated)).toEqual([true, false]);
	});

	it.each(['lostReply', 'statusCommitted'] as const)('has one card after %s', async (kind) => {
		simulator.addFault({ match: { method: 'POST', path: 'relaties' }, kind });
		const [item] = await importAll([newCustomer(1, identities)]);
		expect(item).toMatchObject({ outcome: 'created', problems: [] });
		expect(cards()).toHaveLength(1);
		expect(cards()[0].extraVeldenKlant).toHaveLength(1);
	});

	it('has one active card when another run was first, with its extra field', async () => {
		const other = addRelation(simulator.state, { naam: 'nog leeg' });
		const before = simulator.state.relaties.length;
		const watch = setInterval(() => {
			const made = simulator.state.relaties[before];
			if (!made) return;
			const { naam, email, btwNummer, vestigingsAdres } = made;
			Object.assign(other, { naam, email, btwNummer, vestigingsAdres });
			clearInterval(watch);
		}, 0);
		const [item] = await importAll([newCustomer(1, identities)]);
		expect(active()).toEqual([other]);
		expect(other.extraVeldenKlant).toEqual([{ naam: 'Webklant', waarde: '3' }]);
		expect(item).toMatchObject({ outcome: 'created', customerNumber: other.relatiecode });
	});

	it('keeps the card of a run that was cut off before it set the extra field', async () => {
		await importAll([newCustomer(1, identities)]);
		cards()[0].extraVeldenKlant = [];
		await importAll([newCustomer(2, identities)]);
		expect(cards()).toHaveLength(1);
		expect(cards()[0].extraVeldenKlant).toEqual([{ naam: 'Webklant', waarde: '3' }]);
	});

	it('has a card of it that came late made inactive', async () => {
		await importAll([newCustomer(1, identities)]);
		const [first] = cards();
		const relatiecode = first.relatiecode + 1;
		const id = `00000000-0000-4000-8000-${String(relatiecode).padStart(12, '0')}`;
		const text = JSON.stringify({ ...first, extraVeldenKlant: [] })
			.split(first.id)
			.join(id);
		simulator.state.relaties.push({ ...(JSON.parse(text) as typeof first), relatiecode });
		const planned = newCustomer(2, identities);
		const byCard = identities.filter(({ by }) => by !== 'webCustomerId');
		const [item] = await importAll([
			{
				...planned,
				customer: { ...planned.customer!, extraFields: undefined, identities: byCard },
			},
		]);
		expect(active()).toEqual([first]);
		expect(item.problems[0].message).toContain(
			`customer ${relatiecode} said in everything the same`,
		);
	});
});

it('takes no card that only says the same for another customer of the shop', async () => {
	await importAll([newCustomer(1, [web, sameCard])]);
	cards()[0].extraVeldenKlant = [{ naam: 'Webklant', waarde: '8' }];
	await importAll([newCustomer(2, [web, sameCard])]);
	expect(active()).toHaveLength(2);
});

it('uses no card by an e-mail address that the chain does not ask for', async () => {
	const accountant = addRelation(simulator.state, { naam: 'Ander', email: 'nieuw@example.nl' });
	const [item] = await importAll([newCustomer(1, [vat])]);
	expect(item.customerCreated).toBe(true);
	expect(item.customerNumber).not.toBe(accountant.relatiecode);
});

it('makes a card without an e-mail address', async () => {
	const [item] = await importAll([newCustomer(1, [name], '')]);
	expect(item).toMatchObject({ outcome: 'created', customerCreated: true, problems: [] });
	expect(cards()).toHaveLength(1);
});

it('blocks when meanwhile two cards differ, naming numbers and what they share', async () => {
	const two = [1, 2].map((index) =>
		addRelation(simulator.state, { naam: `Dubbel ${index}`, btwNummer: VAT }),
	);
	const [item] = await importAll([newCustomer(1, [vat])]);
	expect(item).toMatchObject({ outcome: 'failed', problems: [{ code: 'ambiguous-customer' }] });
	expect(item.problems[0].message).toContain(
		`have VAT number (btw-nummer) ${VAT}: ${two.map(({ relatiecode }) => relatiecode).join(', ')}`,
	);
});
