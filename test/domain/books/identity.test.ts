import { answering, customerKey, identityKey, keysOfCard } from '../../../domain/books/identity';
import { normalisedName } from '../../../domain/books/sameName';
import { normalisedPostcode, normalisedVatNumber } from '../../../domain/books/normalised';
import type { CustomerIdentity } from '../../../domain/stream/plannedCustomer';
import { customer } from '../order/fixtures';

const ADDRESS = {
	contact: '',
	street: 'Kade 1',
	postcode: '1015 aa',
	city: 'Amsterdam',
	countryId: 'land-nl' as string | null,
};
const CARD = customer(7, 'Jan@Example.com; winkel@example.com', {
	name: 'Jan de Vries',
	vatNumber: 'NL8188.34.298.B01',
	address: ADDRESS,
	extraFields: { Webklant: ' 3 ' },
});
const byName = (more: Partial<Extract<CustomerIdentity, { by: 'nameAndPostcode' }>> = {}) => ({
	by: 'nameAndPostcode' as const,
	name: 'JAN DE VRIES',
	postcode: '1015AA',
	countryId: 'land-nl',
	...more,
});

describe('what a customer is known by', () => {
	it('is compared in one form', () => {
		expect(normalisedPostcode(' 1015-a a')).toBe('1015AA');
		expect(normalisedVatNumber('nl 8188.34/298-B01')).toBe('NL818834298B01');
		expect(normalisedName(' Jan  de VRIES ')).toBe('jan de vries');
		expect(normalisedName('x'.repeat(60))).toHaveLength(50);
	});

	it('is found on the card under each of its keys, each once', () => {
		expect(keysOfCard(CARD)).toEqual([
			'jan@example.com',
			'winkel@example.com',
			'vat:NL818834298B01',
			'name:jan de vries|1015AA',
			'web:Webklant=3',
		]);
		expect(keysOfCard({ ...CARD, email: 'a@b.nl;A@B.NL' })).toContain('a@b.nl');
		expect(keysOfCard({ ...CARD, email: 'a@b.nl;A@B.NL' })).toHaveLength(4);
	});

	it('is nothing the card does not say', () => {
		expect(keysOfCard(customer(8, '', { name: 'Piet' }))).toEqual([]);
		expect(keysOfCard(customer(8, '', { name: '', address: ADDRESS }))).toEqual([]);
		const without = { ...ADDRESS, postcode: '' };
		expect(keysOfCard(customer(8, '', { name: 'Piet', address: without }))).toEqual([]);
	});

	it.each<CustomerIdentity>([
		{ by: 'email', value: ' JAN@example.com' },
		{ by: 'vatNumber', value: 'NL818834298B01' },
		{ by: 'webCustomerId', field: 'Webklant', value: '3 ' },
		byName(),
	])('answers to %j', (identity) => {
		expect(keysOfCard(CARD)).toContain(identityKey(identity));
		expect(answering(identity, [CARD]).length > 0).toBe(true);
	});

	it.each<CustomerIdentity>([
		{ by: 'email', value: 'piet@example.com' },
		{ by: 'vatNumber', value: 'NL818834298B02' },
		{ by: 'webCustomerId', field: 'Webklant', value: '4' },
		{ by: 'webCustomerId', field: 'Ander', value: '3' },
		byName({ name: 'Jan Vries' }),
		byName({ postcode: '1015AB' }),
		byName({ countryId: 'land-be' }),
		byName({ email: '' }),
		byName({ email: 'piet@example.com' }),
	])('does not answer to %j', (identity) => {
		expect(answering(identity, [CARD]).length > 0).toBe(false);
	});

	it('by name is not denied by a country that card or order leaves open', () => {
		expect(answering(byName({ countryId: '' }), [CARD]).length > 0).toBe(true);
		const open = { ...CARD, address: { ...ADDRESS, countryId: null } };
		expect(answering(byName(), [open]).length > 0).toBe(true);
	});

	it('by name needs the same e-mail address where that counts, or none on either side', () => {
		expect(answering(byName({ email: 'winkel@example.com' }), [CARD]).length > 0).toBe(true);
		expect(answering(byName({ email: '' }), [{ ...CARD, email: '' }]).length > 0).toBe(true);
		expect(
			answering(byName({ email: 'jan@example.com' }), [{ ...CARD, email: '' }]).length > 0,
		).toBe(false);
	});
});

describe('two orders of one run mean the same customer', () => {
	it('by name only in one country, and with one e-mail address where that counts', () => {
		const key = customerKey(byName());
		expect(key).toBe('name:jan de vries|1015AA|land-nl');
		expect(customerKey(byName({ name: 'jan de vries', postcode: '1015 aa' }))).toBe(key);
		const others = [
			byName({ countryId: 'land-be' }),
			byName({ email: '' }),
			byName({ email: 'jan@example.com' }),
			byName({ postcode: '1015AB' }),
		];
		expect(new Set([key, ...others.map(customerKey)]).size).toBe(5);
		expect(customerKey(byName({ postcode: '10', countryId: '15' }))).not.toBe(
			customerKey(byName({ postcode: '101', countryId: '5' })),
		);
	});

	it('by anything else whatever the country', () => {
		const identity: CustomerIdentity = { by: 'email', value: 'Jan@example.com' };
		expect(customerKey(identity)).toBe('jan@example.com');
	});
});
