import { customerNotices } from '../../../domain/customer/notices';
import { recogniseCustomer } from '../../../domain/customer/recognise';
import { indexBooks } from '../../../domain/books/indexedBooks';
import type { Customer } from '../../../domain/books/books';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, books, customer, order, settings } from '../order/fixtures';

const VAT = 'NL818834298B01';

function notices(
	changes: Partial<WebOrder> = {},
	customers: Customer[] = [],
	more: Partial<PlanSettings> = {},
) {
	const [web, known, chosen] = [order(changes), indexBooks(books({ customers })), settings(more)];
	const { value } = recogniseCustomer(web, known, chosen);
	return customerNotices(web, value, known, chosen);
}

const invoice = (more: Parameters<typeof address>[0]) => ({ invoiceAddress: address(more) });

it('is nothing for an ordinary order, nor where the customer was not recognised', () => {
	expect(notices()).toEqual([]);
	expect(customerNotices(order(), null, indexBooks(books()), settings())).toEqual([]);
});

describe('texts that were cut', () => {
	it.each<[string, Partial<WebOrder>]>([
		['customer', invoice({ company: 'x'.repeat(51) })],
		['invoiceAddress.phone', invoice({ phone: '0'.repeat(26) })],
		['invoiceAddress.street', invoice({ street: `${'x'.repeat(50)} 12` })],
		['invoiceAddress.postcode', invoice({ postcode: '1'.repeat(26) })],
		['invoiceAddress.firstName', invoice({ firstName: 'x'.repeat(60) })],
		['deliveryAddress.city', { deliveryAddress: address({ city: 'x'.repeat(51) }) }],
	])('are told at %s', (field, changes) => {
		expect(notices(changes)).toContainEqual(expect.objectContaining({ code: 'text-cut', field }));
	});

	it('say what SnelStart gets, and carry the whole text', () => {
		const street = 'Burgemeester van der Voort van Zijplaan boven de winkel 1234a';
		expect(notices(invoice({ street }))).toMatchObject([
			{
				message:
					'the street of the invoice address (factuuradres) is too long for SnelStart, which gets "Burgemeester van der Voort van Zijplaan bove 1234a"',
				value: street,
			},
		]);
	});

	it('are not told of an address that is not written', () => {
		const long = { deliveryAddress: address({ city: 'x'.repeat(51) }) };
		const known = [customer(5, 'jan@example.com', { name: 'Jan de Vries', address: CARD })];
		expect(notices(long, known, { addressSource: 'card' })).toEqual([]);
		expect(notices(long, known, { addressSource: 'mixed' })).toHaveLength(1);
		const longInvoice = invoice({ city: 'x'.repeat(51) });
		expect(notices(longInvoice, known, { addressSource: 'mixed' })).toEqual([]);
	});
});

const CARD = { contact: '', street: 'Dam 1', postcode: '1012', city: 'A', countryId: 'land-nl' };

describe('a VAT number that is left out', () => {
	it.each([
		['NL123', 'NL', 'is not valid in form for NL'],
		['BE0403170701', 'NL', 'does not begin with NL, the country of the invoice address'],
		['GB999999973', 'GB', 'is of no country of the EU (GB)'],
	])('%s in %s %s', (vatNumber, countryIso, words) => {
		const countries = [...books().countries, { id: 'gb', name: 'VK', iso: 'GB', iso3: 'GBR' }];
		const [web, known] = [
			order(invoice({ vatNumber, countryIso })),
			indexBooks(books({ countries })),
		];
		const { value } = recogniseCustomer(web, known, settings());
		const [notice] = customerNotices(web, value, known, settings());
		expect(notice).toMatchObject({ code: 'vat-number-left-out', value: vatNumber });
		expect(notice.message).toContain(words);
	});

	it('is told of a known customer whose card has none or another', () => {
		const business = invoice({ vatNumber: VAT });
		const card = (vatNumber: string) => [
			customer(5, 'jan@example.com', { name: 'Jan de Vries', vatNumber }),
		];
		expect(notices(business, card(''))[0].message).toContain('customer 5 Jan de Vries has none');
		expect(notices(business, card('NL002455799B11'))[0].message).toContain('has NL002455799B11');
		expect(notices(business, card(VAT))).toEqual([]);
		expect(
			notices(business, card(''), { customerWriting: 'createAndUpdate' })[0].message,
		).toContain(`gets VAT number (btw-nummer) ${VAT}`);
	});

	it('is not told of a collective customer', () => {
		const known = [customer(5, 'jan@example.com')];
		expect(
			notices(invoice({ vatNumber: VAT }), known, { collectiveCustomerId: 'klant-5' }),
		).toEqual([]);
	});
});

it('tells of a new card that goes without an e-mail address', () => {
	const without = { customer: { ...order().customer!, email: 'jan@' } };
	expect(notices(without, [], { recognition: ['nameAndPostcode'] })).toMatchObject([
		{ code: 'invalid-customer-data', field: 'customer.email', value: 'jan@' },
	]);
});
