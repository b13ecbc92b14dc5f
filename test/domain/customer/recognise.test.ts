import { recogniseCustomer } from '../../../domain/customer/recognise';
import { indexBooks } from '../../../domain/books/indexedBooks';
import type { Books } from '../../../domain/books/books';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, books, customer, order, settings } from '../order/fixtures';

const buyer = order().customer!;
const recognise = (customers: Books['customers'], changes: Partial<WebOrder> = {}) =>
	recogniseCustomer(order(changes), indexBooks(books({ customers })), settings());

describe('recogniseCustomer', () => {
	it('knows a customer by e-mail, whatever capitals and spaces', () => {
		expect(recognise([customer(5, ' JAN@example.COM')]).value).toMatchObject({
			action: 'use',
			id: 'klant-5',
		});
	});

	it('knows a customer by one of several addresses on the card', () => {
		expect(recognise([customer(5, 'boek@x.nl; jan@example.com')]).value?.id).toBe('klant-5');
	});

	it.each([
		['a supplier', customer(5, 'jan@example.com', { isCustomer: false })],
		['an inactive customer', customer(5, 'jan@example.com', { inactive: true })],
		['placeholder -1', customer(-1, 'jan@example.com')],
		['placeholder -2', customer(-2, 'jan@example.com')],
		['an address that only resembles it', customer(5, 'jan@example.com.nl')],
	])('does not take %s for the customer', (_, candidate) => {
		expect(recognise([candidate]).value?.action).toBe('create');
	});

	it('never chooses between two', () => {
		const [problem] = recognise([
			customer(5, 'jan@example.com'),
			customer(6, 'Jan@Example.com'),
		]).problems;
		expect(problem).toMatchObject({ code: 'ambiguous-customer' });
		expect(problem.message).toContain('5 Klant 5, 6 Klant 6');
	});

	it.each(['', 'jan', 'jan@', 'jan@home', 'a@b.nl;c@d.nl', `${'x'.repeat(250)}@a.nl`])(
		'refuses "%s" as e-mail address',
		(email) => {
			const { problems } = recognise([], { customer: { ...buyer, email } });
			expect(problems[0].code).toBe('invalid-customer-data');
		},
	);

	it('gives guests the collective customer when there is one, and treats them like others when not', () => {
		const guest = { customer: { ...buyer, isGuest: true } };
		const known = indexBooks(books({ customers: [customer(9, 'gasten@x.nl')] }));
		const collective = settings({ collectiveCustomerId: 'klant-9' });
		expect(recogniseCustomer(order(guest), known, collective).value).toMatchObject({
			action: 'use',
			customerNumber: 9,
			key: 'guest:klant-9',
		});
		expect(recogniseCustomer(order(guest), known, settings()).value?.key).toBe('jan@example.com');
		expect(
			recogniseCustomer(order(guest), indexBooks(books()), collective).problems[0],
		).toMatchObject({
			code: 'missing-customer',
			field: 'collectiveCustomerId',
		});
	});
});

describe('the card of a new customer', () => {
	const card = (changes: Partial<WebOrder>) => recognise([], changes).value?.card;

	it('is the company with the person as contact, and its VAT number', () => {
		const invoiceAddress = address({ company: 'Bloemen B.V.', vatNumber: 'NL 8188.34.298.B01' });
		expect(card({ invoiceAddress })).toMatchObject({
			naam: 'Bloemen B.V.',
			btwNummer: 'NL818834298B01',
			vestigingsAdres: { contactpersoon: 'Jan de Vries' },
		});
	});

	it.each(['', 'NL123', 'NL123456789B01', 'BE0403170701', 'onbekend'])(
		'goes without VAT number "%s" in the Netherlands, and is not refused',
		(vatNumber) => {
			expect(card({ invoiceAddress: address({ company: 'X', vatNumber }) })).not.toHaveProperty(
				'btwNummer',
			);
		},
	);

	it('keeps to the lengths of SnelStart without half a character', () => {
		const long = address({
			company: `${'x'.repeat(49)}😀`,
			firstName: 'é'.repeat(60),
			city: 'p'.repeat(60),
			postcode: '1'.repeat(30),
			phone: '0'.repeat(40),
		});
		const made = card({ invoiceAddress: long });
		expect(made?.naam).toBe('x'.repeat(49));
		expect(made?.telefoon).toHaveLength(25);
		expect(made?.vestigingsAdres.contactpersoon).toHaveLength(50);
		expect(made?.vestigingsAdres.plaats).toHaveLength(50);
		expect(made?.vestigingsAdres.postcode).toHaveLength(25);
	});

	it('is not made of an order that names nobody', () => {
		const nobody = { firstName: '', lastName: '', company: '' };
		const { problems } = recognise([], {
			customer: { ...buyer, ...nobody },
			invoiceAddress: address(nobody),
		});
		expect(problems[0].code).toBe('invalid-customer-data');
	});
});
