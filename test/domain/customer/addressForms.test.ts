import fc from 'fast-check';
import { salesOrderAddress } from '../../../domain/customer/address';
import { streetLine } from '../../../domain/customer/street';
import { address, books } from '../order/fixtures';

const LONG = 'Burgemeester van der Voort van Zijp en Zonen van den Berg';

describe('house numbers of each country in a street that is too long', () => {
	it.each([
		['NL', `${LONG}laan 12`, '', ' 12'],
		['NL', `${LONG}laan 12-3`, '', ' 12-3'],
		['NL', `${LONG}laan 12 bis A`, '', ' 12 bis A'],
		['NL', `${LONG}laan 12-bis A`, '', ' 12-bis A'],
		['NL', `${LONG}laan 12 bis 2`, '', ' 12 bis 2'],
		['NL', `${LONG}laan 12`, 'bis A', ' 12 bis A'],
		['NL', `${LONG}laan 12`, 'bis', ' 12 bis'],
		['NL', `${LONG}laan 12`, 'A', ' 12 A'],
		['NL', `${LONG}laan 12`, 'III', ' 12 III'],
		['NL', `${LONG}laan 100 hs`, '', ' 100 hs'],
		['NL', `${LONG}plein 1944`, '12', ' 1944 12'],
		['NL', LONG, '12 a', ' 12 a'],
		['NL', `1e ${LONG}straat 7`, '', ' 7'],
		['NL', `4 Mei ${LONG} 9b`, '', ' 9b'],
		['BE', `${LONG}laan 12 bus 3`, '', ' 12 bus 3'],
		['BE', `${LONG}laan 12`, 'bus 0102', ' 12 bus 0102'],
		['BE', `Rue de la ${LONG} 16, bte 5`, '', ' 16, bte 5'],
		['BE', `Rue de la ${LONG} 16 boîte A`, '', ' 16 boîte A'],
		['BE', `${LONG}laan 12/3`, '', ' 12/3'],
		['DE', `Straße des 17. Juni ${LONG} 135`, '', ' 135'],
		['DE', `${LONG}straße 12 - 14`, '', ' 12 - 14'],
		['DE', `${LONG}straße 12 a`, '', ' 12 a'],
		['DE', `Postfach ${LONG} 10 22`, '', ' 22'],
	])('%s: %s + %s keeps "%s" at the end', (country, street, addition, end) => {
		const made = streetLine(street, addition, country);
		expect(made.length).toBeLessThanOrEqual(50);
		expect(made.endsWith(end)).toBe(true);
	});

	it.each([
		['FR', `12 bis, rue de la ${LONG}`, '', '12 bis, rue'],
		['FR', `12 rue du 8 mai 1945 ${LONG}`, '', '12 rue du 8 mai 1945'],
		['FR', `112 ter avenue ${LONG} 3`, '', '112 ter avenue'],
		['GB', `12A ${LONG} Road`, '', '12A Burg'],
		['GB', `100 5th Avenue ${LONG}`, '', '100 5th Avenue'],
		['US', `100-102 ${LONG} Street`, '', '100-102 Burg'],
		['BR', `12 ${LONG}`, '', '12 Burg'],
	])('%s: %s + %s keeps "%s" in front', (country, street, addition, start) => {
		const made = streetLine(street, addition, country);
		expect(made.length).toBeLessThanOrEqual(50);
		expect(made.startsWith(start)).toBe(true);
	});

	it.each([
		['PO Box 1234', 'GB'],
		['Postbus 98', 'NL'],
		['BP 40123', 'FR'],
		['C 4, 12', 'DE'],
		['Flat 3, 12 High Street', 'GB'],
		['Plein 1944 12', 'NL'],
	])('keeps "%s" in %s as it is', (street, country) => {
		expect(streetLine(street, '', country)).toBe(street);
	});
});

