import { planOrders } from '../../../domain/order/planOrder';
import type { RecognitionStep } from '../../../domain/order/planSettings';
import type { WebOrder } from '../../../domain/order/webOrder';
import { address, books, order, settings } from '../order/fixtures';

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
