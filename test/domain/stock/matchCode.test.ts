import { matchCode } from '../../../domain/stock/shop/matchCode';
import { alsoSwitchedOff, shopAssortment } from '../../../domain/stock/shop/shopAssortment';

const product = (id: string, code: string) => ({ id, code, active: true });
const row = (id: string, key: string, quantity: number) => ({
	id,
	key,
	quantity,
	isCountedFromWarehouses: false,
});

describe('matching an article code', () => {
	const assortment = shopAssortment(
		[product('1', 'A'), product('2', 'B'), product('3', ''), product('4', 'C'), product('5', 'C')],
		[
			{ id: '5', productId: '2', code: 'B-RED' },
			{ id: '6', productId: '2', code: '' },
			{ id: '7', productId: '2', code: 'A ' },
		],
		[row('1', '1-0', 4), row('20', '2-0', 9), row('25', '2-5', 4)],
		'reference (referentie)',
	);

	it('finds the row of a product or combination, and never the sum row', () => {
		expect(matchCode('A', assortment)).toMatchObject({ kind: 'rows', rows: [{ id: '1' }] });
		expect(matchCode('B-RED', assortment)).toMatchObject({ kind: 'rows', rows: [{ id: '25' }] });
		expect(matchCode('B', assortment).kind).toBe('unknown');
	});

	it('takes codes exactly as they stand, as order lines do', () => {
		expect(matchCode('a', assortment).kind).toBe('notInShop');
		expect(matchCode('A ', assortment).kind).toBe('withoutRow');
		expect(matchCode('', assortment).kind).toBe('unknown');
	});

	it('means the one that is offered, where others with the code are switched off, and tells them', () => {
		const products = [
			{ id: '1', code: 'A', active: false },
			{ id: '2', code: 'A', active: true },
		];
		const rows = [row('1', '1-0', 4), row('2', '2-0', 9)];
		const shop = shopAssortment(products, [], rows, 'reference (referentie)');
		expect(matchCode('A', shop)).toMatchObject({ kind: 'rows', rows: [{ id: '2' }] });
		expect(alsoSwitchedOff(shop)[0].en).toContain('A (product 1)');
		const off = products.map((one) => ({ ...one, active: false }));
		const dark = shopAssortment(off, [], rows, 'reference (referentie)');
		expect(matchCode('A', dark).kind).toBe('ambiguous');
		expect(alsoSwitchedOff(dark)).toEqual([]);
		expect(alsoSwitchedOff(assortment)).toEqual([]);
	});

	it('says which field to mend where a code stands twice', () => {
		expect(matchCode('C', assortment)).toMatchObject({
			kind: 'ambiguous',
			said: {
				en: 'The shop uses this code for product 4 and product 5: nothing was written. Give each its own reference (referentie) in the shop.',
			},
		});
	});
});
