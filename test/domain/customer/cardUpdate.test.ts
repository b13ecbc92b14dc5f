import fc from 'fast-check';
import { recogniseCustomer } from '../../../domain/customer/recognise';
import { indexBooks } from '../../../domain/books/indexedBooks';
import type { Customer } from '../../../domain/books/books';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, books, customer, order, settings } from '../order/fixtures';

const VAT = 'NL818834298B01';
const home = {
	contact: 'Jan',
	street: 'Keizersgracht 100',
	postcode: '1015 aa',
	city: 'Amsterdam',
	countryId: 'land-nl',
};
const known = (more: Partial<Customer> = {}) =>
	customer(5, 'jan@example.com', {
		name: 'Jan de Vries',
		phone: '020-1234567',
		address: home,
		...more,
	});

const plan = (card: Customer, changes: Partial<WebOrder> = {}, more: Partial<PlanSettings> = {}) =>
	recogniseCustomer(
		order(changes),
		indexBooks(books({ customers: [card] })),
		settings({ customerWriting: 'createAndUpdate', ...more }),
	).value!;

const changesOf = (...given: Parameters<typeof plan>) => plan(...given).changes ?? [];

describe('what an update changes on a card that is known', () => {
	it('is nothing where shop and card say the same, spelt otherwise', () => {
		expect(plan(known())).not.toHaveProperty('changes');
	});

	it('is nothing unless updates are chosen', () => {
		const bare = known({ phone: '', address: null });
		expect(plan(bare, {}, { customerWriting: 'create' })).not.toHaveProperty('changes');
		expect(plan(bare, {}, { customerWriting: 'never' })).not.toHaveProperty('changes');
	});

	it('fills what is empty', () => {
		const bare = customer(5, 'jan@example.com', { name: 'Jan de Vries' });
		const changed = changesOf(bare, { invoiceAddress: address({ vatNumber: VAT }) });
		expect(changed).toEqual([
			{ member: 'telefoon', from: '', to: '0201234567' },
			{ member: 'btwNummer', from: '', to: VAT },
			{ member: 'vestigingsAdres.contactpersoon', from: '', to: 'Jan de Vries' },
			{ member: 'vestigingsAdres.straat', from: '', to: 'Keizersgracht 100' },
			{ member: 'vestigingsAdres.postcode', from: '', to: '1015AA' },
			{ member: 'vestigingsAdres.plaats', from: '', to: 'Amsterdam' },
			{ member: 'vestigingsAdres.land', from: '', to: 'land-nl' },
		]);
	});

	it('takes over a new telephone number and a new address, with the postal address that said the same', () => {
		const moved = address({ street: 'Dam 1', postcode: '1012 JS', phone: '0612345678' });
		const card = known({ postalAddress: home });
		expect(changesOf(card, { invoiceAddress: moved })).toEqual([
			{ member: 'telefoon', from: '020-1234567', to: '0612345678' },
			{ member: 'vestigingsAdres.straat', from: 'Keizersgracht 100', to: 'Dam 1' },
			{ member: 'vestigingsAdres.postcode', from: '1015 aa', to: '1012 JS' },
			{ member: 'correspondentieAdres.straat', from: 'Keizersgracht 100', to: 'Dam 1' },
			{ member: 'correspondentieAdres.postcode', from: '1015 aa', to: '1012 JS' },
		]);
		const box = { ...home, street: 'Postbus 5' };
		const members = changesOf(known({ postalAddress: box }), { invoiceAddress: moved });
		expect(members.map(({ member }) => member)).not.toContain('correspondentieAdres.straat');
	});

	it('leaves the address of a card alone that has the VAT number of another country', () => {
		const card = known({ vatNumber: VAT });
		const moved = { invoiceAddress: address({ countryIso: 'BE', city: 'Gent' }) };
		expect(changesOf(card, moved)).toEqual([]);
	});

	it('fills an e-mail address, and replaces one only where the shop knows the customer by its id', () => {
		const byName = { recognition: ['nameAndPostcode' as const] };
		expect(changesOf(known({ email: '' }), {}, byName)).toMatchObject([
			{ member: 'email', from: '' },
		]);
		const byId = { recognition: ['webCustomerId' as const], webCustomerField: 'Webklant' };
		const card = known({ email: 'oud@example.com', extraFields: { Webklant: '3' } });
		expect(changesOf(card, {}, byId)).toEqual([
			{ member: 'email', from: 'oud@example.com', to: 'jan@example.com' },
		]);
		expect(changesOf({ ...card, email: 'a@x.nl;b@x.nl' }, {}, byId)).toEqual([]);
	});

	it('replaces a VAT number only on a card of the same name', () => {
		const business = { invoiceAddress: address({ vatNumber: VAT }) };
		const other = { vatNumber: 'NL002455799B11' };
		expect(changesOf(known(other), business)).toEqual([
			{ member: 'btwNummer', from: 'NL002455799B11', to: VAT },
		]);
		expect(changesOf(known({ ...other, name: 'Bloemen BV' }), business)).toEqual([]);
	});
});

