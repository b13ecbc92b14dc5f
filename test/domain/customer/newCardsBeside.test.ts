import { planOrders } from '../../../domain/order/plan/planOrders';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, books, order, settings } from '../order/fixtures';

const EMAIL = 'jan@example.com';

const web = (id: string, company: string): WebOrder =>
	order({ id, reference: `REF${id}`, invoiceAddress: address({ company }) });

/** Codes and messages of what is told of customers, by order. */
function told(orders: WebOrder[]) {
	const plans = planOrders(orders, books(), settings({ recognition: ['emailAndName'] }));
	expect(plans.map(({ outcome }) => outcome)).toEqual(orders.map(() => 'create'));
	return plans.map(({ notices }) =>
		notices.filter(({ code }) => code === 'customer-kept-apart').map(({ message }) => message),
	);
}

describe('new cards of one run with one e-mail address', () => {
	it('are told where they are kept apart, with the first order of each only', () => {
		const [first, second, third, fourth] = told([
			web('1', ''),
			web('2', 'Bloemen BV'),
			web('3', 'Bloemen BV'),
			web('4', ''),
		]);
		expect([first, third, fourth]).toEqual([[], [], []]);
		expect(second).toHaveLength(1);
		expect(second[0]).toContain('of this run');
		expect(second[0]).toContain(EMAIL);
		expect(second[0]).toContain('Bloemen BV');
	});

	it('say nothing where they are one', () => {
		expect(told([web('1', ''), web('2', '')])).toEqual([[], []]);
	});
});
