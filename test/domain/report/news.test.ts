import { buildRunReport } from '../../../domain/report/buildRunReport';
import type { RunFacts } from '../../../domain/report/runFacts';
import type { Fence } from '../../../domain/stream/fence';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { StockChange } from '../../../domain/stream/stockChange';
import type { StockSummary } from '../../../domain/stream/stockSummary';
import type { Problem } from '../../../domain/words/problem';
import { read } from '../../package/repository';
import { importedOrder } from '../stock/builders';

const FENCE: Fence = {
	kind: 'fence',
	lastOrderId: '9',
	takenAt: '2026-11-23T10:00:00+01:00',
	importFrom: '2026-11-01T00:00:00+01:00',
	ordersRead: 1,
};

const SUMMARY: StockSummary = {
	kind: 'stockSummary',
	articles: 2,
	changed: 1,
	unchanged: 1,
	leftAlone: 0,
	unknown: 0,
	ambiguous: 0,
	failed: 0,
	unknownInSnelStart: 0,
	healedOrders: 0,
	writeRequests: 0,
	windowMs: 0,
};

const facts = (orders: ImportedOrder[], more: Partial<RunFacts> = {}): RunFacts => ({
	withStock: true,
	orders,
	fence: FENCE,
	changes: [],
	summary: SUMMARY,
	...more,
});

const problem = (code: Problem['code'], message = `what ${code} means`) => ({
	code,
	message,
	fix: `what to do about ${code}`,
});

/** As the definition lists them, so that a new code is tried too. */
const CODES = [...read('domain/words/problem.ts').matchAll(/\| '([a-z-]+)'/g)].map(
	([, code]) => code as Problem['code'],
);
const OUTCOMES: Array<ImportedOrder['outcome']> = [
	'created',
	'exists',
	'waiting',
	'blocked',
	'failed',
];

describe('what was found on the way', () => {
	it('is tried with every code there is', () => {
		expect(CODES.length).toBeGreaterThan(30);
	});

	it.each(OUTCOMES)('reaches the person who reads the report of an order that is %s', (outcome) => {
		for (const code of CODES) {
			const orders = [
				importedOrder('7', { A: 1 }, { outcome, problems: [problem(code)] }),
				importedOrder('8', { A: 1 }, { outcome, notices: [problem(code, 'a notice')] }),
			];
			const told = JSON.stringify(buildRunReport(facts(orders)));
			expect([
				code,
				told.includes(`what ${code} means`),
				told.includes(`what to do about ${code}`),
			]).toEqual([code, true, true]);
			expect([code, told.includes('a notice')]).toEqual([code, true]);
		}
	});

	it.each(['created', 'exists'] as const)(
		'calls a person for an order that is %s and differs',
		(outcome) => {
			const totals = { shop: '56.65', snelStart: '50.00', difference: '-6.65' };
			const order = importedOrder(
				'7',
				{ A: 1 },
				{ outcome, totals, salesOrderNumber: 20004, problems: [problem('vat-differs')] },
			);
			const report = buildRunReport(facts([order]));
			expect(report.findings).toMatchObject([
				{ orderId: '7', salesOrderNumber: 20004, difference: '-6.65' },
			]);
			expect(report).toMatchObject({ attention: true, newAttention: true });
			expect(report.attentionReasons).toEqual([
				'Order 7: what vat-differs means. what to do about vat-differs',
			]);
		},
	);

	it('tells the hints of every node', () => {
		const report = buildRunReport(facts([], { fence: { ...FENCE, hints: ['of the plan'] } }));
		expect(report.hints).toEqual(['of the plan']);
	});
});

describe('a run with Only Report', () => {
	const orders = [
		importedOrder('1', { A: 1 }, { outcome: 'waiting', wouldBeCreated: true }),
		importedOrder('2', { A: 1 }, { outcome: 'waiting' }),
	];
	const change: StockChange = {
		kind: 'stockChange',
		code: 'A',
		name: 'A',
		status: 'changed',
		before: 3,
		after: 4,
		parts: [],
		explanation: '',
		message: '',
	};
	const report = buildRunReport(
		facts(orders, { changes: [change], summary: { ...SUMMARY, onlyReport: true } }),
	);

	it('says what would be, apart from what waits', () => {
		expect(report.headline).toBe(
			'1 order would be created, 1 waiting; 1 stock quantity would change',
		);
		expect(report.counts.orders).toMatchObject({ created: 0, wouldCreate: 1, waiting: 1 });
	});

	it('lists it apart too', () => {
		expect(report.wouldCreate.map(({ orderId }) => orderId)).toEqual(['1']);
		expect(report.waiting.map(({ orderId }) => orderId)).toEqual(['2']);
		expect([report.stockChanged, report.stockWouldChange.map(({ code }) => code)]).toEqual([
			[],
			['A'],
		]);
	});
});

describe('an order that waits', () => {
	it('is told with its reason in both languages', () => {
		const why = 'status "Terugbetaald" zegt dat er geen geld kwam';
		const order = importedOrder(
			'2',
			{ A: 1 },
			{ outcome: 'waiting', summary: 'waits: no money came', waitingReasonNl: why },
		);
		const { waiting } = buildRunReport(facts([order]));
		expect(waiting).toMatchObject([{ reason: 'waits: no money came', reasonNl: `wacht: ${why}` }]);
	});
});

describe('the report after another one', () => {
	const blocked = importedOrder(
		'7',
		{ A: 1 },
		{ outcome: 'blocked', problems: [problem('unknown-article')] },
	);
	const first = buildRunReport(facts([blocked]));

	it('calls for what nobody was told before', () => {
		expect(first).toMatchObject({ attention: true, newAttention: true, blocked: [{ new: true }] });
	});

	it('does not call again for the same, and still tells it', () => {
		const second = buildRunReport(facts([blocked], { earlier: first }));
		expect(second).toMatchObject({
			attention: true,
			newAttention: false,
			blocked: [{ orderId: '7', new: false }],
		});
	});

	it('calls again for another reason, another order, or a run that broke off', () => {
		const other = { ...blocked, problems: [problem('unknown-article', 'another line')] };
		const both = [blocked, { ...blocked, orderId: '8' }];
		expect(buildRunReport(facts([other], { earlier: first })).newAttention).toBe(true);
		expect(buildRunReport(facts(both, { earlier: first })).blocked.map((row) => row.new)).toEqual([
			false,
			true,
		]);
		expect(buildRunReport(facts([blocked], { earlier: first, summary: null })).newAttention).toBe(
			true,
		);
	});

	it('does not call every day because payment is a day later', () => {
		const late = (days: number) =>
			importedOrder(
				'9',
				{ A: 1 },
				{ outcome: 'waiting', problems: [problem('payment-overdue', `${days} days`)] },
			);
		const earlier = buildRunReport(facts([late(15)]));
		expect(earlier.newAttention).toBe(true);
		expect(buildRunReport(facts([late(16)], { earlier })).newAttention).toBe(false);
	});
});
