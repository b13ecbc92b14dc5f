import { centsIn, type Cents } from '../money/cents';
import { paidBy, type PaidBy } from '../settings/nearestPayment';
import { paymentNames, withoutSuffix } from '../settings/paymentNames';
import type { InvoicedOrder } from '../stream/openInvoice';
import type { DatedSlip, PaidInvoice, PaidOrder, ShopPayment } from '../stream/paidInvoice';
import { asCompared } from '../words/asCompared';
import { sharesOf } from './sharesOf';
import { voucherOf } from './voucherOf';

/** A payment of one order, or what was paid back of it. */
export interface Candidate {
	orderId: string;
	reference: string;
	voucher: string;
	/** id in order_payments; '' for a credit slip. */
	paymentId: string;
	cents: Cents;
	date: string;
	/** That day is still to come. */
	isAhead: boolean;
	method: string;
	transactionId: string;
	/** What a rule may go by. */
	by: PaidBy;
}

/**
 * What was received for the orders of an invoice, order by order, each payment at most once for an order.
 *
 * @param without ids of payments that do not count
 */
export function receiptsOf(
	{ invoice, orders }: PaidInvoice,
	without: ReadonlySet<string> = new Set(),
): Candidate[] {
	return eachOrder(invoice.orders, orders).flatMap(([{ importKey }, paid]) => {
		const shares = sharesOf(
			paid.payments
				.filter(({ id }) => !without.has(id))
				.map(({ id, amount }) => ({ id, cents: centsIn(amount ?? '') })),
			paid.sameReference.map(({ orderId, total }) => ({ orderId, due: centsIn(total ?? '') })),
		);
		const own = shares.filter(({ orderId }) => orderId === paid.orderId);
		return own.flatMap(({ paymentId, cents }) => {
			const payment = paid.payments.find(({ id }) => id === paymentId);
			return payment ? [candidateOf(paid, payment, importKey, cents)] : [];
		});
	});
}

/** What was paid back of the orders of an invoice, as the payments of the shop tell it. */
export const refundsOf = ({ invoice, orders }: PaidInvoice): Candidate[] =>
	eachOrder(invoice.orders, orders).flatMap(([{ importKey }, paid]) =>
		paid.payments
			.filter(({ amount }) => centsIn(amount ?? '') < 0)
			.map((payment) => candidateOf(paid, payment, importKey, centsIn(payment.amount ?? ''))),
	);

/**
 * The credit slips of an invoice, as paid back in full, where the shop keeps no payment that tells so.
 *
 * @param cents what is open of the invoice
 */
export const slipsOf = ({ invoice, orders }: PaidInvoice, cents: Cents): Candidate[] =>
	eachOrder(invoice.orders, orders).flatMap(([{ importKey, slipId }, paid]) =>
		paid.slips
			.filter(({ id }) => id === slipId)
			.map(({ id, date }) => ({
				...{ orderId: paid.orderId, reference: paid.reference, cents, date },
				voucher: voucherOf(importKey, 's', id),
				paymentId: '',
				isAhead: false,
				method: paid.payment.name,
				transactionId: '',
				by: paidBy(paid),
			})),
	);

/** The credit slips that an invoice is of. */
export const slipsOn = ({ invoice, orders }: PaidInvoice): DatedSlip[] =>
	eachOrder(invoice.orders, orders).flatMap(([{ slipId }, paid]) =>
		paid.slips.filter(({ id }) => id === slipId),
	);

/** Voucher numbers of all that the shop has of the orders of an invoice: payments, refunds and slips. */
export const vouchersOf = ({ invoice, orders }: PaidInvoice): Set<string> =>
	new Set(
		eachOrder(invoice.orders, orders).flatMap(([{ importKey }, { payments, slips }]) => [
			...payments.map(({ id }) => voucherOf(importKey, 'p', id)),
			...slips.map(({ id }) => voucherOf(importKey, 's', id)),
		]),
	);

export function eachOrder(
	invoiced: readonly InvoicedOrder[],
	paid: readonly PaidOrder[],
): Array<[InvoicedOrder, PaidOrder]> {
	const seen = new Set<string>();
	return invoiced.flatMap((one): Array<[InvoicedOrder, PaidOrder]> => {
		const order = paid.find(({ orderId }) => orderId === one.orderId);
		if (order === undefined || seen.has(one.orderId)) return [];
		seen.add(one.orderId);
		return [[one, order]];
	});
}

const candidateOf = (
	{ orderId, reference, payment }: PaidOrder,
	{ id, date, isAhead = false, method, transactionId }: ShopPayment,
	importKey: string,
	cents: Cents,
): Candidate => ({
	...{ orderId, reference, cents, date, isAhead, transactionId },
	method: method.trim() || payment.name,
	voucher: voucherOf(importKey, 'p', id),
	paymentId: id,
	by: byOf(method, { payment }),
});

/**
 * A payment by the method of its order, module first. One that came by another method, as people add in the back office,
 * was not taken by that module: its own name goes before.
 */
function byOf(method: string, order: Pick<PaidOrder, 'payment'>): PaidBy {
	const [module, names] = paidBy(order);
	const own = [method, withoutSuffix(method)];
	const known = paymentNames(order).map(asCompared);
	const isOfOrder = method.trim() === '' || own.some((name) => known.includes(asCompared(name)));
	return isOfOrder ? [module, [...own, ...names]] : [own, module, names];
}
