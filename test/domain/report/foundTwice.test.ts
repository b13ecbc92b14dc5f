import { attentionReasons } from '../../../domain/report/attention';
import { importedOrder } from '../stock/builders';

const problem = (code: 'duplicate-sales-order' | 'ambiguous-customer' | 'total-differs') => ({
	code,
	message: 'sales order 12 was a second one',
	fix: 'Nothing needs to be done.',
});

const reasons = (outcome: 'created' | 'exists' | 'blocked', code: Parameters<typeof problem>[0]) =>
	attentionReasons({
		withStock: true,
		orders: [importedOrder('101', { A: 1 }, { outcome, problems: [problem(code)] })],
		fence: { kind: 'fence', lastOrderId: '1', takenAt: '', importFrom: '', ordersRead: 1 },
		changes: [],
		summary: null,
	}).map(({ en }) => en);

describe('what was found twice in SnelStart', () => {
	it.each([
		['created', 'duplicate-sales-order'],
		['exists', 'duplicate-sales-order'],
		['exists', 'ambiguous-customer'],
	] as const)('is told of an order that %s (%s)', (outcome, code) => {
		expect(reasons(outcome, code)).toContain(
			'Order 101: sales order 12 was a second one. Nothing needs to be done.',
		);
	});

	it('is not told a second time of an order that is blocked for it', () => {
		expect(reasons('blocked', 'ambiguous-customer').join()).not.toContain('Order 101');
	});
});
