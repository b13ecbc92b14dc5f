import { indexBooks } from '../../../domain/books/indexedBooks';
import { article, books, customer } from '../order/fixtures';

describe('the books, indexed', () => {
	const twice = [customer(7, 'jan@example.com'), customer(8, 'jan@example.com;piet@example.com')];
	const sameId = customer(9, '', { id: 'klant-7' });
	const indexed = () =>
		indexBooks(books({ articles: [article('MOK', 21)], customers: [...twice, sameId] }));

	it('hold every card under each key it may be found by, and under its id', () => {
		const { customersByIdentity, customersById } = indexed();
		expect(customersByIdentity.get('jan@example.com')).toEqual(twice);
		expect(customersByIdentity.get('piet@example.com')).toEqual([twice[1]]);
		expect(customersById.get('klant-7')).toEqual([twice[0], sameId]);
		expect(customersById.get('klant-9')).toBeUndefined();
	});

	it('hold articles and revenue groups by id, and all that was read', () => {
		const { articlesById, revenueGroupsById, company } = indexed();
		expect(articlesById.get('id-MOK')).toEqual(article('MOK', 21));
		expect(revenueGroupsById.get('laag')).toMatchObject({ number: 2, vatKind: 'Laag' });
		expect(company.name).toBe('Winkel BV');
	});
});
