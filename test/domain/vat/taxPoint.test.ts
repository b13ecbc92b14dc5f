import { taxPointOf } from '../../../domain/vat/taxPoint';
import { indexBooks } from '../../../domain/books/indexedBooks';
import { address, books, customer, order, settings } from '../order/fixtures';
import type { PlannedCustomer } from '../../../domain/stream/plannedCustomer';
import type { WebOrder } from '../../../domain/stream/webOrder';

const abroad = order({ deliveryAddress: address({ countryIso: 'de' }) });
const addressIn = (countryId: string) => ({
	contact: '',
	street: 'Rue 1',
	postcode: '1000',
	city: 'Brussel',
	countryId,
});
const inBooks = indexBooks(
	books({
		customers: [
			customer(7, 'bv@example.be', {
				vatNumber: 'BE0123456749',
				address: addressIn('land-be'),
			}),
			customer(8, 'jan@example.nl'),
			customer(9, 'piet@example.com', { address: addressIn('land-weg') }),
		],
	}),
);
const known = (id: string, more: Partial<PlannedCustomer> = {}): PlannedCustomer => ({
	action: 'use',
	id,
	name: 'Klant',
	key: 'klant',
	...more,
});
const point = (who: PlannedCustomer | null, addressSource: 'shop' | 'card' | 'mixed' = 'shop') =>
	taxPointOf(abroad, who, inBooks, settings({ addressSource }));

describe('where SnelStart finds an order taxable', () => {
	it('is the country of delivery in the shop, and the day it was placed', () => {
		expect(point(known('klant-8'))).toMatchObject({ day: '2026-11-23', countryIso: 'DE' });
		expect(point(known('klant-8'), 'mixed').countryIso).toBe('DE');
		expect(point(null, 'card').countryIso).toBe('DE');
	});

	it('is the country of the card where its addresses are used', () => {
		expect(point(known('klant-7'), 'card').countryIso).toBe('BE');
	});

	it('is unknown where the books do not hold the country of the card', () => {
		expect(point(known('klant-9'), 'card').countryIso).toBe('');
	});

	it('is the country of delivery in the shop for a card that tells no address, or a collective one', () => {
		expect(point(known('klant-8'), 'card').countryIso).toBe('DE');
		const collective = settings({ addressSource: 'card', collectiveCustomerId: 'klant-7' });
		expect(taxPointOf(abroad, known('klant-7'), inBooks, collective).countryIso).toBe('DE');
	});

	it('knows a VAT number of the card, and one that an update fills in', () => {
		expect(point(known('klant-7')).hasVatNumber).toBe(true);
		expect(point(known('klant-8')).hasVatNumber).toBe(false);
		const change = { member: 'btwNummer', from: '', to: 'DE123456788' };
		expect(point(known('klant-8', { changes: [change] })).hasVatNumber).toBe(true);
	});

	it('knows the VAT number and the country of a new card', () => {
		const at = {
			contactpersoon: 'Jan',
			straat: 'Rue 1',
			postcode: '1000',
			plaats: 'Brussel',
			land: { id: 'land-be' },
		};
		const card = {
			relatiesoort: ['Klant'] as ['Klant'],
			naam: 'BV',
			email: 'bv@example.be',
			btwNummer: 'BE0123456749',
			vestigingsAdres: at,
			correspondentieAdres: at,
		};
		const created: PlannedCustomer = { action: 'create', name: 'BV', key: 'bv', card };
		expect(point(created, 'card')).toMatchObject({ countryIso: 'BE', hasVatNumber: true });
	});

	it('is where the invoice goes when no delivery is told, and nowhere without either', () => {
		const at = (more: Partial<WebOrder>) =>
			taxPointOf(order(more), null, inBooks, settings()).countryIso;
		const invoiceAddress = address({ countryIso: ' be ' });
		expect(at({ deliveryAddress: null, invoiceAddress })).toBe('BE');
		expect(at({ deliveryAddress: address({ countryIso: '\tde ' }), invoiceAddress })).toBe('DE');
		expect(at({ deliveryAddress: null, invoiceAddress: null })).toBe('');
	});

	it('has no day for an order whose time cannot be read', () => {
		expect(taxPointOf(order({ placedAt: 'gisteren' }), null, inBooks, settings()).day).toBe('');
	});

	it('is the country an update moves the card to', () => {
		const moved = { member: 'vestigingsAdres.land', from: 'land-be', to: 'land-nl' };
		const named = { member: 'naam', from: 'Klant', to: 'Klant BV' };
		expect(point(known('klant-7', { changes: [named, moved] }), 'card').countryIso).toBe('NL');
		expect(point(known('klant-7', { changes: [named] }), 'card')).toMatchObject({
			countryIso: 'BE',
			hasVatNumber: true,
		});
	});

	it('is in a territory where the shop sends the goods there, also when SnelStart goes by the card', () => {
		const deliveryAddress = address({ countryIso: 'DE', postcode: 'D-27498' });
		const at = (more: Partial<WebOrder>) =>
			taxPointOf(order(more), known('klant-7'), inBooks, settings({ addressSource: 'card' }));
		expect(at({ deliveryAddress })).toMatchObject({
			countryIso: 'BE',
			territory: { name: 'Heligoland' },
		});
		expect(at({})).not.toHaveProperty('territory');
	});

	it('has no VAT number of a card nobody has read, nor of a customer nobody knows', () => {
		expect(point(known('klant-99')).hasVatNumber).toBe(false);
		expect(point({ action: 'create', name: 'Klant', key: 'klant' }).hasVatNumber).toBe(false);
		expect(point(null).hasVatNumber).toBe(false);
	});
});
