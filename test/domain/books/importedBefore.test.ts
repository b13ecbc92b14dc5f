import { importedBefore } from '../../../domain/books/importedBefore';
import { salesOrderTable } from '../../../domain/books/salesOrderTable';

const SALES_ORDER = { importKey: 'PS-17', reference: 'UGDNRTCIB', number: 20601, totalIncl: 1705 };
const ORDER = { id: '17', reference: 'UGDNRTCIB', total: '17.050000' };

const before = (order: Partial<typeof ORDER> = {}, ...others: Array<Partial<typeof SALES_ORDER>>) =>
	importedBefore([
		salesOrderTable([SALES_ORDER, ...others.map((other) => ({ ...SALES_ORDER, ...other }))]),
	])({ ...ORDER, ...order });

describe('a web order that is in SnelStart', () => {
	it('is known by key, reference and total together', () => {
		expect(before()).toEqual({ prefix: 'PS-', number: 20601 });
	});

	it.each([
		['another id', { id: '7' }],
		['another reference', { reference: 'UGDNRTCIC' }],
		['no reference', { reference: '' }],
		['a total that is a cent off', { total: '17.060000' }],
		['no total', { total: '' }],
	])('is read whole with %s', (_, order) => {
		expect(before(order)).toBeNull();
	});

	it.each([
		['its key twice', { number: 20602 }],
		['a second key for it', { importKey: 'WEB-17', number: 20602 }],
	])('is read whole where SnelStart has %s', (_, other) => {
		expect(before({}, other)).toBeNull();
	});

	it('is known beside others that were split off its cart', () => {
		expect(before({}, { importKey: 'PS-18', totalIncl: 495 })).toEqual({
			prefix: 'PS-',
			number: 20601,
		});
	});
});
