import type { Place } from './cardPlace';
import { worded, type Wording } from '../words/wording';

/** A part of a country with other VAT than the country, which SnelStart knows by its country alone. */
export interface Territory {
	name: string;
	/** In Dutch; a plan of an earlier version has neither. */
	nameNl?: string;
	/** What the law says of goods that go there, in words. */
	law: string;
	lawNl?: string;
}

/** Where a postcode lies, as the postal service of its country gives them out. */
interface Row {
	country: string;
	/** Postcodes without spaces and without the letters of the country. */
	postcodes: RegExp;
	/** Part of the name of the town, lower case, where the postcode alone does not tell. */
	town?: string;
	territory: Territory;
}

const OUTSIDE = worded(
	'it is outside the VAT territory of the EU (Directive 2006/112/EC, article 6), so that goods to it are an export',
	'dat ligt buiten het btw-gebied van de EU (Richtlijn 2006/112/EG, artikel 6), zodat goederen daarheen export zijn',
);
const NO_MEMBER = worded(
	'it is a state of its own outside the EU, so that goods to it are an export',
	'dat is een eigen staat buiten de EU, zodat goederen daarheen export zijn',
);
const OWN_RATES = worded(
	'it has VAT rates of its own (Directive 2006/112/EC, articles 104 and 105), which SnelStart does not know',
	'dat heeft eigen btw-tarieven (Richtlijn 2006/112/EG, artikelen 104 en 105), die SnelStart niet kent',
);
const LIKE_EU = worded(
	'goods to it are a delivery within the EU, at VAT of the United Kingdom or free of it for a business with a number that begins with XI (Windsor Framework, article 8; Directive (EU) 2020/1756), where SnelStart has it as an export',
	'goederen daarheen zijn een levering binnen de EU, met btw van het Verenigd Koninkrijk of zonder btw aan een bedrijf met een nummer dat met XI begint (Windsor-kader, artikel 8; Richtlijn (EU) 2020/1756), terwijl SnelStart het als export ziet',
);
const LIKE_FRANCE = worded(
	'goods to it are taxed as goods to France (Directive 2006/112/EC, article 7), where SnelStart has it as an export',
	'goederen daarheen worden belast als goederen naar Frankrijk (Richtlijn 2006/112/EG, artikel 7), terwijl SnelStart het als export ziet',
);

const territory = (name: string, nameNl: string, law: Wording): Territory => ({
	name,
	nameNl,
	law: law.en,
	lawNl: law.nl,
});
const outside = (name: string, nameNl = name) => territory(name, nameNl, OUTSIDE);
const noMember = (name: string, nameNl = name) => territory(name, nameNl, NO_MEMBER);
const ownRates = (name: string, nameNl = name) => territory(name, nameNl, OWN_RATES);

/** Jungholz and Mittelberg have German postcodes as well, which their inhabitants mostly write with Germany; Büsingen has a Swiss one. */
const ROWS: readonly Row[] = [
	{
		country: 'ES',
		postcodes: /^(35|38)\d{3}$/,
		territory: outside('the Canary Islands', 'de Canarische Eilanden'),
	},
	{ country: 'ES', postcodes: /^51\d{3}$/, territory: outside('Ceuta') },
	{ country: 'ES', postcodes: /^52\d{3}$/, territory: outside('Melilla') },
	{ country: 'DE', postcodes: /^(78266|8238)$/, territory: outside('Büsingen') },
	{ country: 'DE', postcodes: /^27498$/, territory: outside('Heligoland', 'Helgoland') },
	{ country: 'IT', postcodes: /^23041$/, territory: outside('Livigno') },
	{ country: 'IT', postcodes: /^23030$/, town: 'livigno', territory: outside('Livigno') },
	{ country: 'IT', postcodes: /^22061$/, territory: outside("Campione d'Italia") },
	{
		country: 'IT',
		postcodes: /^22060$/,
		town: 'campione',
		territory: outside("Campione d'Italia"),
	},
	{ country: 'GR', postcodes: /^6308[67]$/, territory: outside('Mount Athos', 'de berg Athos') },
	{ country: 'FI', postcodes: /^22\d{3}$/, territory: outside('Åland') },
	{
		country: 'FR',
		postcodes: /^(97\d|98[1-9])\d{2}$/,
		territory: outside('the French territories overseas', 'de Franse overzeese gebieden'),
	},
	{ country: 'DK', postcodes: /^39\d{2}$/, territory: outside('Greenland', 'Groenland') },
	{ country: 'DK', postcodes: /^\d{3}$/, territory: outside('the Faroe Islands', 'de Faeröer') },
	{ country: 'PT', postcodes: /^9[0-4]\d{2}/, territory: ownRates('Madeira') },
	{ country: 'PT', postcodes: /^9[5-9]\d{2}/, territory: ownRates('the Azores', 'de Azoren') },
	{
		country: 'AT',
		postcodes: /^(6691|699[123]|87491|8756[789])$/,
		territory: ownRates('Jungholz and Mittelberg', 'Jungholz en Mittelberg'),
	},
	{
		country: 'DE',
		postcodes: /^(87491|8756[789])$/,
		territory: ownRates('Jungholz and Mittelberg', 'Jungholz en Mittelberg'),
	},
	{ country: 'IT', postcodes: /^4789\d$/, territory: noMember('San Marino') },
	{
		country: 'IT',
		postcodes: /^00120$/,
		territory: noMember('Vatican City', 'Vaticaanstad'),
	},
	{
		country: 'GB',
		postcodes: /^BT\d/,
		territory: territory('Northern Ireland', 'Noord-Ierland', LIKE_EU),
	},
	{ country: 'MC', postcodes: /^/, territory: territory('Monaco', 'Monaco', LIKE_FRANCE) },
];

/** More of a postcode than this tells nothing, and it is a customer's text. */
const LONGEST = 20;

/**
 * The territory with VAT of its own that an address lies in, by country and postcode; null for almost all. Those that
 * SnelStart has as countries of their own (Åland, Guadeloupe, Réunion, Jersey, the Faroe Islands) are told by postcode
 * only where the shop has them under the country they belong to. Not among them: what is taxed as its country is (the
 * Isle of Man as the United Kingdom, Balearic Islands, Corsica at the standard rate), and Monaco with the country France.
 */
export function territoryOf(address: Place): Territory | null {
	const country = address.countryIso.trim().toUpperCase();
	const postcode = withoutCountry(address.postcode.trim().slice(0, LONGEST).toUpperCase(), country);
	const town = address.city.toLowerCase();
	const row = ROWS.find(
		(one) =>
			one.country === country &&
			one.postcodes.test(postcode) &&
			(one.town === undefined || town.includes(one.town)),
	);
	return row?.territory ?? null;
}

/**
 * "ES-35001", "D 78266", "BT1 1AA" and "9000-082" as they are compared. The letters before a number may be of the postal
 * service or of a land that is none (AX-22100, FO-100, GL-3900, EL-63086, CH-8238); a British code has letters itself.
 */
function withoutCountry(postcode: string, country: string): string {
	const plain = [...postcode].filter((sign) => /[A-Z0-9]/.test(sign)).join('');
	if (country === 'GB') return plain.replace(/^(GBR|GB|UK)(?=[A-Z]{1,2}\d)/, '');
	return /^[A-Z]{1,3}(\d+)$/.exec(plain)?.[1] ?? plain;
}
