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
} from '../stream/reportRows';

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
		difference: totals.difference,
	};
}

export function openOrder(order: ImportedOrder): OpenOrder {
	const problems = order.problems.map(({ code, message, fix }) => ({ code, message, fix }));
	return {
		orderId: order.orderId,
		reference: order.reference,
		shopName: order.shopName,
		customerName: order.customerName,
		total: order.totals.shop,
		reason: problems.length > 0 ? problems.map(({ message }) => message).join('; ') : order.summary,
		problems,
	};
}

export function orderFinding(order: ImportedOrder): OrderFinding {
	return {
		...openOrder(order),
		salesOrderNumber: order.salesOrderNumber,
		difference: order.totals.difference,
	};
}

export function bookedDifference(order: ImportedOrder): BookedDifference {
	const { orderId, reference, salesOrderNumber } = order;
	return { orderId, reference, salesOrderNumber, amount: order.bookedDifference };
}

export function orderNotices(order: ImportedOrder): OrderNotice[] {
	const { orderId, reference, salesOrderNumber } = order;
	return (order.notices ?? []).map(({ code, message, fix }) => ({
		orderId,
		reference,
		salesOrderNumber,
		code,
		message,
		fix,
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

export function stockToLookAt({ code, name, status, message }: StockChange): StockToLookAt {
	return { code, name, status, message };
}
