import { answerAsked, type AskedFacts } from '../../../domain/ask/answerAsked';
import type { AskedSalesOrder } from '../../../domain/stream/askedBooks';
import type { AskedOrder } from '../../../domain/stream/askedShop';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';

const order = (more: Partial<AskedOrder> = {}): AskedOrder => ({
	orderId: '88',
	reference: 'XKBKNABJK',
	placedAt: '2026-11-03T10:15:00+01:00',
	stateName: 'Betaling aanvaard',
	total: '46.80',
	readiness: 'ready',
	readinessReason: '',
	became: 'goesOn',
	because: 'asked',
	...more,
});
const salesOrder = (more: Partial<AskedSalesOrder> = {}): AskedSalesOrder => ({
	salesOrderId: 's1',
	number: 1021,
	importKey: 'PS-88',
	reference: '',
	customerId: 'c1',
	date: '2026-11-03',
	changedAt: '2026-11-03T10:20:31',
	status: 'Order',
	invoiced: false,
	total: '46.80',
	...more,
});
const plan = (more: Partial<PlannedOrder>): PlannedOrder =>
	({
		kind: 'plannedOrder',
		orderId: '88',
		importKey: 'PS-88',
		outcome: 'create',
		problems: [],
		notices: [],
		existing: null,
		...more,
	}) as unknown as PlannedOrder;

interface Given {
	orders?: AskedOrder[];
	salesOrders?: AskedSalesOrder[];
	plans?: PlannedOrder[];
	what?: AskedFacts['books']['asked']['what'];
	customers?: AskedFacts['books']['customers'];
	hints?: string[];
}

const answered = (given: Given, language: 'nl' | 'en' = 'nl') =>
	answerAsked(
		{
			question: 'order 88',
			books: {
				kind: 'askedBooks',
				asked: { what: given.what ?? 'any', text: '88' },
				prefixes: ['PS-'],
				articles: [],
				salesOrders: given.salesOrders ?? [],
				customers: given.customers ?? [],
				hints: given.hints ?? [],
			},
			shop: {
				kind: 'askedShop',
				shop: 'Winkel',
				importFrom: '2026-11-01T00:00:00+01:00',
				orders: given.orders ?? [],
				products: [],
				hints: [],
			},
			plans: given.plans ?? [],
			stock: [],
		},
		language,
	);

describe('an answer', () => {
	it.each([
		[{ became: 'refunded' as const }, 'is terugbetaald in de winkel'],
		[{ became: 'paymentError' as const }, 'heeft een betaalfout in de winkel'],
		[{ became: 'cancelled' as const }, 'is geannuleerd in de winkel'],
	])('says that an order came to nothing: %j', (more, expected) => {
		const { answer } = answered({ orders: [order({ ...more, stateName: 'X' })] });
		expect(answer).toContain(`${expected} (status "X") en komt daarom niet in SnelStart`);
	});

	it('is in one language throughout, the chosen one', () => {
		const given = { orders: [order()], plans: [plan({})], salesOrders: [salesOrder()] };
		expect(answered(given, 'en').text).not.toMatch(/\b(staat|verkooporder|winkel|totaal)\b/);
		expect(answered(given).text).not.toMatch(/\b(stands|sales order|shop|total)\b/);
	});

	it('takes a credit of an order for its own, and a sales order of another order for none', () => {
		const given = { orders: [order()], plans: [plan({})] };
		const credit = answered({ ...given, salesOrders: [salesOrder({ importKey: 'PS-88-3' })] });
		expect(credit.parts.join()).toContain('betalingskenmerk PS-88-3');
		const other = answered({ ...given, salesOrders: [salesOrder({ importKey: 'PS-188' })] });
		expect(other.parts).toContain(
			'Verkooporder 1021 hoort bij geen weborder die is gevonden (betalingskenmerk PS-188)',
		);
	});

	it('tells of a sales order that a person typed', () => {
		const { found, answer } = answered({ salesOrders: [salesOrder({ importKey: '' })] });
		expect(found).toBe('salesOrder');
		expect(answer).toBe(
			'Verkooporder 1021 hoort bij geen weborder die is gevonden, hij heeft geen betalingskenmerk.',
		);
	});

	it('names a customer first where a customer is asked for', () => {
		const customers = [{ customerId: 'c1', number: 12, name: 'Jansen', email: 'j@example.nl' }];
		const given = { customers, orders: [order()], plans: [plan({})] };
		expect(answered({ ...given, what: 'customer' }).answer).toBe(
			'Klant Jansen (12): 1 order gevonden.',
		);
		expect(answered(given).found).toBe('order');
	});

	it('tells every problem with what to do, and what could not be looked at', () => {
		const problem = { code: 'unknown-article', message: 'LEV-X is unknown', fix: 'Make it.' };
		const blocked = plan({ outcome: 'blocked', problems: [problem] as never });
		const { answer, parts } = answered({ orders: [order()], plans: [blocked], hints: ['Let op'] });
		expect(answer).toContain('is geblokkeerd');
		expect(parts.slice(-2)).toEqual([
			'een artikelcode is onbekend in SnelStart: LEV-X is unknown. Make it.',
			'Let op',
		]);
	});

	it('says that nothing was found', () => {
		expect(answered({}, 'en')).toMatchObject({
			found: 'nothing',
			answer: 'Neither the shop nor SnelStart has an article, order, sales order or customer "88".',
		});
	});
});
