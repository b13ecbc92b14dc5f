import type { Random } from '../random';

export interface PostalAddress {
	street: string;
	addition: string;
	postcode: string;
	city: string;
	/** ISO 3166 alpha-2 */
	country: string;
}

const streets = [
	'Dorpsstraat',
	'Kerkstraat',
	'Molenweg',
	'Stationsplein',
	'Prinsengracht',
	'Lange Voorhout',
	"'s-Gravenweg",
	'Burgemeester Roëllstraat',
	'Nieuwe Kerkweg',
	'Eikenlaan',
	'Beukenhof',
	'Havenkade',
	'Oude Rijksweg',
	'Julianastraat',
	'Zonnebloemlaan',
];

const cities = [
	['Utrecht', '35'],
	['Zwolle', '80'],
	['Groningen', '97'],
	['Leiden', '23'],
	['Tilburg', '50'],
	['Nijmegen', '65'],
	['Hoorn', '16'],
	["'s-Hertogenbosch", '52'],
	['Leeuwarden', '89'],
	['Deventer', '74'],
	['Middelburg', '43'],
	['Venlo', '59'],
] as const;

export function dutchAddress(random: Random): PostalAddress {
	const [city, area] = random.pick(cities);
	return {
		street: `${random.pick(streets)} ${random.int(1, 240)}`,
		addition: random.chance(0.12) ? random.pick(['A', 'bis', '2 hoog', 'rood']) : '',
		postcode: `${area}${random.digits(2)} ${random.letters(2)}`,
		city,
		country: 'NL',
	};
}
