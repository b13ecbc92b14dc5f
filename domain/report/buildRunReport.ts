import { centsIn } from '../money/cents';
import { attentionReasons, brokeOff, runTroubles } from './attention';
import { failedBecause } from './failedBecause';
import { headline } from './headline';
import {
	bookedDifference,
	changedStock,
	createdOrder,
	orderFinding,
	orderNotices,
	openOrder,
	stockToLookAt,
} from './createdOrder';
import { changedOrder } from './changedOrder';
import { followHeadline } from './follow';
import { hasNews, withNews } from './news';
import { requestsInWords } from './requestsInWords';
import type { ImportedOrder } from '../stream/importedOrder';
import type { StockChange } from '../stream/stockChange';
import type { ReportRows, ReportList } from '../stream/reportRows';
import type { OrderCounts, RunMarks, RunReport } from '../stream/runReport';
import type { RunFacts } from './runFacts';
import { inBoth, type Wording } from '../words/wording';
import type { StockSummary } from '../stream/stockSummary';

/**
 * Sums up one run. Lists keep the order of the stream; with nothing done they are empty and nothing needs attention.
 *
 * @param longest rows that each list shows at most; counts and headline tell of all
 */
export function buildRunReport(facts: RunFacts, longest = Infinity): RunReport {
	const { orders, summary, fence } = facts;
	const counts = { orders: countOrders(orders, fence?.inBooks?.orders ?? 0), stock: summary };
	const reasons = attentionReasons(facts);
	const failed = failedBecause(facts, counts.orders);
	const said = facts.follow ? followHeadline(facts.follow) : headline(counts.orders, facts);
	const hints = hintsOf(facts);
	const rows = reportLists(facts);
	const { lists, omitted } = shortened(rows, longest);
	return {
		kind: 'runReport',
		administration: fence?.administration?.name ?? facts.follow?.summary?.administration ?? '',
		shop: fence?.shop ?? facts.follow?.summary?.shop ?? '',
		headline: said.en,
		headlineNl: said.nl,
		attention: reasons.length > 0,
		attentionReasons: reasons.map(({ en }) => en),
		attentionReasonsNl: reasons.map(({ nl }) => nl),
		failures: [...(facts.failures ?? [])],
		failedBecause: failed.map(({ en }) => en),
		failedBecauseNl: failed.map(({ nl }) => nl),
		runTroubles: runTroubles(facts),
		newAttention: reasons.length > 0 && hasNews(rows, brokeOff(facts), facts.earlier ?? null),
		counts: { ...counts, stock: summary && withoutCodes(summary) },
		...lists,
		notInShop: (summary?.notInShop ?? []).slice(0, longest),
		hints: hints.map(({ en }) => en),
		hintsNl: hints.map(({ nl }) => nl),
		omitted,
		run: facts.run ?? NO_MARKS,
		fence,
	};
}

/** Each hint once. */
function hintsOf(facts: RunFacts): Wording[] {
	const { fence, summary, follow } = facts;
	const came = [
		...(fence?.hints ?? []),
		...(summary?.hints ?? []),
		...(follow?.summary?.hints ?? []),
	].map(inBoth);
	const all = [...came, ...requestsInWords(facts)];
	return [...new Map(all.map((hint) => [hint.en, hint])).values()];
}

/** A run of which nothing is known but that it was. */
const NO_MARKS: RunMarks = { at: '', workflow: '', version: '', seconds: null, requests: null };

/** What to look at stands before codes of products that have combinations, so that a shortened list keeps what matters. */
function reportLists({
	orders,
	changes,
	fence,
	summary,
	follow,
	earlier = null,
}: RunFacts): ReportRows {
	const unwritten = changes.filter((change) => !isWritten(change));
	const changed = changes.filter(isWritten).map(changedStock);
	const waiting = ofOutcome(orders, 'waiting').filter((order) => !isLeftOut(order));
	const inBooks = orders.filter(({ outcome }) => outcome === 'created' || outcome === 'exists');
	return {
		created: ofOutcome(orders, 'created').map(createdOrder),
		wouldCreate: waiting.filter(({ wouldBeCreated }) => wouldBeCreated).map(openOrder),
		waiting: withNews(
			'waiting',
			waiting.filter(({ wouldBeCreated }) => !wouldBeCreated).map(openOrder),
			earlier,
		),
		blocked: withNews('blocked', ofOutcome(orders, 'blocked').map(openOrder), earlier),
		failed: withNews('failed', ofOutcome(orders, 'failed').map(openOrder), earlier),
		findings: withNews(
			'findings',
			inBooks.filter(({ problems }) => problems.length > 0).map(orderFinding),
			earlier,
		),
		bookedDifferences: ofOutcome(orders, 'created')
			.filter(({ bookedDifference: booked }) => centsIn(booked) !== 0)
			.map(bookedDifference),
		cancelledInBooks: withNews('cancelledInBooks', fence?.cancelledInBooks ?? [], earlier),
		orderChanges: withNews('orderChanges', (follow?.changes ?? []).map(changedOrder), earlier),
		notices: withNews('notices', orders.flatMap(orderNotices), earlier),
		stockChanged: summary?.onlyReport ? [] : changed,
		stockWouldChange: summary?.onlyReport ? changed : [],
		stockToLookAt: withNews(
			'stockToLookAt',
			[
				...unwritten.filter(({ status }) => status !== 'unknown'),
				...unwritten.filter(({ status }) => status === 'unknown'),
			].map(stockToLookAt),
			earlier,
		),
	};
}

function shortened(
	lists: ReportRows,
	longest: number,
): Pick<RunReport, 'omitted'> & { lists: ReportRows } {
	const short: Record<string, unknown[]> = {};
	const omitted: RunReport['omitted'] = {};
	for (const [name, rows] of Object.entries(lists) as Array<[ReportList, unknown[]]>) {
		short[name] = rows.length > longest ? rows.slice(0, longest) : rows;
		if (rows.length > longest) omitted[name] = rows.length - longest;
	}
	return { lists: short as unknown as ReportRows, omitted };
}

function ofOutcome(orders: readonly ImportedOrder[], outcome: ImportedOrder['outcome']) {
	return orders.filter((order) => order.outcome === outcome);
}

/** @param inBooks orders that the fence alone tells of */
function countOrders(orders: readonly ImportedOrder[], inBooks: number): OrderCounts {
	const none = { created: 0, wouldCreate: 0, waiting: 0, blocked: 0, failed: 0 };
	const counts = { seen: orders.length + inBooks, exists: inBooks, ...none };
	const leftOut = orders.filter(isLeftOut);
	for (const { outcome, wouldBeCreated } of orders) {
		counts[wouldBeCreated ? 'wouldCreate' : outcome] += 1;
	}
	if (leftOut.length === 0) return counts;
	return { ...counts, waiting: counts.waiting - leftOut.length, leftOut: leftOut.length };
}

/** The codes stand in a list of their own, and requests with the node that would send them. */
function withoutCodes(summary: StockSummary): StockSummary {
	const counts = { ...summary };
	delete counts.notInShop;
	delete counts.requests;
	return counts;
}

/** What the owner keeps out for good (Leave Out) is a notice, and not an order that waits. */
const isLeftOut = ({ outcome, notices }: ImportedOrder): boolean =>
	outcome === 'waiting' && notices.some(({ code }) => code === 'left-out');

const isWritten = ({ status }: StockChange): boolean => status === 'changed' || status === 'healed';
