import type { OrderEvidence } from '../../../domain/books/sameOrder';
import type { ExistingSalesOrder } from '../../../domain/books/books';
import { SalesOrderIndex } from '../../../domain/books/salesOrderIndex';
import type { AlsoRecognise } from '../../../domain/books/keyScheme';
import { ofOtherLink } from '../../../domain/order/plan/ofOtherLink';
import { planOrder } from './planOrder';
import { books, orderWithTotals, settings } from './fixtures';

const ALSO: AlsoRecognise = {
	schemes: [{ field: 'paymentReference', form: 'orderReference', prefix: '' }],
	leadingZeros: false,
};
const half = (id: string, sibling: string, siblingTotal = '42.00') => ({
	id,
	reference: 'PACOASUGX',
	invoiceNumber: '',
	sameReference: [sibling],
	siblingTotals: [siblingTotal],
});
const evidence: OrderEvidence = {
	reference: 'PACOASUGX',
	totals: [4200],
	isCustomer: () => false,
};
const booked = (number: number, more: Partial<ExistingSalesOrder> = {}): ExistingSalesOrder => ({
	id: `so-${number}`,
	number,
	importKey: 'PACOASUGX',
	reference: '',
	description: '',
	totalIncl: 4200,
	customerId: null,
	...more,
});
const of = (order: ReturnType<typeof half>, found: ExistingSalesOrder[]) => {
	const { own, others, doubtful } = ofOtherLink(
		order,
		`PS-${order.id}`,
		evidence,
		ALSO,
		new SalesOrderIndex(found),
	);
	return [own, others, doubtful].map((rows) => rows.map(({ number }) => number));
};

describe('halves of a split cart under the reference they share', () => {
	it('are told apart by their totals', () => {
		const found = [booked(17, { totalIncl: 3000 }), booked(18)];
		expect(of(half('42', '43', '30.00'), found)).toEqual([[18], [], []]);
		expect(of(half('42', '43', '30.00'), found.slice(0, 1))).toEqual([[], [], []]);
		expect(of(half('42', '43', '12.00'), found.slice(0, 1))).toEqual([[], [17], []]);
	});

	it('that come to the same each have one, by age, where there are as many', () => {
		const found = [booked(18), booked(17)];
		expect(of(half('42', '43'), found)).toEqual([[17], [], []]);
		expect(of(half('43', '42'), found)).toEqual([[18], [], []]);
	});

	it('that come to the same are in doubt where one has none', () => {
		expect(of(half('42', '43'), [booked(17)])).toEqual([[], [], [17]]);
		expect(of(half('43', '42'), [booked(17)])).toEqual([[], [], [17]]);
		const settled = [booked(17, { importKey: 'PS-42' })];
		expect(of(half('43', '42'), settled)).toEqual([[], [], []]);
	});

	it('in doubt are blocked with both ways out, never taken for imported', () => {
		const order = orderWithTotals({ paidIncl: '46.80' }, half('42', '43', '46.80'));
		const there = books({ salesOrders: [booked(17, { totalIncl: 4680 })] });
		const { outcome, problems } = planOrder(order, there, settings({ alsoRecognise: ALSO }));
		expect(outcome).toBe('blocked');
		expect(problems[0].message).toContain('shares with order 43 of the same total');
		expect(problems[0].fix).toContain('42');
		expect(problems[0].fixNl).toContain('betalingskenmerk');
	});
});
