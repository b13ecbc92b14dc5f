import type { Row } from '../../simulators/prestashop';
import { addRelation } from '../../simulators/snelstart';
import type { Relatie } from '../../simulators/snelstart/tables';
import { BELGIUM, drawPhone, drawPlace, drawVatNumber } from './addressRow';
import { WEB_FIELD } from './customerChoices';
import { addAddress, addCustomer, addOrder, type Town } from './town';

const FIRST = ['Piet', 'Anna', 'Kees', 'Sanne', 'Zoë', 'Jan-Willem'];
const LAST = ['Jansen', 'de Vries', 'Bakker', 'Visser', "in 't Veld", 'Müller'];

/** What sets somebody apart; left out: drawn. */
export interface Human {
	email?: string;
	firstname?: string;
	lastname?: string;
	company?: string;
	vat_number?: string;
	isGuest?: boolean;
	/** Has a card in SnelStart that says the same. */
	hasCard?: boolean;
}

/** A name that nobody else has. */
const drawName = ({ random }: Town) => ({
	firstname: random.pick(FIRST),
	lastname: `${random.pick(LAST)} ${random.letters(4).toLowerCase()}`,
});

/** Somebody new in the shop, with an address, most with an order, and a card that says the same where he has one. */
export function settle(town: Town, human: Human = {}): Row {
	const { random } = town;
	const { isGuest = false, hasCard = true, company = '', vat_number: vatNumber = '' } = human;
	const name = drawName(town);
	const customer = addCustomer(town, {
		email: human.email ?? `${random.letters(9).toLowerCase()}@voorbeeld.nl`,
		firstname: human.firstname ?? name.firstname,
		lastname: human.lastname ?? name.lastname,
		is_guest: isGuest ? '1' : '0',
	});
	const phone = drawPhone(random);
	const address = addAddress(town, customer, {
		...drawPlace(random),
		...(random.chance(0.7) ? { phone } : { phone_mobile: phone }),
		...{ company, vat_number: vatNumber },
	});
	if (vatNumber !== '') town.story.vatNumbers.add(vatNumber);
	if (isGuest || random.chance(0.7)) addOrder(town, customer, address);
	if (hasCard) addCard(town, customer, address);
	return customer;
}

/** A business with a VAT number. */
export const drawBusiness = ({ random }: Town): Human => ({
	company: `Handel ${random.letters(6)} B.V.`,
	vat_number: random.chance(0.7) ? drawVatNumber(random) : '',
});

/** A card that says what the shop says, and more that only the bookkeeper knows. */
export function addCard(town: Town, customer: Row, address: Row): Relatie {
	const { books, random, story } = town;
	const countryIso = address.id_country === BELGIUM ? 'BE' : 'NL';
	const land = books.state.landen.find(({ landcode }) => landcode === countryIso)!;
	const text = (row: Row, field: string) => String(row[field] ?? '');
	const person = `${text(address, 'firstname')} ${text(address, 'lastname')}`;
	const place = () => ({
		contactpersoon: person,
		straat: `${text(address, 'address1')} ${text(address, 'address2')}`.trim(),
		postcode: text(address, 'postcode'),
		plaats: text(address, 'city'),
		land: { id: land.id, uri: land.uri },
	});
	const email = text(customer, 'email');
	const card = addRelation(books.state, {
		naam: text(address, 'company') || person,
		email,
		telefoon: text(address, 'phone') || text(address, 'phone_mobile'),
		btwNummer: text(address, 'vat_number') || null,
		vestigingsAdres: place(),
		correspondentieAdres: place(),
		krediettermijn: random.pick([14, 30]),
		memo: random.chance(0.4) ? `Belt graag. ${random.letters(5)}` : null,
		kredietLimiet: random.chance(0.3) ? random.int(1, 50) * 100 : 0,
		kvkNummer: random.chance(0.3) ? random.digits(8) : null,
		factuurEmailVersturen: { shouldSend: true, email, ccEmail: null },
		...(random.chance(0.2) ? { iban: 'NL91ABNA0417164300', mobieleTelefoon: '0612121212' } : {}),
		extraVeldenKlant: [
			{ naam: 'Route', waarde: random.letters(2) },
			...(customer.is_guest === '0' && random.chance(0.7)
				? [{ naam: WEB_FIELD, waarde: String(customer.id) }]
				: []),
		],
		modifiedOn: new Date(town.now()).toISOString().slice(0, 23),
	});
	story.own(card.id, customer.id);
	story.left.set(card.id, structuredClone(card));
	return card;
}
