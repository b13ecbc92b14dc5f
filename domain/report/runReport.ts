import type { ImportedOrder } from '../order/orderPlan';
import type { Fence } from '../order/webOrder';
import type { StockChange, StockSummary } from '../stock/webStock';
import { attentionReasons } from './attention';
import { headline } from './headline';
import {
	bookedDifference,
	changedStock,
	createdOrder,
	openOrder,
	stockToLookAt,
	type BookedDifference,
	type ChangedStock,
	type CreatedOrder,
	type OpenOrder,
	type StockToLookAt,
} from './reportRows';

export interface OrderCounts {
	seen: number;
	created: number;
	exists: number;
	waiting: number;
	blocked: number;
	failed: number;
}

/** Output of `Web Stock: Report`: one run for a person to read. */
export interface RunReport {
	kind: 'runReport';
	/** "12 orders created, 3 waiting, 2 blocked; 45 stock quantities changed" */
	headline: string;
	/** True when somebody has to look at it; `attentionReasons` says at what. */
	attention: boolean;
	attentionReasons: string[];
	counts: { orders: OrderCounts; stock: StockSummary | null };
	created: CreatedOrder[];
	waiting: OpenOrder[];
	blocked: OpenOrder[];
	failed: OpenOrder[];
	bookedDifferences: BookedDifference[];
	stockChanged: ChangedStock[];
	stockToLookAt: StockToLookAt[];
	/** Up to where the shop was read; null when the stream of orders broke off. */
	fence: Fence | null;
}

/** What came in on both inputs of the report; null where the stream broke off before its last item. */
export interface RunFacts {
	orders: readonly ImportedOrder[];
	fence: Fence | null;
	changes: readonly StockChange[];
	summary: StockSummary | null;
}

/** Sums up one run. Lists keep the order of the stream; with nothing done they are empty and nothing needs attention. */
export function buildRunReport(facts: RunFacts): RunReport {
	const { orders, changes, summary, fence } = facts;
	const counts = { orders: countOrders(orders), stock: summary };
	const reasons = attentionReasons(facts);
	return {
		kind: 'runReport',
		headline: headline(counts.orders, changes, summary),
		attention: reasons.length > 0,
		attentionReasons: reasons,
		counts,
		created: ofOutcome(orders, 'created').map(createdOrder),
		waiting: ofOutcome(orders, 'waiting').map(openOrder),
		blocked: ofOutcome(orders, 'blocked').map(openOrder),
		failed: ofOutcome(orders, 'failed').map(openOrder),
		bookedDifferences: ofOutcome(orders, 'created')
			.filter(({ bookedDifference }) => bookedDifference !== 0)
			.map(bookedDifference),
		stockChanged: changes.filter(isWritten).map(changedStock),
		stockToLookAt: changes.filter((change) => !isWritten(change)).map(stockToLookAt),
		fence,
	};
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
