import { salesOrderAddresses } from '../../../domain/order/plan/salesOrderDraft';
import { recogniseCustomer } from '../../../domain/customer/recognise';
import { indexBooks } from '../../../domain/books/indexedBooks';
import type { AddressSource, PlanSettings } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, books, customer, order, settings } from '../order/fixtures';

const CARD = { contact: '', street: 'Dam 1', postcode: '1012', city: 'A', countryId: 'land-nl' };
const known = customer(5, 'jan@example.com', { name: 'Jan de Vries', address: CARD });

function addresses(
	addressSource: AddressSource,
	more: Partial<PlanSettings> = {},
	{ card = known, changes = {} }: { card?: typeof known; changes?: Partial<WebOrder> } = {},
) {
	const [web, inBooks, chosen] = [
		order(changes),
		indexBooks(books({ customers: [card] })),
		settings({ addressSource, ...more }),
	];
	const { value } = recogniseCustomer(web, inBooks, chosen);
	return salesOrderAddresses(web, value, inBooks, chosen);
}

const written = (...given: Parameters<typeof addresses>) =>
	Object.keys(addresses(...given).value ?? {});

describe('the addresses on a sales order', () => {
	it.each<[AddressSource, string[]]>([
		['shop', ['factuuradres', 'afleveradres']],
		['card', []],
		['mixed', ['afleveradres']],
	])('from "%s" are %j', (source, names) => {
		expect(written(source)).toEqual(names);
	});

	it.each<AddressSource>(['card', 'mixed'])(
		'are the shop\'s with "%s" where the card cannot tell who ordered or has none',
		(source) => {
			const both = ['factuuradres', 'afleveradres'];
			expect(written(source, { collectiveCustomerId: 'klant-5' })).toEqual(both);
			expect(written(source, {}, { card: { ...known, address: null } })).toEqual(both);
			const filled = { customerWriting: 'createAndUpdate' as const };
			expect(written(source, filled, { card: { ...known, address: null } })).not.toEqual(both);
		},
	);

	it('ask nothing of an address that is not written', () => {
		const changes = { invoiceAddress: null };
		expect(addresses('mixed', {}, { changes }).problems).toEqual([]);
		expect(addresses('shop', {}, { changes }).problems).toMatchObject([
			{ code: 'missing-address' },
		]);
		const incomplete = { deliveryAddress: address({ city: '' }) };
		expect(addresses('mixed', {}, { changes: incomplete }).problems).toHaveLength(1);
		expect(addresses('card', {}, { changes: incomplete }).problems).toEqual([]);
	});
});
