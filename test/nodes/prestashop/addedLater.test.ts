import { addedLater } from '../../../nodes/PrestaShop/orders/addedLater';

/** Lines as order and id, "7:10". */
const found = (...lines: string[]): string[] =>
	[
		...addedLater(
			lines.map((line) => {
				const [id_order, id] = line.split(':');
				return { id, id_order };
			}),
		),
	].sort();

describe('orders whose lines were changed after they were placed', () => {
	it.each([
		[[], []],
		[['7:10', '7:11', '8:12', '9:13'], []],
		[['7:10', '7:11', '8:12', '7:13'], ['7']],
		[['7:10', '7:12', '8:13'], ['7']],
		[['7:10', '8:12', '8:13'], ['8']],
		[['7:10', '7:12', '8:14', '9:16'], []],
		[['7:10', '7:12', '8:14', '8:18'], ['8']],
		[['7:10', '7:11', '9:13'], []],
	])('%j are %j', (lines, orders) => {
		expect(found(...lines)).toEqual(orders);
	});
});
