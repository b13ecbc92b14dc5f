import { planOrders } from '../../../domain/order/plan/planOrders';
import type { Customer } from '../../../domain/books/books';
import type { RecognitionStep } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, books, customer, order, settings } from '../order/fixtures';

const buyer = order().customer!;
const by = (id: string, changes: Partial<WebOrder> & { email?: string; web?: string } = {}) => {
	const { email = 'jan@example.com', web = '3', ...more } = changes;
	return order({ id, customer: { ...buyer, id: web, email }, ...more });
};
const VAT = { invoiceAddress: address({ vatNumber: 'NL818834298B01' }) };

const planned = (orders: WebOrder[], recognition: RecognitionStep[]) =>
	planOrders(orders, books(), settings({ recognition, webCustomerField: 'Webklant' })).map(
		({ outcome, customer }) => {
			expect(outcome).toBe('create');
			return customer!;
		},
	);

describe('orders of one new customer in one run', () => {
	it.each<[string, RecognitionStep[], WebOrder[]]>([
		['e-mail address', ['email'], [by('1'), by('2', { email: ' JAN@example.com', web: '4' })]],
		[
			'VAT number',
			['vatNumber', 'email'],
			[by('1', VAT), by('2', { ...VAT, email: 'inkoop@x.nl' })],
		],
		['id in the shop', ['webCustomerId'], [by('1'), by('2', { email: 'nieuw@x.nl' })]],
		[
			'name and postcode, without e-mail',
			['nameAndPostcode'],
			[by('1', { email: '' }), by('2', { email: '' })],
		],
	])('share a card by %s', (_, chain, orders) => {
		const [first, second] = planned(orders, chain);
		expect(second).toEqual(first);
	});

	it('share one also where a later step would find it', () => {
		const orders = [by('1', VAT), by('2'), by('3', { ...VAT, email: 'inkoop@x.nl' })];
		const [first, second, third] = planned(orders, ['vatNumber', 'email']);
		expect([second, third]).toEqual([first, first]);
	});

	it.each<[string, RecognitionStep[], WebOrder[]]>([
		['another e-mail address', ['email'], [by('1'), by('2', { email: 'piet@x.nl' })]],
		[
			'the same e-mail address where the chain does not ask for it',
			['vatNumber', 'nameAndPostcode'],
			[by('1'), by('2', { invoiceAddress: address({ postcode: '9999ZZ' }) })],
		],
		[
			'the same name in another country',
			['nameAndPostcode'],
			[by('1'), by('2', { invoiceAddress: address({ countryIso: 'BE' }) })],
		],
	])('make two cards with %s', (_, chain, orders) => {
		const [first, second] = planned(orders, chain);
		expect(second.key).not.toBe(first.key);
	});
});

describe('what decides VAT on a card that several orders of a run use', () => {
	const card = (more: Partial<Customer> = {}) =>
		customer(5, 'jan@example.com', { name: 'Jan de Vries', phone: '1', address: HOME, ...more });
	const HOME = {
		contact: 'Jan',
		street: 'Keizersgracht 100',
		postcode: '1015AA',
		city: 'Amsterdam',
		countryId: 'land-nl',
	};
	const NUMBER = { member: 'btwNummer', from: '', to: 'NL818834298B01' };
	const updated = (orders: WebOrder[], known = card()) =>
		planOrders(
			orders,
			books({ customers: [known] }),
			settings({ customerWriting: 'createAndUpdate' }),
		).map(({ customer: who }) =>
			(who?.changes ?? []).filter(({ member }) => member !== 'telefoon'),
		);

	it('is what the first order says, and every later one counts on it', () => {
		expect(updated([by('1', VAT), by('2')])).toEqual([[NUMBER], [NUMBER]]);
	});

	it('is not changed by a later order, which another run may do', () => {
		expect(updated([by('1'), by('2', VAT)])).toEqual([[], []]);
		const abroad = { invoiceAddress: address({ countryIso: 'BE', city: 'Gent' }) };
		expect(updated([by('1'), by('2', abroad)])).toEqual([[], []]);
		expect(updated([by('2', abroad), by('1')])[0].map(({ member }) => member)).toEqual([
			'vestigingsAdres.plaats',
			'vestigingsAdres.land',
		]);
	});

	it('is also the part of a country that has VAT of its own', () => {
		const [here, there] = ['90492', 'D-27498'].map((postcode) => ({
			invoiceAddress: address({ countryIso: 'DE', city: 'Nürnberg', postcode }),
		}));
		const german = card({
			address: { ...HOME, postcode: '90492', city: 'Nürnberg', countryId: 'land-de' },
		});
		const moved = [{ member: 'vestigingsAdres.postcode', from: '90492', to: 'D-27498' }];
		expect(updated([by('1', there), by('2', here)], german)).toEqual([moved, moved]);
		expect(updated([by('1', here), by('2', there)], german)).toEqual([[], []]);
	});

	it('leaves a later order what decides nothing', () => {
		const moved = { invoiceAddress: address({ street: 'Dam 1' }) };
		expect(updated([by('1', VAT), by('2', moved)])[1].map(({ member }) => member)).toEqual([
			'btwNummer',
			'vestigingsAdres.straat',
		]);
	});

	it('is the first card of a new customer, also for an order that brings a VAT number later', () => {
		const [first, second] = planned([by('1'), by('2', VAT)], ['email']);
		expect(second).toEqual(first);
		expect(second.card).not.toHaveProperty('btwNummer');
	});

	it('is not noted of an order that is kept back', () => {
		const blocked = by('1', { ...VAT, lines: [{ ...order().lines[0], code: 'ONBEKEND' }] });
		expect(updated([blocked, by('2')])[1]).toEqual([]);
	});
});
