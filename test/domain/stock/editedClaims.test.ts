import { calculateWebStock } from './calculateWebStock';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { article, importedOrder, uncounted } from './builders';

/** A web order of 5 mugs that stands in SnelStart with another quantity. */
const edited = (booked: number, more: object = {}) =>
	importedOrder(
		'7',
		{ MUG: 5 },
		{
			outcome: 'exists',
			importKey: 'PS-97',
			salesOrderId: 'so-7',
			booked: [{ articleId: 'id-MUG', quantity: booked }],
			...more,
		},
	);

const webStock = (orders: Array<ReturnType<typeof importedOrder>>, counted: boolean, booked = 0) =>
	calculateWebStock(
		[article('MUG', 10, counted ? {} : { uncounted: [uncounted(7, booked)] })],
		orders,
		DEFAULT_POLICY,
	)[0];

describe('an order that was edited after it was imported', () => {
	it.each([
		['holds what was added, as long as SnelStart does not count it', 3, false, 5],
		['holds what was added, when SnelStart counts it', 3, true, 8],
		['holds what is booked where the shop has less by now', 8, false, 2],
		['holds nothing more where the shop has less by now', 8, true, 10],
		['holds a product that was added', 0, true, 5],
	])('%s', (_what, booked, counted, comesTo) => {
		expect(webStock([edited(booked)], counted, booked).webStock).toBe(comesTo);
	});

	it('says why', () => {
		const { explanation, explanationNl } = webStock([edited(3)], true);
		expect(explanation).toContain('web order 7 (more than was imported)');
		expect(explanationNl).toContain('meer dan is ingelezen');
	});

	it('holds once what comes twice, and nothing where it holds no stock or agrees', () => {
		expect(webStock([edited(3), edited(3)], true).webStock).toBe(8);
		expect(webStock([edited(3, { holdsStock: false })], true).webStock).toBe(10);
		expect(webStock([edited(3, { booked: undefined })], true).webStock).toBe(10);
	});

	it.each([
		['all of it was credited, and its sales order lowered since', [1, -2], 9],
		['a part was credited beyond what its sales order takes', [2, -2, -1], 9],
		['its credits come to its sales order', [2, -2], 10],
		['its sales order was raised since', [3, -2], 10],
	])(
		'takes no goods for come back where the shop has no line any more and %s',
		(_, rows, comesTo) => {
			const booked = rows.map((quantity) => ({ articleId: 'id-MUG', quantity }));
			expect(webStock([{ ...edited(0, { booked }), quantities: [] }], true).webStock).toBe(comesTo);
		},
	);

	it('holds what the shop still has of it beside what was credited too much', () => {
		const booked = [1, -2].map((quantity) => ({ articleId: 'id-MUG', quantity }));
		expect(webStock([edited(0, { booked })], true).webStock).toBe(4);
	});
});
