import { buildRunReport } from '../../../domain/report/buildRunReport';
import { importedOrder } from '../stock/builders';
import type { Fence } from '../../../domain/stream/fence';
import type { StockChange, StockChangeStatus } from '../../../domain/stream/stockChange';
import type { StockSummary } from '../../../domain/stream/stockSummary';
import type { Problem } from '../../../domain/words/problem';
import type { RunFacts } from '../../../domain/report/runFacts';

const FENCE: Fence = {
	kind: 'fence',
	lastOrderId: '120',
	takenAt: '2026-11-23T10:00:00+01:00',
	importFrom: '2026-11-01T00:00:00+01:00',
	ordersRead: 5,
};

const SUMMARY: StockSummary = {
	kind: 'stockSummary',
	articles: 10,
	changed: 1,
	unchanged: 9,
	leftAlone: 0,
	unknown: 0,
	ambiguous: 0,
	failed: 0,
	unknownInSnelStart: 0,
	healedOrders: 0,
	writeRequests: 1,
	windowMs: 40,
};

const change = (code: string, status: StockChangeStatus, message = ''): StockChange => ({
	kind: 'stockChange',
	code,
	name: `Article ${code}`,
	status,
	before: 3,
	after: status === 'changed' || status === 'healed' ? 4 : null,
	parts: [{ kind: 'free', quantity: 4, label: 'free' }],
	explanation: 'free 4 = 4',
	message,
});

const NOTHING: RunFacts = {
	withStock: true,
	orders: [],
	fence: FENCE,
	changes: [],
	summary: SUMMARY,
};

const problem = {
	code: 'unknown-article' as const,
	message: "article code 'X9' is not in SnelStart",
	fix: 'Create the article (artikel) or correct the code in the shop.',
};

const created = importedOrder(
	'101',
	{ A: 1 },
	{
		outcome: 'created',
		salesOrderNumber: 1021,
		customerNumber: 55,
		customerCreated: true,
		totals: { shop: '60.45', snelStart: '60.46', difference: '0.01' },
		bookedDifference: '-0.05',
	},
);

describe('run report', () => {
	it('of a run in which nothing happened is calm and empty', () => {
		const report = buildRunReport(NOTHING);
		expect(report.headline).toBe('no orders created; no stock quantities changed');
		expect(report).toMatchObject({
			attention: false,
			attentionReasons: [],
			created: [],
			waiting: [],
			blocked: [],
			failed: [],
			bookedDifferences: [],
			notices: [],
			cancelledInBooks: [],
			stockChanged: [],
			stockToLookAt: [],
			fence: FENCE,
		});
		expect(report.counts.orders).toEqual({
			seen: 0,
			created: 0,
			wouldCreate: 0,
			exists: 0,
			waiting: 0,
			blocked: 0,
			failed: 0,
		});
	});

	it('of a workflow that only imports orders does not miss the stock', () => {
		const report = buildRunReport({ ...NOTHING, withStock: false, summary: null });
		expect(report).toMatchObject({ headline: 'no orders created', attention: false });
	});

	it('counts every order once and says so in one sentence', () => {
		const outcomes = ['created', 'created', 'exists', 'waiting', 'blocked', 'failed'] as const;
		const orders = outcomes.map((outcome, index) =>
			importedOrder(String(index), { A: 1 }, { outcome }),
		);
		const changes = [change('A', 'changed'), change('B', 'healed'), change('C', 'failed')];
		const report = buildRunReport({ ...NOTHING, orders, changes });
		expect(report.headline).toBe(
			'2 orders created, 1 waiting, 1 blocked, 1 failed; 2 stock quantities changed, 1 not written',
		);
		const { seen, ...counts } = report.counts.orders;
		expect(seen).toBe(6);
		expect(Object.values(counts).reduce((all, count) => all + count, 0)).toBe(6);
	});

	it('lists who an order was created for and what SnelStart made of its total', () => {
		const report = buildRunReport({ ...NOTHING, orders: [created] });
		expect(report.created).toEqual([
			{
				orderId: '101',
				reference: 'REF101',
				shopName: 'Webwinkel',
				salesOrderNumber: 1021,
				customerNumber: 55,
				customerName: 'Jan Jansen',
				cardName: 'Jan Jansen',
				customerCreated: true,
				total: '60.46',
				shopTotal: '60.45',
				difference: '0.01',
			},
		]);
		expect(report.bookedDifferences).toEqual([
			{ orderId: '101', reference: 'REF101', salesOrderNumber: 1021, amount: '-0.05' },
		]);
		expect(report.attentionReasons).toEqual([
			'1 order created with another total in SnelStart than in the shop',
		]);
	});

	it('tells the notices of every order, and raises the alarm for what stays unpaid', () => {
		const notice = { ...problem, code: 'article-stands-in' as const };
		const overdue = { ...problem, code: 'payment-overdue' as const };
		const orders = [
			{ ...created, notices: [notice], bookedDifference: '0.00' },
			importedOrder('2', { A: 1 }, { problems: [overdue], notices: [notice] }),
		];
		const report = buildRunReport({ ...NOTHING, orders });
		expect(report.notices).toEqual([
			{ orderId: '101', reference: 'REF101', salesOrderNumber: 1021, ...notice, new: true },
			{ orderId: '2', reference: 'REF2', salesOrderNumber: null, ...notice, new: true },
		]);
		expect(report.attentionReasons).toContain(
			'1 order unpaid for longer than you allow: ask for the money, or cancel it',
		);
	});

	it('names web orders that were cancelled after they came into SnelStart', () => {
		const cancelledInBooks = [{ orderId: '88', salesOrderNumber: 1021 }];
		const report = buildRunReport({ ...NOTHING, fence: { ...FENCE, cancelledInBooks } });
		expect(report).toMatchObject({ attention: true, cancelledInBooks });
		expect(report.attentionReasons[0]).toContain('88 (1021)');
	});

	it('gives the reason and the fix of every order that is not in SnelStart', () => {
		const orders = [
			importedOrder('1', { A: 1 }),
			importedOrder('2', { X9: 1 }, { outcome: 'blocked', problems: [problem] }),
			importedOrder('3', { A: 1 }, { outcome: 'failed', problems: [problem, problem] }),
		];
		const report = buildRunReport({ ...NOTHING, orders });
		expect(report.waiting[0]).toMatchObject({ orderId: '1', reason: orders[0].summary });
		expect(report.blocked[0]).toMatchObject({ reason: problem.message, problems: [problem] });
		expect(report.failed[0].reason).toBe(`${problem.message}; ${problem.message}`);
		expect(report.attention).toBe(true);
		expect(report.attentionReasons).toHaveLength(2);
	});

	it('does not call for anybody because an order waits or the shop does not sell an article', () => {
		const changes = [change('PART', 'unknown', 'The shop does not sell it')];
		const report = buildRunReport({ ...NOTHING, orders: [importedOrder('1', { A: 1 })], changes });
		expect(report.attention).toBe(false);
		expect(report.stockToLookAt).toMatchObject([
			{
				code: 'PART',
				name: 'Article PART',
				status: 'unknown',
				message: 'The shop does not sell it',
			},
		]);
	});

	it.each(['ambiguous', 'failed'] as const)('calls for somebody when stock is %s', (status) => {
		const report = buildRunReport({ ...NOTHING, changes: [change('A', status, 'twice')] });
		expect(report.attention).toBe(true);
		expect(report.stockChanged).toEqual([]);
		expect(report.stockToLookAt[0]).toMatchObject({ code: 'A', status, message: 'twice' });
	});

	it('says from what to what a quantity went, and why', () => {
		const report = buildRunReport({ ...NOTHING, changes: [change('A', 'healed')] });
		expect(report.stockChanged).toEqual([
			{
				code: 'A',
				name: 'Article A',
				before: 3,
				after: 4,
				healed: true,
				explanation: 'free 4 = 4',
			},
		]);
	});

	it('names a stream that broke off', () => {
		const report = buildRunReport({
			withStock: true,
			orders: [],
			fence: null,
			changes: [],
			summary: null,
		});
		expect(report.headline).toBe('no orders created; stock not written');
		expect(report.attentionReasons).toHaveLength(2);
		expect(report.fence).toBeNull();
	});
});

