import type { Random } from '../random';
import type { Country } from './country';
import { makeAddress, type PostalAddress } from './postalAddress';

/** What SnelStart holds of somebody before the first run. */
type CardState = 'none' | 'known' | 'twoCards' | 'inactive' | 'supplier' | 'sharedEmail';

/** Somebody who buys. */
export interface Person {
	firstName: string;
	lastName: string;
	company: string;
	/** As typed in the shop. */
	vatNumber: string;
	email: string;
	phone: string;
	isGuest: boolean;
	home: PostalAddress;
	card: CardState;
	/** Id of the account in the shop, null for guests. */
	shopId: number | null;
	/** Whether SnelStart takes that number. */
	hasValidVat: boolean;
	/** What of a known card agrees with the shop: everything, or only what is named. */
	cardAgrees: 'all' | 'email' | 'vatNumber' | 'name' | 'webId';
}

const FIRST = ['Jan', 'Zoë', 'Jean-Luc', 'Ömer', "D'Arcy", 'Anne Marie', 'Łukasz', 'Kees'];
const LAST = [
	'de Vries',
	"van 't Hoff",
	'Müller',
	"O'Neill",
	'Jansen-de Wit',
	'Łukasiewicz',
	'Nguyễn',
];
const LONG_LAST = 'van Amsberg tot Lippe-Biesterfeld en Bourbon-Parma von Hohenzollern';
const COMPANIES = ['Bakkerij Bol B.V.', 'Müller & Söhne GmbH', 'Café "De Zon" VOF', 'ACME Ltd.'];
const LONG_COMPANY = 'Stichting tot Behoud van het Historisch Erfgoed der Nederlandse Molens e.o.';

/** Numbers that pass every check, by country. */
export const VALID_VAT: Partial<Record<Country, string[]>> = {
	NL: [
		'NL123456782B90',
		...['NL234567806B01', 'NL234567818B01', 'NL234567831B01', 'NL234567843B02', 'NL234567855B01'],
	],
	BE: ['BE0123456749'],
	DE: ['DE123456788'],
	FR: ['FR40303265045'],
};

/** Numbers that are right in form and check digits, and that SnelStart refuses (REL-0088). */
const REFUSED_VAT: Partial<Record<Country, string>> = {
	NL: 'NL000099998B57',
	BE: 'BE0403170701',
};

/** Ids of accounts in the shop, above those a fresh shop has. */
const FIRST_ACCOUNT = 100;

const squeezed = (number: string) => number.replace(/\s/g, '').toUpperCase();

/** Ways to write the same number, which the shop takes as they come. */
const written = (random: Random, number: string): string =>
	random.pick([
		number,
		number.toLowerCase(),
		`${number.slice(0, 2)} ${number.slice(2)}`,
		` ${number}`,
	]);

const COUNTRIES: Country[] = [
	...Array.from({ length: 12 }, (): Country => 'NL'),
	...(['BE', 'BE', 'BE', 'DE', 'DE', 'DE', 'FR', 'FR', 'GB', 'CH', 'US'] as const),
];

/** The people of a batch: consumers, companies with and without a VAT number, and guests. */
export function makePeople(random: Random, count: number): Person[] {
	const taken = new Set<string>();
	return Array.from({ length: count }, (_, index) => {
		const country = random.pick(COUNTRIES);
		const isCompany = random.chance(0.25);
		const vat = isCompany ? vatNumberOf(random, country, taken) : '';
		const isGuest = !isCompany && random.chance(0.2);
		return {
			firstName: random.pick(FIRST),
			lastName: random.chance(0.02) ? LONG_LAST : random.pick(LAST),
			company: isCompany
				? `${random.chance(0.1) ? LONG_COMPANY : random.pick(COMPANIES)} ${index}`
				: '',
			vatNumber: vat,
			email: emailOf(random, index),
			phone: random.chance(0.05) ? '+31 (0)20 123 45 67 toestel 1234' : `+316${random.digits(8)}`,
			isGuest,
			shopId: isGuest ? null : FIRST_ACCOUNT + index,
			hasValidVat: (VALID_VAT[country] ?? []).includes(squeezed(vat)),
			cardAgrees: random.chance(0.6) ? 'all' : random.pick(['email', 'vatNumber', 'name', 'webId']),
			home: makeAddress(random, country),
			card: cardOf(random),
		};
	});
}

/** Companies that order with the e-mail address of the person before them, as who runs one often does. */
export const withSharedEmails = (people: readonly Person[]): Person[] =>
	people.map((person, index) =>
		index % 3 === 1 && person.company !== ''
			? { ...person, email: people[index - 1].email }
			: person,
	);

function cardOf(random: Random): CardState {
	const dice = random.next();
	if (dice < 0.55) return 'none';
	if (dice < 0.94) return 'known';
	return random.pick(['twoCards', 'inactive', 'supplier', 'sharedEmail']);
}

/** A valid number, one that SnelStart takes or one that it refuses, belongs to one company of a batch only; the others have none, or one that is none. */
function vatNumberOf(random: Random, country: Country, taken: Set<string>): string {
	const valid = VALID_VAT[country]?.find((number) => !taken.has(number));
	if (valid !== undefined) {
		taken.add(valid);
		return written(random, valid);
	}
	const refused = REFUSED_VAT[country];
	if (refused && !taken.has(refused) && random.chance(0.5)) {
		taken.add(refused);
		return written(random, refused);
	}
	return random.pick(['', 'onbekend', `${country}12`, 'NL000099998B57x']);
}

function emailOf(random: Random, index: number): string {
	const name = `klant${index}`;
	return random.pick([
		`${name}@example.test`,
		`${name}+web@Example.test`,
		`${name.toUpperCase()}@EXAMPLE.TEST`,
		`k.${name}_x@mail.example.test`,
	]);
}
