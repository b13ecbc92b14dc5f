import { paymentDiffers } from '../../../domain/order/plan/paymentDiffers';
import { books, settings } from './fixtures';
import { orderV } from './orderV';
import { planOrder } from './planOrder';

const received = (amount: string, due = '17.050000') => ({ received: { amount, due } });
const noticesOf = (order: Parameters<typeof orderV>[0]) =>
	planOrder(orderV(order), books(), settings({})).notices.filter(
		({ code }) => code === 'payment-differs',
	);

describe('an order that the shop calls paid', () => {
	it('is imported and named where less was received, with the amounts', () => {
		const plan = planOrder(orderV(received('10.000000')), books(), settings({}));
		expect(plan.outcome).toBe('create');
		expect(noticesOf(received('10.000000'))).toEqual([
			expect.objectContaining({
				message: expect.stringMatching(/€ 10\.00 .* € 17\.05: € 7\.05 is still to be paid/),
			}),
		]);
	});

	it('is named where a cent too much was received', () => {
		expect(noticesOf(received('17.06'))).toEqual([
			expect.objectContaining({ message: expect.stringContaining('€ 0.01 was paid too much') }),
		]);
	});

	it('is not named where the two agree, or nothing is said of it', () => {
		expect(noticesOf(received('17.05'))).toEqual([]);
		expect(noticesOf({})).toEqual([]);
	});

	it('is blocked where the amount cannot be read', () => {
		const plan = planOrder(orderV(received('a lot')), books(), settings({}));
		expect(plan).toMatchObject({
			outcome: 'blocked',
			problems: [{ code: 'incomplete-order', field: 'received.amount' }],
		});
	});

	it('is told in its own currency, with the other orders of its reference', () => {
		const order = orderV({ ...received('5.00'), sameReference: ['8'] });
		const dollars = { ...order.currency, iso: 'USD' };
		const [{ message }] = paymentDiffers({ ...order, currency: dollars });
		expect(message).toContain('USD');
		expect(message).toContain('together with the others of its reference');
	});
});
