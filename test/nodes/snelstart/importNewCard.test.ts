import {
	addRelation,
	type Relatie,
	type SnelStartSimulator,
} from '../../../lab/simulators/snelstart';
import { NODE, plan, runImport, startWorld } from './world';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { CustomerIdentity } from '../../../domain/stream/plannedCustomer';

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
	simulator.state.extraveldnamen.klant.push('Webklant');
});

afterEach(async () => {
	await simulator.close();
});

/** A plan for a new customer that is known by its id in the shop, and else only by all that its card says. */
function planFor() {
	const made = plan(simulator, 1);
	const { customer } = made;
	const card = customer!.card!;
	const identities: CustomerIdentity[] = [
		{ by: 'webCustomerId', field: 'Webklant', value: '132' },
		{
			by: 'nameAndPostcode',
			name: card.naam,
			postcode: '1234AB',
			countryId: card.vestigingsAdres.land.id,
			email: card.email,
		},
	];
	return { ...made, customer: { ...customer!, identities, extraFields: { Webklant: '132' } } };
}

async function withCard(more: Partial<Relatie>): Promise<boolean> {
	const planned = planFor();
	const { naam, email, vestigingsAdres } = planned.customer.card!;
	const land = { ...vestigingsAdres.land, uri: '' };
	const home = { ...vestigingsAdres, land };
	const known = addRelation(simulator.state, { naam, email, vestigingsAdres: home, ...more });
	const [item] = (await runImport(simulator, [planned])).itemsOf<ImportedOrder>(NODE);
	expect(item.outcome).toBe('created');
	return item.customerNumber === known.relatiecode;
}

it('takes the card that a run left which was cut off before it could say whose it is', async () => {
	expect(await withCard({})).toBe(true);
});

it.each<[string, Partial<Relatie>]>([
	['VAT number', { btwNummer: 'NL123456782B90' }],
	['telephone', { telefoon: '0201234567' }],
	['id in the shop', { extraVeldenKlant: [{ naam: 'Webklant', waarde: '9' }] }],
])('takes no card with another %s, which the plan did not count on', async (_what, more) => {
	expect(await withCard(more)).toBe(false);
});
