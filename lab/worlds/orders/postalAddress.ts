import type { Random } from '../random';
import type { Country } from './country';

/** Where somebody lives, as the shop's form took it. */
export interface PostalAddress {
	address1: string;
	address2: string;
	postcode: string;
	city: string;
	/** AN: a country that was abolished, which SnelStart does not have. */
	country: Country | 'AN';
	/** What a postman needs whatever is cut: the house number with its letter. */
	houseNumber: string;
}

const STREETS: Record<Country, string[]> = {
	NL: [
		'Keizersgracht',
		"'s-Gravenlandseweg",
		'Plein 1944',
		'1e Constantijn Huygensstraat',
		'IJburglaan',
	],
	BE: ['Kerkstraat', 'Rue de la Régence', 'Sint-Jansvliet', 'Chaussée d’Ixelles'],
	DE: ['Hauptstraße', 'Straße des 17. Juni', 'Am Großen Wannsee', 'Jöllenbecker Straße'],
	FR: ['rue de la Paix', 'avenue des Champs-Élysées', 'boulevard du 8 Mai 1945'],
	GB: ['High Street', "St. John's Wood Road", 'Baker Street'],
	CH: ['Bahnhofstrasse', 'Rue du Rhône'],
	US: ['Main Street', '5th Avenue'],
};
const LONG_STREETS: Record<Country, string> = {
	NL: 'Burgemeester Willem Alexander van der Ploeg tot Nieuwenhuisstraat',
	BE: 'Avenue du Président John Fitzgerald Kennedy et de ses compagnons',
	DE: 'Geschwister-Aufricht-und-Johanna-Kirchner-Gedächtnisstraße',
	FR: 'avenue du Maréchal de Lattre de Tassigny prolongée jusqu’au port',
	GB: 'Saint Bartholomew the Great and Lesser Priory Church Lane West',
	CH: 'Alte Landstrasse zur ehemaligen Maschinenfabrik im Unterdorf',
	US: 'Reverend Doctor Martin Luther King Junior Memorial Boulevard',
};
const CITIES: Record<Country, string[]> = {
	NL: ["'s-Hertogenbosch", 'Amsterdam', 'Súdwest-Fryslân'],
	BE: ['Antwerpen', 'Liège'],
	DE: ['Köln', 'München'],
	FR: ['Paris', 'Châteauneuf-du-Pape'],
	GB: ['London', 'Stoke-on-Trent'],
	CH: ['Zürich', 'Genève'],
	US: ['Springfield'],
};
const LONG_CITY = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** House number first, as in France and the United Kingdom. */
const NUMBER_FIRST: readonly Country[] = ['FR', 'GB', 'US'];

/** An address as people in that country write it: complete, but not always tidy. */
export function makeAddress(random: Random, country: Country): PostalAddress {
	const houseNumber = houseNumberIn(random, country);
	const street = random.chance(0.06) ? LONG_STREETS[country] : random.pick(STREETS[country]);
	return {
		...lines(random, country, street, houseNumber),
		postcode: postcode(random, country),
		city: random.chance(0.02) ? LONG_CITY : random.pick(CITIES[country]),
		country,
		houseNumber,
	};
}

function houseNumberIn(random: Random, country: Country): string {
	const number = String(random.int(1, 999));
	if (random.chance(0.6)) return number;
	if (country === 'FR') return `${number} bis`;
	return `${number}${random.pick(['a', 'B', '-2'])}`;
}

function lines(random: Random, country: Country, street: string, houseNumber: string) {
	if (NUMBER_FIRST.includes(country)) {
		const comma = country === 'FR' && random.chance(0.4) ? ',' : '';
		const address2 = random.pick(['', '', 'Flat 2', 'Bâtiment C']);
		return { address1: `${houseNumber}${comma} ${street}`, address2 };
	}
	if (country === 'NL' && random.chance(0.15)) return { address1: street, address2: houseNumber };
	const spaces = random.chance(0.05) ? '  ' : ' ';
	const address2 = random.pick(['', '', '', country === 'BE' ? 'bus 3' : '', 'achterom', 'II']);
	return { address1: `${street}${spaces}${houseNumber}`, address2 };
}

function postcode(random: Random, country: Country): string {
	const four = `${random.int(1, 9)}${random.digits(3)}`;
	if (country === 'NL') return `${four}${random.pick([' ', ''])}${random.letters(2)}`;
	if (country === 'BE' || country === 'CH') return four;
	if (country === 'GB') return `SW${random.int(1, 9)} ${random.int(1, 9)}${random.letters(2)}`;
	return `${four}${random.digits(1)}`;
}

/** What the shop's owner would have to complete or correct before anybody can deliver. */
export function spoiled(random: Random, address: PostalAddress): PostalAddress {
	return random.pick([
		{ ...address, postcode: '' },
		{ ...address, city: ' ' },
		{ ...address, country: 'AN' as const },
	]);
}