describe('cards that no update touches', () => {
	const bare = { phone: '', address: null };

	it('is the collective customer', () => {
		const chosen = { collectiveCustomerId: 'klant-5' };
		expect(plan(known(bare), {}, chosen)).not.toHaveProperty('changes');
		const forConsumers = { ...chosen, recognition: ['collectiveForConsumers' as const] };
		expect(plan(known(bare), {}, forConsumers)).not.toHaveProperty('changes');
	});

	it('is a card found by name and postcode with the e-mail address of somebody else', () => {
		const chain = { recognition: ['nameAndPostcode' as const], webCustomerField: 'Webklant' };
		const namesake = plan(known({ email: 'piet@example.com', phone: '' }), {}, chain);
		expect(namesake).toMatchObject({ action: 'use', customerNumber: 5 });
		expect(namesake).not.toHaveProperty('changes');
		expect(namesake).not.toHaveProperty('extraFields');
		expect(changesOf(known({ phone: '' }), {}, chain)).toHaveLength(1);
	});

	it('is one of cards that say the same, until the others are gone', () => {
		const two = [5, 6].map((number) => ({
			...known({ ...bare, content: 'x' }),
			number,
			id: `k${number}`,
		}));
		const { value } = recogniseCustomer(
			order(),
			indexBooks(books({ customers: two })),
			settings({ customerWriting: 'createAndUpdate' }),
		);
		expect(value).toMatchObject({ customerNumber: 5, alike: [6] });
		expect(value).not.toHaveProperty('changes');
	});
});

it("sets the shop's customer id on a card without one, and leaves another one", () => {
	const field = { webCustomerField: 'Webklant' };
	expect(plan(known(), {}, field).extraFields).toEqual({ Webklant: '3' });
	const taken = known({ extraFields: { Webklant: '77' } });
	expect(plan(taken, {}, field)).not.toHaveProperty('extraFields');
	expect(plan(known(), {}, { ...field, customerWriting: 'create' })).not.toHaveProperty(
		'extraFields',
	);
});

it('never empties anything, whatever shop and card say', () => {
	const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 60 }), fc.constant(VAT));
	const place = fc.record({ contact: text, street: text, postcode: text, city: text });
	fc.assert(
		fc.property(text, text, place, place, text, (phone, vatNumber, card, shop, newPhone) => {
			const planned = recogniseCustomer(
				order({
					invoiceAddress: address({ ...shop, phone: newPhone, vatNumber, firstName: shop.contact }),
				}),
				indexBooks(books({ customers: [known({ phone, address: { ...card, countryId: null } })] })),
				settings({ customerWriting: 'createAndUpdate' }),
			).value;
			for (const { from, to } of planned?.changes ?? []) {
				expect(to).not.toBe('');
				expect(to).not.toBe(from);
			}
		}),
	);
});
