import { endedOrders } from '../../../domain/order/read/endedOrders';
import type { ImportRule } from '../../../domain/order/read/importRule';
import type { FinalState, OrderState } from '../../../domain/order/read/orderState';
import { longerWaitsOf, waitingStatesOf } from '../../../domain/order/read/waitingStates';

const state = (id: string, paid: boolean, final: FinalState | null = null): OrderState => ({
	id,
	name: `State ${id}`,
	paid,
	final,
	undoesPayment: false,
});
const STATES = new Map(
	[state('2', true), state('4', true), state('6', false, 'cancelled'), state('10', false)].map(
		(each) => [each.id, each],
	),
);
const rule = (more: Partial<ImportRule>): ImportRule => ({
	payment: '',
	carrier: '',
	when: 'paid',
	states: [],
	...more,
});

describe('the states in which orders wait', () => {
	it('are those that are not paid, and the one that is not there yet', () => {
		expect(waitingStatesOf(STATES, [])).toEqual(['0', '10']);
	});

	it('are all but the chosen ones; an ended order never waits', () => {
		expect(waitingStatesOf(STATES, ['10'])).toEqual(['0', '2', '4']);
	});

	it('are more for orders with a rule, told together for the same carrier and states', () => {
		const inStates = { when: 'inStates', states: ['4'] } as const;
		const rules = [
			rule({ payment: 'on account', when: 'atOnce' }),
			rule({ payment: 'klarna', ...inStates }),
			rule({ payment: 'ideal', ...inStates }),
			rule({ carrier: 'ophalen', ...inStates }),
		];
		expect(longerWaitsOf(STATES, [], rules)).toEqual([
			{ payments: ['klarna', 'ideal'], carrier: '', states: ['2'] },
			{ payments: [''], carrier: 'ophalen', states: ['2'] },
		]);
	});
});

describe('orders that ended without a sale', () => {
	const ended = (id: string) => ({
		id,
		reference: `REF${id}`,
		invoiceNumber: '',
		paidIncl: '1.00',
		sameReference: [],
	});

	it('are counted by what ended them, and told', () => {
		const orders = [
			{ ...ended('1'), final: null },
			{ ...ended('2'), final: 'cancelled' },
			{ ...ended('3'), final: 'refunded' },
			{ ...ended('4'), final: 'cancelled' },
		] as const;
		expect(endedOrders(orders)).toEqual({
			ended: ['2', '3', '4'].map(ended),
			leftOut: { cancelled: 2, refunded: 1, paymentError: 0 },
		});
	});
});
