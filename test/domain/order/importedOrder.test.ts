import { importedFromPlan } from '../../../domain/order/plan/importedFromPlan';
import { planOrder } from './planOrder';
import { books, customer, order, orderWithTotals, salesOrder, settings } from './fixtures';

const toCreate = planOrder(orderWithTotals({ paidIncl: '46.81' }), books(), settings());
const inBooks = { id: 'so', number: 1021, customerNumber: 1005, totalIncl: 4681 };

describe('importedFromPlan', () => {
	it('tells what was created, for whom, and both totals', () => {
		const result = { outcome: 'created', salesOrder: inBooks, customerCreated: true } as const;
		expect(importedFromPlan(toCreate, result)).toEqual({
			kind: 'importedOrder',
			outcome: 'created',
			orderId: '88',
			reference: 'XKBKNABJK',
			shopName: 'TestWinkel',
			importKey: 'PS88',
			placedAt: '2026-11-23T12:15:39+01:00',
			stateName: 'Payment accepted',
			summary:
				'Jan de Vries, 3 articles, € 46.81: created as sales order 1021 for new customer 1005, with a difference of € 0.01 booked',
			problems: [],
			notices: [],
			holdsStock: true,
			quantities: toCreate.quantities,
			salesOrderId: 'so',
			salesOrderNumber: 1021,
			customerNumber: 1005,
			customerName: 'Jan de Vries',
			cardName: 'Jan de Vries',
			customerCreated: true,
			totals: { shop: '46.81', snelStart: '46.81', difference: '0.00' },
			bookedDifference: '0.01',
			vat: toCreate.vat,
		});
	});

	it('shows a total that SnelStart computed otherwise', () => {
		const problem = {
			code: 'total-differs',
			message: 'SnelStart came to € 46.80',
			fix: 'Look.',
		} as const;
		const made = importedFromPlan(toCreate, {
			outcome: 'created',
			salesOrder: { ...inBooks, totalIncl: 4680 },
			customerCreated: false,
			problems: [problem],
		});
		expect(made.totals).toEqual({ shop: '46.81', snelStart: '46.80', difference: '-0.01' });
		expect(made.problems).toEqual([problem]);
	});

	it('finds an order that another run made meanwhile', () => {
		const found = importedFromPlan(toCreate, { outcome: 'exists', salesOrder: inBooks });
		expect(found).toMatchObject({
			outcome: 'exists',
			salesOrderNumber: 1021,
			customerCreated: false,
		});
		expect(found.summary).toContain('is already in SnelStart as sales order 1021');
	});

	it('keeps a failed order in the stream with its reason and its stock', () => {
		const problem = {
			code: 'refused-by-snelstart',
			message: 'SnelStart refused the customer: REL-0012',
			fix: 'Shorten the telephone number.',
		} as const;
		const failed = importedFromPlan(toCreate, { outcome: 'failed', problems: [problem] });
		expect(failed).toMatchObject({
			outcome: 'failed',
			holdsStock: true,
			quantities: toCreate.quantities,
			salesOrderNumber: null,
			bookedDifference: '0.00',
			totals: { shop: '46.81', snelStart: null, difference: null },
			problems: [problem],
		});
		expect(failed.summary).toContain('not imported, SnelStart refused the customer');
	});

	it.each([
		['waiting', planOrder(order({ readiness: 'waiting' }), books(), settings())],
		['blocked', planOrder(order({ lines: [] }), books(), settings())],
	])('carries %s on as it was planned', (outcome, plan) => {
		const carried = importedFromPlan(plan, null);
		expect(carried).toMatchObject({ outcome, summary: plan.summary, problems: plan.problems });
		expect(carried.totals).toEqual({ shop: '46.80', snelStart: null, difference: null });
	});

	it('carries the number and the customer of an order that exists', () => {
		const known = books({
			salesOrders: [salesOrder({ customerId: 'klant-7' })],
			customers: [customer(7, 'a@b.nl')],
		});
		const carried = importedFromPlan(planOrder(order(), known, settings()), null);
		expect(carried).toMatchObject({ outcome: 'exists', salesOrderNumber: 1021, customerNumber: 7 });
	});

	it('never lets a plan to create that nobody carried out pass as done', () => {
		const lost = importedFromPlan(toCreate, null);
		expect(lost.outcome).toBe('failed');
		expect(lost.problems[0].code).toBe('outcome-unknown');
	});
});
