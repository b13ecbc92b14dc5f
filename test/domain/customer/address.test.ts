import fc from 'fast-check';
import { salesOrderAddress } from '../../../domain/customer/address';
import { streetLine } from '../../../domain/customer/street';
import { address, books } from '../order/fixtures';

describe('streetLine', () => {
	it.each([
		['Keizersgracht 100', '', 'Keizersgracht 100'],
		['Straße-laan 5 bis', '', 'Straße-laan 5 bis'],
		['16, Main street', '2nd floor', '16, Main street 2nd floor'],
		['Dorpsstraat', '12a', 'Dorpsstraat 12a'],
		[
			'Burgemeester van der Voort van Zijplaan boven de winkel 1234a',
			'',
			'Burgemeester van der Voort van Zijplaan bove 1234a',
		],
		[
			'Burgemeester van der Voort van Zijplaan boven de winkel',
			'77-3',
			'Burgemeester van der Voort van Zijplaan boven 77-3',
		],
		[
			'Laan van de Verenigde Naties 1234',
			'Derde verdieping links achterin',
			'Laan van de Verenigde Naties 1234 Derde verdieping',
		],
		[
			'12 rue de la très longue division de la deuxième armée 2',
			'',
			'12 rue de la très longue division de la deuxième a',
		],
	])('%s + %s', (street, addition, expected) => {
		expect(streetLine(street, addition)).toBe(expected);
	});

	it('never loses a Dutch house number and never exceeds 50 characters', () => {
		const name = fc.stringMatching(/^[A-Za-zé' ]{1,90}$/).map((text) => `Straat${text}`);
		const number = fc.tuple(
			fc.integer({ min: 1, max: 9999 }),
			fc.constantFrom('', 'a', ' bis', '-3'),
		);
		fc.assert(
			fc.property(name, number, (street, [house, letter]) => {
				const made = streetLine(`${street} ${house}${letter}`, '');
				expect(made.length).toBeLessThanOrEqual(50);
				expect(made.endsWith(` ${house}${letter}`)).toBe(true);
			}),
		);
	});
});

it('keeps to 50 characters whatever is in it', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 120 }), fc.string({ maxLength: 80 }), (street, addition) => {
			expect(streetLine(street, addition).length).toBeLessThanOrEqual(50);
		}),
	);
	expect(streetLine('1'.repeat(80), '')).toHaveLength(50);
});

describe('salesOrderAddress', () => {
	const made = (more: Parameters<typeof address>[0], knownAs = 'Jan de Vries') =>
		salesOrderAddress(address(more), 'delivery', books(), knownAs);

	it('keeps the name of another company beside the person', () => {
		expect(made({ company: 'Bloemen - Magazijn' }, 'Bloemen').value?.contactpersoon).toBe(
			'Jan de Vries, Bloemen - Magazijn',
		);
		expect(made({ company: 'Bloemen' }, 'Bloemen').value?.contactpersoon).toBe('Jan de Vries');
	});

	it('finds the country whatever the capitals', () => {
		expect(made({ countryIso: 'be' }).value?.land).toEqual({ id: 'land-be' });
	});

	it('names every part that is missing', () => {
		const { problems } = made({ street: ' ', city: '', countryIso: 'XX' });
		expect(problems.map(({ code }) => code)).toEqual(['missing-address', 'unknown-country']);
		expect(problems[0].message).toContain('street (straat), city (plaats)');
		expect(problems[1].message).toContain('XX');
	});

	it('tells a country the shop has forgotten from one SnelStart does not know', () => {
		expect(made({ countryIso: '' }).problems[0].message).toContain(
			'the shop does not know the country',
		);
	});
});
