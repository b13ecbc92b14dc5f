import { addRelation } from '../../simulators/snelstart/seed/rows';
import type { Adres, SnelStartState } from '../../simulators/snelstart/tables';
import { CUSTOMER_FIELD } from './named';
import type { Person } from './people';

/** What SnelStart holds of somebody before the first run: nothing, one card, or what makes a bookkeeper ask. */
export function writeCards(state: SnelStartState, person: Person): void {
	const { card } = person;
	if (card === 'none') return;
	const name = (person.company || `${person.firstName} ${person.lastName}`).slice(0, 50).trim();
	const add = (naam: string, more: Parameters<typeof addRelation>[1] | object = {}) =>
		addRelation(state, {
			naam,
			email: person.email.toLowerCase(),
			telefoon: '0201234567',
			vestigingsAdres: addressOf(state, person),
			correspondentieAdres: addressOf(state, person),
			...more,
		});
	if (card === 'known') addKnown(add, name, person);
	if (card === 'inactive') add(name, { nonactief: true });
	if (card === 'supplier') add(name, { relatiesoort: ['Leverancier'] });
	if (card === 'sharedEmail') add(name, { email: `info@example.test; ${person.email}` });
	if (card === 'twoCards') {
		add(name);
		add(`${name.slice(0, 45)} oud`);
	}
}

/** A card that agrees with the shop in everything, or in one thing only. */
function addKnown(add: (naam: string, more: object) => void, name: string, person: Person): void {
	const { cardAgrees, shopId } = person;
	const webId =
		shopId === null ? {} : { extraVeldenKlant: [{ naam: CUSTOMER_FIELD, waarde: String(shopId) }] };
	const other = { email: `oud.${person.email.toLowerCase()}` };
	const stranger = `${name.slice(0, 40)} e/v`;
	if (cardAgrees === 'all') add(name, { ...vatOf(person), ...webId });
	if (cardAgrees === 'email') add(stranger, {});
	if (cardAgrees === 'vatNumber') add(stranger, { ...other, ...vatOf(person) });
	if (cardAgrees === 'name') add(name, other);
	if (cardAgrees === 'webId') add(stranger, { ...other, ...webId });
}

/** The bookkeeper keeps the number without blanks, and only when it is one. */
function vatOf({ vatNumber }: Person): object {
	const number = vatNumber.replace(/\s/g, '').toUpperCase();
	return /^[A-Z]{2}[A-Z0-9]{9,12}$/.test(number) ? { btwNummer: number } : {};
}

function addressOf(state: SnelStartState, { firstName, lastName, home }: Person): Adres {
	const land = state.landen.find(({ landcode }) => landcode === home.country);
	return {
		contactpersoon: `${firstName} ${lastName}`.slice(0, 50),
		straat: `${home.address1} ${home.address2}`.trim().slice(0, 50),
		postcode: home.postcode,
		plaats: home.city.slice(0, 50),
		land: land ? { id: land.id, uri: land.uri } : null,
	};
}
