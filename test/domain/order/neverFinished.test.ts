import { NEVER_GIVEN_A_STATE } from '../../../domain/order/read/readiness';
import { books, settings } from './fixtures';
import { orderV } from './orderV';
import { planOrder } from './planOrder';

describe('an order in whose making PrestaShop was stopped', () => {
	const killed = orderV({
		stateId: '0',
		stateName: '',
		readiness: 'incomplete',
		readinessReason: NEVER_GIVEN_A_STATE,
	});

	it('waits, keeps its goods and is named', () => {
		const plan = planOrder(killed, books(), settings());
		expect(plan).toMatchObject({ outcome: 'waiting', quantities: [{ quantity: 1 }] });
		expect(plan.problems).toEqual([
			expect.objectContaining({
				code: 'never-finished',
				message:
					'PrestaShop was stopped while it placed this order: it never got a state; what it took from the stock of the shop stays taken (pieces in its lines: 1)',
			}),
		]);
	});

	it('tells when lines are missing, and nothing is told of one that is being written', () => {
		const half = { ...killed, totals: { ...killed.totals, productsExcl: '30.00' } };
		expect(planOrder(half, books(), settings()).problems[0].message).toContain(
			'not all of its lines were written',
		);
		const young = { ...killed, readinessReason: 'PrestaShop has not given it a state yet' };
		expect(planOrder(young, books(), settings()).problems).toEqual([]);
	});
});