describe('properties of a street line', () => {
	const letters = fc.stringMatching(/^[a-zéß]{3,30}( [a-zéß]{3,30}){0,4}$/);
	const number = fc.integer({ min: 1, max: 99999 }).map(String);
	const suffix = fc.constantFrom(
		'',
		'a',
		' A',
		' bis',
		' ter',
		'-3',
		'/12',
		' - 14',
		' bus 3',
		', bte 12',
		' II',
	);
	const addition = fc.oneof(
		fc.constant(''),
		letters,
		fc.constantFrom('3e verdieping', 'Bât. B', '😀 boven'),
	);

	it.each(['NL', 'BE', 'DE', '', 'BR'])('keeps the number behind the name in "%s"', (country) => {
		fc.assert(
			fc.property(letters, number, suffix, addition, (name, house, more, second) => {
				const made = streetLine(`${name} ${house}${more}`, second, country);
				expect(made.length).toBeLessThanOrEqual(50);
				expect(made).toContain(` ${house}${more}`);
			}),
		);
	});

	it.each(['FR', 'GB', 'US', '', 'BR'])(
		'keeps the number in front of the name in "%s"',
		(country) => {
			const front = fc.constantFrom('', ' bis', 'A', ',', ' bis,', '-14');
			fc.assert(
				fc.property(number, front, letters, addition, (house, more, name, second) => {
					const made = streetLine(`${house}${more} ${name}`, second, country);
					expect(made.length).toBeLessThanOrEqual(50);
					expect(made.startsWith(`${house}${more} `)).toBe(true);
				}),
			);
		},
	);

	it('keeps the number in a field of its own', () => {
		fc.assert(
			fc.property(letters, number, fc.constantFrom('', 'a', '-3', ' hs'), (name, house, more) => {
				expect(streetLine(name, `${house}${more}`, 'NL').endsWith(` ${house}${more}`)).toBe(true);
			}),
		);
	});
});

/** Half of a character outside the basic plane. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

it('never holds half a character, in any part of any address', () => {
	const text = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
		.map((one) => `x${one}`);
	fc.assert(
		fc.property(
			text,
			text,
			text,
			text,
			text,
			text,
			(street, streetAddition, city, postcode, firstName, company) => {
				const { value } = salesOrderAddress(
					address({ street, streetAddition, city, postcode, firstName, company }),
					'invoice',
					books(),
					'',
				);
				const { contactpersoon, straat, plaats, postcode: code } = value!;
				const all = [contactpersoon, straat, plaats, code];
				expect(all.filter((part) => HALF.test(part))).toEqual([]);
				expect(all.map(({ length }, index) => length <= [50, 50, 50, 25][index])).not.toContain(
					false,
				);
			},
		),
	);
});

describe('the second address line', () => {
	const made = (street: string, streetAddition: string, more = {}) =>
		salesOrderAddress(
			address({ street, streetAddition, ...more }),
			'delivery',
			books(),
			'Jan de Vries',
		).value;

	it('follows the street where both fit', () => {
		expect(made('Dam 1', '3e verdieping')?.straat).toBe('Dam 1 3e verdieping');
	});

	it('stands beside the contact where they do not', () => {
		expect(
			made('Laan van de Verenigde Naties 1234', 'Derde verdieping links achterin'),
		).toMatchObject({
			contactpersoon: 'Jan de Vries, Derde verdieping links achterin',
			straat: 'Laan van de Verenigde Naties 1234',
		});
	});

	it('is the street itself where the number stands in it, as in the United Kingdom', () => {
		const countries = [{ id: 'uk', name: 'Verenigd Koninkrijk', iso: 'GB', iso3: 'GBR' }];
		const { value } = salesOrderAddress(
			address({
				street: 'Flat 3, Rose Court Building',
				streetAddition: '12 Great High Street of the Town',
				countryIso: 'GB',
			}),
			'delivery',
			books({ countries }),
			'',
		);
		expect(value).toMatchObject({
			contactpersoon: 'Jan de Vries, Flat 3, Rose Court Building',
			straat: '12 Great High Street of the Town',
		});
	});

	it('stays with the street when it is the house number, or fits nowhere whole', () => {
		expect(made(LONG, '12')?.straat.endsWith(' 12')).toBe(true);
		const long = 'Afdeling Inkoop en Logistiek, ingang aan de achterkant';
		expect(made('Laan van de Verenigde Naties 1234', long)).toMatchObject({
			contactpersoon: 'Jan de Vries',
			straat: 'Laan van de Verenigde Naties 1234 Afdeling Inkoop',
		});
	});
});

describe('the country of an address', () => {
	const land = (iso: string, shop: string) =>
		salesOrderAddress(
			address({ countryIso: shop }),
			'invoice',
			books({ countries: [{ id: 'x', name: 'X', iso, iso3: '' }] }),
			'',
		).value?.land.id;

	it.each([
		['GB', 'UK'],
		['UK', 'gb'],
		['GR', 'EL'],
		['EL', 'GR'],
		['NL', ' nl '],
	])('%s in SnelStart answers to %s in the shop', (iso, shop) => {
		expect(land(iso, shop)).toBe('x');
	});

	it('is never guessed', () => {
		expect(land('GB', 'GR')).toBeUndefined();
		expect(land('', '')).toBeUndefined();
	});
});
