import type { ArticleStock } from '../../../domain/stream/articleStock';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { alreadyReserved } from '../../../domain/stock/alreadyReserved';
import { calculateWebStock } from './calculateWebStock';
import { claimsOn } from '../../../domain/stock/claims';
import { stockBook } from '../../../domain/stock/stockBook';
import { article, importedOrder, recipe, uncounted } from './builders';

interface Numbers {
	reserved: number;
	open?: number;
	others?: [uncounted: number, counted: number];
}

/** An article of which `reserved` pieces are off free stock, `open` of which the web orders ask. */
const told = (code: string, { reserved, open = 0, others = [0, 0] }: Numbers) =>
	article(code, 20 - reserved, {
		technical: 20,
		uncounted: open === 0 ? [] : [uncounted(1021, open)],
		otherOrders: { uncounted: others[0], counted: others[1] },
	});

function reservedOf(articles: ArticleStock[], orders: ImportedOrder[] = []) {
	const book = stockBook(articles, 'free', []);
	const found = alreadyReserved(book, claimsOn(book, orders));
	return Object.fromEntries([...found].map(([id, units]) => [id.slice(3), units / 10_000]));
}

describe('what SnelStart has reserved of the web orders already', () => {
	it('is what they ask, where nobody else can have reserved it', () => {
		expect(reservedOf([told('A', { reserved: 6, open: 3 })])).toEqual({ A: 3 });
		expect(reservedOf([told('A', { reserved: 3, open: 3 })])).toEqual({ A: 3 });
	});

	it('is no more than what is left beside other orders', () => {
		expect(reservedOf([told('A', { reserved: 6, open: 3, others: [4, 0] })])).toEqual({ A: 2 });
		expect(reservedOf([told('A', { reserved: 6, open: 3, others: [1, 4] })])).toEqual({ A: 1 });
		expect(reservedOf([told('A', { reserved: 6, open: 3, others: [2, 4] })])).toEqual({});
		expect(reservedOf([told('A', { reserved: 6, open: 3, others: [9, 9] })])).toEqual({});
	});

	it('is nothing anywhere as soon as one article shows less than its web orders ask', () => {
		const short = told('B', { reserved: 2, open: 3 });
		expect(reservedOf([told('A', { reserved: 6, open: 3 }), short])).toEqual({});
		expect(reservedOf([short, told('A', { reserved: 6, open: 3 })])).toEqual({});
	});

	it('is not denied by an article that no web order asks for', () => {
		const sold = told('B', { reserved: -2 });
		expect(reservedOf([told('A', { reserved: 6, open: 3 }), sold])).toEqual({ A: 3 });
	});

	it('is proven for all by one article whose web orders alone can have reserved', () => {
		const doubtful = told('B', { reserved: 5, open: 3, others: [1, 4] });
		expect(reservedOf([doubtful])).toEqual({});
		expect(reservedOf([doubtful, told('A', { reserved: 3, open: 3 })])).toEqual({ A: 3, B: 3 });
	});

	it('is not proven by an article with counted orders, one without web orders, or too little', () => {
		const doubtful = told('B', { reserved: 5, open: 3, others: [1, 4] });
		for (const witness of [
			told('A', { reserved: 9, open: 3, others: [0, 1] }),
			told('A', { reserved: 9, others: [0, 0] }),
			told('A', { reserved: 4, open: 3, others: [2, 0] }),
		]) {
			expect(reservedOf([doubtful, witness])).not.toHaveProperty('B');
		}
	});

	it('is not told by an article without stock control or in an administration without backorders', () => {
		const silent = { ...told('A', { reserved: 6, open: 3 }), otherOrders: undefined };
		expect(reservedOf([silent])).toEqual({});
		const off = { ...told('A', { reserved: 6, open: 3 }), stockControlled: false };
		expect(reservedOf([off])).toEqual({});
		const short = told('B', { reserved: 0, open: 3 });
		const proof = told('A', { reserved: 6, open: 3 });
		expect(reservedOf([proof, { ...short, otherOrders: undefined }])).toEqual({ A: 3 });
		expect(reservedOf([proof, { ...short, stockControlled: false }])).toEqual({ A: 3 });
	});

	it('is nothing of web orders that are not in SnelStart', () => {
		const waiting = [importedOrder('88', { A: 5 })];
		expect(reservedOf([told('A', { reserved: 9, open: 3 })], waiting)).toEqual({ A: 3 });
		expect(reservedOf([told('A', { reserved: 9 })], waiting)).toEqual({});
	});

	it('counts goods that come back neither as open nor as others', () => {
		const back = told('A', { reserved: 6, open: 3, others: [-5, -5] });
		expect(reservedOf([{ ...back, uncounted: [...back.uncounted, uncounted(7, -2)] }])).toEqual({
			A: 3,
		});
	});

	it('takes other orders of a recipe for its components', () => {
		const bottle = told('BOTTLE', { reserved: 10, open: 3 });
		const box = (others: [number, number]) =>
			recipe('BOX', { BOTTLE: 4 }, { otherOrders: { uncounted: others[0], counted: others[1] } });
		expect(reservedOf([bottle, box([0, 0])])).toEqual({ BOTTLE: 3 });
		expect(reservedOf([bottle, box([2, 0])])).toEqual({ BOTTLE: 2 });
		expect(reservedOf([bottle, box([0, 2])])).toEqual({ BOTTLE: 2 });
		expect(reservedOf([bottle, box([1, 1])])).toEqual({ BOTTLE: 2 });
		expect(reservedOf([bottle, box([0, 3])])).toEqual({});
		expect(reservedOf([bottle, { ...box([0, 3]), otherOrders: undefined }])).toEqual({ BOTTLE: 3 });
	});

	it('is put back between sales orders and web orders, in the free stock alone', () => {
		const articles = [told('A', { reserved: 6, open: 3 })];
		const orders = [importedOrder('88', { A: 1 })];
		const [free] = calculateWebStock(articles, orders, DEFAULT_POLICY);
		expect(free).toMatchObject({
			webStock: 13,
			explanation:
				'free 14 - sales order 1021: 3 + reserved in SnelStart already: 3 - web order 88 (waiting): 1 = 13',
			explanationNl:
				'vrij 14 - verkooporder 1021: 3 + in SnelStart al gereserveerd: 3 - wachtende weborder 88: 1 = 13',
		});
		expect(free.parts.map(({ kind }) => kind)).toEqual([
			'free',
			'uncounted',
			'alreadyReserved',
			'reserved',
		]);
		const policy = { ...DEFAULT_POLICY, stockBasis: 'technical' as const };
		expect(calculateWebStock(articles, orders, policy)[0].webStock).toBe(16);
	});
});