describe('orders that failed', () => {
	const failed = (id: string, code: Problem['code']) =>
		importedOrder(id, { A: 1 }, { outcome: 'failed', problems: [{ ...problem, code }] });

	it('tells those that are refused again apart from those that are tried again, each once', () => {
		const orders = [
			failed('1', 'refused-by-snelstart'),
			failed('2', 'refused-by-snelstart'),
			failed('3', 'outcome-unknown'),
		];
		expect(buildRunReport({ ...NOTHING, orders }).attentionReasons).toEqual([
			'2 orders refused by SnelStart, and again in every run until what the reason names is put right',
			'1 order not imported, to be tried again in the next run',
		]);
	});
});

describe('a long run', () => {
	const many = Array.from({ length: 30 }, (_, index) => change(`A${index}`, 'unknown'));
	const facts = { ...NOTHING, changes: [...many, change('B', 'failed', 'refused')] };

	it('has lists of a bearable length, what to look at first, and counts what it leaves out', () => {
		const report = buildRunReport(facts, 10);
		expect(report.stockToLookAt).toHaveLength(10);
		expect(report.stockToLookAt[0]).toMatchObject({ code: 'B', status: 'failed' });
		expect(report.omitted).toEqual({ stockToLookAt: 21 });
		expect(report.headline).toBe(buildRunReport(facts).headline);
		expect(report.attentionReasons).toEqual(buildRunReport(facts).attentionReasons);
	});

	it('leaves nothing out when nobody asks', () => {
		const report = buildRunReport(facts);
		expect(report.stockToLookAt).toHaveLength(31);
		expect(report.omitted).toEqual({});
	});

	it('tells what the nodes noticed, each once', () => {
		const fence = { ...FENCE, hints: ['no permission'] };
		const summary = { ...SUMMARY, hints: ['no permission', 'shared template'] };
		expect(buildRunReport({ ...NOTHING, fence, summary }).hints).toEqual([
			'no permission',
			'shared template',
		]);
	});

	it('tells in Dutch what a node noticed in both languages', () => {
		const noticed = { en: 'no permission', nl: 'geen recht' };
		const fence = { ...FENCE, hints: [noticed, 'of a node that knows one language'] };
		const summary = { ...SUMMARY, hints: [noticed] };
		const { hints, hintsNl } = buildRunReport({ ...NOTHING, fence, summary });
		expect(hints).toEqual(['no permission', 'of a node that knows one language']);
		expect(hintsNl).toEqual(['geen recht', 'of a node that knows one language']);
	});
});
