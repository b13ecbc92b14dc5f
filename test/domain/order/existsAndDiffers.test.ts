import { planOrder } from './planOrder';
import { books, order, settings } from './fixtures';

const existing = (totalIncl: number | null) => ({
	id: 'so-1',
	number: 20004,
	importKey: `${settings().importKeyPrefix}${order().id}`,
	customerId: null,
	reference: order().reference,
	description: '',
	totalIncl,
	invoiced: false,
});

const shopCents = Math.round(Number(order().totals.paidIncl) * 100);
const planFor = (totalIncl: number | null) =>
	planOrder(order(), books({ salesOrders: [existing(totalIncl)] }), settings());

describe('an order that is in SnelStart with another total', () => {
	it('is told by every run until the two agree', () => {
		const plan = planFor(shopCents + 665);
		expect(plan).toMatchObject({ outcome: 'exists', problems: [{ code: 'total-differs' }] });
		expect(plan.problems[0].message).toContain('20004');
	});

	it.each([
		['the same', shopCents],
		['one within the ceiling', shopCents + settings().differenceCeiling],
		['one that was not read', null],
	])('is not told of %s', (_, totalIncl) => {
		expect(planFor(totalIncl)).toMatchObject({ outcome: 'exists', problems: [] });
	});
});
