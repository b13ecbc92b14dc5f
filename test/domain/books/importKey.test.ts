import { importKeyOf, salesOrdersWithKey } from '../../../domain/books/importKey';
import { indexBooks } from '../../../domain/books/indexedBooks';
import { books, salesOrder } from '../order/fixtures';

const made = (number: number, importKey: string) =>
	salesOrder({ id: `order-${number}`, number, importKey });

describe('the import key', () => {
	it('is the prefix with the id of the order', () => {
		expect(importKeyOf('PS', '88')).toBe('PS88');
		expect(importKeyOf('shop1/', ' 88 ')).toBe('shop1/88');
		expect(importKeyOf('', '88')).toBe('88');
	});

	it('is never the prefix alone, which every order without id would share', () => {
		expect(importKeyOf('PS', '')).toBe('');
		expect(importKeyOf('PS', '  ')).toBe('');
	});
});

describe('sales orders with an import key', () => {
	const inBooks = () =>
		indexBooks(
			books({
				salesOrders: [
					made(1030, 'PS88'),
					made(1021, 'PS88'),
					made(1025, 'PS88'),
					made(7, 'PS8'),
					made(9, ''),
				],
			}),
		);

	it('are found by exactly that key, the first made first', () => {
		const numbers = (key: string) => salesOrdersWithKey(key, inBooks()).map(({ number }) => number);
		expect(numbers('PS88')).toEqual([1021, 1025, 1030]);
		expect(numbers('PS8')).toEqual([7]);
		expect(salesOrdersWithKey('PS', inBooks())).toEqual([]);
		expect(inBooks().salesOrderIndex.withKey('PS88')[0].number).toBe(1030);
	});

	it('are none for an order without key, though orders made by hand have none either', () => {
		expect(salesOrdersWithKey('', inBooks())).toEqual([]);
	});
});
