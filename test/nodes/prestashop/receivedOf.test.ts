import { receivedOf } from '../../../nodes/PrestaShop/orders/receivedOf';
import type { OrderState } from '../../../domain/order/read/orderState';

const PAID = '2';
const CANCELLED = '6';
const UNPAID = '10';

const state = (id: string, paid: boolean, final: OrderState['final'] = null): OrderState => ({
	id,
	name: id,
	paid,
	final,
	undoesPayment: false,
});

const states = new Map(
	[state(PAID, true), state(CANCELLED, false, 'cancelled'), state(UNPAID, false)].map((one) => [
		one.id,
		one,
	]),
);

const row = (id: number, due: string, real: string, inState = PAID) => ({
	id,
	reference: 'ABCDEFGHI',
	current_state: inState,
	total_paid_tax_incl: due,
	total_paid_real: real,
});

/** Of the first order, beside the others of its cart. */
function received(...[own, ...others]: Array<ReturnType<typeof row>>) {
	const byReference = new Map([[own.reference, [own, ...others]]]);
	const related = { byReference, byCart: new Map() };
	return receivedOf(own, { states, related }).received;
}

describe('what the shop booked as received for an order', () => {
	it('is told beside what was due', () => {
		expect(received(row(1, '17.050000', '17.000000'))).toEqual({
			amount: '17.000000',
			due: '17.050000',
		});
	});

	it('is told for the orders of one cart together, on whichever the payment was booked', () => {
		const [first, second] = [row(1, '10.000000', '25.500000'), row(2, '15.500000', '0.000000')];
		expect(received(first, second)).toEqual({ amount: '25.500000', due: '25.500000' });
		expect(received(second, first)).toEqual({ amount: '25.500000', due: '25.500000' });
	});

	it('is told where no other order is known by its reference', () => {
		const own = row(1, '10.000000', '9.000000');
		const related = { byReference: new Map(), byCart: new Map() };
		expect(receivedOf(own, { states, related }).received).toEqual({
			amount: '9.000000',
			due: '10.000000',
		});
	});

	it.each<[string, Array<ReturnType<typeof row>>]>([
		['the state does not say paid', [row(1, '10.000000', '0.000000', UNPAID)]],
		['the state is not known', [row(1, '10.000000', '10.000000', '99')]],
		[
			'another order of the cart came to nothing',
			[row(1, '10.000000', '25.000000'), row(2, '15.000000', '0.000000', CANCELLED)],
		],
		['an amount cannot be read', [row(1, '10.000000', 'n/a')]],
		[
			'an amount of another order cannot be read',
			[row(1, '10.000000', '10.000000'), row(2, '', '0.000000')],
		],
	])('is not told where %s', (_, rows) => {
		const [first, ...others] = rows;
		expect(received(first, ...others)).toBeUndefined();
	});
});
