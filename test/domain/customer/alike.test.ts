import { oneOfAlike } from '../../../domain/customer/alike';
import { furtherCards, recogniseCustomer } from '../../../domain/customer/recognise';
import { indexBooks } from '../../../domain/books/indexedBooks';
import { books, customer, order, settings } from '../order/fixtures';

const card = (number: number, content?: string) =>
	customer(number, 'jan@example.com', {
		name: 'Jan de Vries',
		...(content === undefined ? {} : { content }),
	});

describe('several cards with one e-mail address', () => {
	it('takes the lowest number when they say the same', () => {
		const { chosen, alike } = oneOfAlike([card(7, 'x'), card(5, 'x'), card(6, 'x')])!;
		expect([chosen.number, alike.map(({ number }) => number)]).toEqual([5, [6, 7]]);
	});

	it.each([
		['one differs', [card(5, 'x'), card(6, 'x'), card(7, 'y')]],
		['nothing is known of what they say', [card(5), card(6)]],
		['of one nothing is known', [card(5, 'x'), card(6)]],
	])('chooses none when %s', (_, cards) => {
		expect(oneOfAlike(cards)).toBeNull();
	});

	it('takes a single card, whatever it says', () => {
		expect(oneOfAlike([card(5)])).toMatchObject({ chosen: { number: 5 }, alike: [] });
	});

	it('lets the plan use the lowest and name the others', () => {
		const known = indexBooks(books({ customers: [card(6, 'x'), card(5, 'x')] }));
		const { value } = recogniseCustomer(order(), known, settings());
		expect(value).toMatchObject({ action: 'use', customerNumber: 5, alike: [6] });
	});

	it('lets the plan name them for an order that is in SnelStart already, and nothing else', () => {
		const cards = [card(6, 'x'), card(5, 'x')];
		const planned = (customers: typeof cards) =>
			furtherCards(order(), indexBooks(books({ customers })));
		expect(planned(cards)).toMatchObject({ action: 'use', id: 'klant-5', alike: [6] });
		expect(planned([card(5, 'x')])).toBeNull();
		expect(planned([card(5, 'x'), card(6, 'y')])).toBeNull();
		expect(planned([])).toBeNull();
	});
});
