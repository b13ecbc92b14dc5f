import type { ImportedOrder } from '../stream/importedOrder';
import type { StockChange } from '../stream/stockChange';
import type {
	CreatedOrder,
	OpenOrder,
	BookedDifference,
	OrderFinding,
	OrderNotice,
	ChangedStock,
	StockToLookAt,
	ToldProblem,
} from '../stream/reportRows';
import type { Problem } from '../words/problem';
import { problemWording } from '../words/problemWording';
import { joined, worded } from '../words/wording';

export function createdOrder(order: ImportedOrder): CreatedOrder {
	const { totals } = order;
	return {
		orderId: order.orderId,
		reference: order.reference,
		shopName: order.shopName,
		salesOrderNumber: order.salesOrderNumber,
		customerNumber: order.customerNumber,
		customerName: order.customerName,
		cardName: order.cardName,
		customerCreated: order.customerCreated,
		total: totals.snelStart ?? totals.shop,
		shopTotal: totals.shop,
		difference: totals.difference,
	};
}

export function openOrder(order: ImportedOrder): OpenOrder {
	const problems = order.problems.map(toldProblem);
	const reason =
		problems.length > 0
			? joined(
					problems.map((problem) => problemWording(problem).message),
					'; ',
				)
			: worded(order.summary, withoutProblems(order));
	return {
		orderId: order.orderId,
		reference: order.reference,
		shopName: order.shopName,
		customerName: order.customerName,
		total: order.totals.shop,
		reason: reason.en,
		...(reason.nl === reason.en ? {} : { reasonNl: reason.nl }),
		problems,
	};
}

/** In Dutch, an order that is kept back by nothing but its state. */
function withoutProblems(order: ImportedOrder): string {
	const { outcome, wouldBeCreated, stateName, waitingReasonNl, summary } = order;
	if (outcome !== 'waiting') return summary;
	if (wouldBeCreated) return 'zou worden aangemaakt';
	const isState = waitingReasonNl === undefined || waitingReasonNl === stateName;
	return isState
		? `wacht; status in de webwinkel: ${stateName || 'onbekend'}`
		: `wacht: ${waitingReasonNl}`;
}

/** A problem without what only rules go by. */
const toldProblem = ({ code, message, messageNl, fix, fixNl }: Problem): ToldProblem => ({
	...{ code, message, fix },
	...(messageNl === undefined ? {} : { messageNl }),
	...(fixNl === undefined ? {} : { fixNl }),
});

export function orderFinding(order: ImportedOrder): OrderFinding {
	return {
		...openOrder(order),
		salesOrderNumber: order.salesOrderNumber,
		customerNumber: order.customerNumber,
		difference: order.totals.difference,
	};
}

export function bookedDifference(order: ImportedOrder): BookedDifference {
	const { orderId, reference, salesOrderNumber } = order;
	return { orderId, reference, salesOrderNumber, amount: order.bookedDifference };
}

export function orderNotices(order: ImportedOrder): OrderNotice[] {
	const { orderId, reference, salesOrderNumber } = order;
	return (order.notices ?? []).map((notice) => ({
		...{ orderId, reference, salesOrderNumber },
		...toldProblem(notice),
	}));
}

export function changedStock({
	code,
	name,
	before,
	after,
	status,
	explanation,
	explanationNl,
}: StockChange): ChangedStock {
	const dutch = explanationNl === undefined ? {} : { explanationNl };
	return { code, name, before, after, healed: status === 'healed', explanation, ...dutch };
}

export function stockToLookAt({
	code,
	name,
	status,
	message,
	messageNl,
}: StockChange): StockToLookAt {
	return { code, name, status, message, ...(messageNl === undefined ? {} : { messageNl }) };
}
