import { attentionReasons } from './attention';
import { headline } from './headline';
import {
	bookedDifference,
	changedStock,
	createdOrder,
	orderNotices,
	openOrder,
	stockToLookAt,
} from './createdOrder';
import type { ImportedOrder } from '../stream/importedOrder';
import type { StockChange } from '../stream/stockChange';
import type { ReportRows, ReportList } from '../stream/reportRows';
import type { OrderCounts, RunReport } from '../stream/runReport';
import type { RunFacts } from './runFacts';

/**
 * Sums up one run. Lists keep the order of the stream; with nothing done they are empty and nothing needs attention.
 *
 * @param longest rows that each list shows at most; counts and headline tell of all
 */
export function buildRunReport(facts: RunFacts, longest = Infinity): RunReport {
	const { orders, summary, fence } = facts;
	const counts = { orders: countOrders(orders), stock: summary };
	const reasons = attentionReasons(facts);
	const { lists, omitted } = shortened(reportLists(facts), longest);
	return {
		kind: 'runReport',
		headline: headline(counts.orders, facts),
		attention: reasons.length > 0,
		attentionReasons: reasons,
		counts,
		...lists,
		hints: [...new Set([...(fence?.hints ?? []), ...(summary?.hints ?? [])])],
		omitted,
		fence,
	};
}

/** What to look at stands before what the shop merely does not sell, so that a shortened list keeps what matters. */
function reportLists({ orders, changes, fence }: RunFacts): ReportRows {
	const unwritten = changes.filter((change) => !isWritten(change));
	return {
		created: ofOutcome(orders, 'created').map(createdOrder),
		waiting: ofOutcome(orders, 'waiting').map(openOrder),
		blocked: ofOutcome(orders, 'blocked').map(openOrder),
		failed: ofOutcome(orders, 'failed').map(openOrder),
		bookedDifferences: ofOutcome(orders, 'created')
			.filter(({ bookedDifference: booked }) => booked !== 0)
			.map(bookedDifference),
		cancelledInBooks: fence?.cancelledInBooks ?? [],
		notices: ofOutcome(orders, 'created').flatMap(orderNotices),
		stockChanged: changes.filter(isWritten).map(changedStock),
		stockToLookAt: [
			...unwritten.filter(({ status }) => status !== 'unknown'),
			...unwritten.filter(({ status }) => status === 'unknown'),
		].map(stockToLookAt),
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

function countOrders(orders: readonly ImportedOrder[]): OrderCounts {
	const counts = { seen: orders.length, created: 0, exists: 0, waiting: 0, blocked: 0, failed: 0 };
	for (const { outcome } of orders) counts[outcome] += 1;
	return counts;
}

const isWritten = ({ status }: StockChange): boolean => status === 'changed' || status === 'healed';
