import type { ImportedOrder } from '../stream/orderPlan';
import type { DecimalText } from '../stream/webOrder';
import type { Problem } from '../words/problem';
import type { StockChange, StockChangeStatus } from '../stream/webStock';
import { decimalOf } from './money';

export interface CreatedOrder {
	orderId: string;
	reference: string;
	shopName: string;
	salesOrderNumber: number | null;
	customerNumber: number | null;
	customerName: string;
	customerCreated: boolean;
	/** Order total of SnelStart in euros, of the shop where SnelStart's is not known. */
	total: DecimalText;
	/** SnelStart's total less the shop's, in euros; null when it is not known. */
	difference: DecimalText | null;
}

/** An order that is not in SnelStart, with everything a person needs to do something about it. */
export interface OpenOrder {
	orderId: string;
	reference: string;
	shopName: string;
	customerName: string;
	total: DecimalText;
	reason: string;
	problems: Array<Pick<Problem, 'code' | 'message' | 'fix'>>;
}

export interface BookedDifference {
	orderId: string;
	reference: string;
	salesOrderNumber: number | null;
	amount: DecimalText;
}

/** What a person should know of an order though nothing is kept back. */
export interface OrderNotice extends Pick<Problem, 'code' | 'message' | 'fix'> {
	orderId: string;
	reference: string;
	salesOrderNumber: number | null;
}

export interface ChangedStock {
	code: string;
	name: string;
	before: number | null;
	after: number | null;
	/** Written after the first time, because an order came in meanwhile. */
	healed: boolean;
	explanation: string;
	explanationNl?: string;
}

export interface StockToLookAt {
	code: string;
	name: string;
	status: StockChangeStatus;
	message: string;
}

export function createdOrder(order: ImportedOrder): CreatedOrder {
	const { totals } = order;
	return {
		orderId: order.orderId,
		reference: order.reference,
		shopName: order.shopName,
		salesOrderNumber: order.salesOrderNumber,
		customerNumber: order.customerNumber,
		customerName: order.customerName,
		customerCreated: order.customerCreated,
		total: decimalOf(totals.snelStart ?? totals.shop),
		difference: totals.difference === null ? null : decimalOf(totals.difference),
	};
}

export function openOrder(order: ImportedOrder): OpenOrder {
	const problems = order.problems.map(({ code, message, fix }) => ({ code, message, fix }));
	return {
		orderId: order.orderId,
		reference: order.reference,
		shopName: order.shopName,
		customerName: order.customerName,
		total: decimalOf(order.totals.shop),
		reason: problems.length > 0 ? problems.map(({ message }) => message).join('; ') : order.summary,
		problems,
	};
}

export function bookedDifference(order: ImportedOrder): BookedDifference {
	const { orderId, reference, salesOrderNumber } = order;
	return { orderId, reference, salesOrderNumber, amount: decimalOf(order.bookedDifference) };
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
