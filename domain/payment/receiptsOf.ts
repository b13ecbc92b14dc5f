import { centsIn, type Cents } from '../money/cents';
import { paymentNames, withoutSuffix } from '../settings/paymentNames';
import type { InvoicedOrder } from '../stream/openInvoice';
import type { PaidInvoice, PaidOrder, ShopPayment } from '../stream/paidInvoice';
import { sharesOf } from './sharesOf';

/** A payment of one order, or what was paid back of it. */
export interface Candidate {
	orderId: string;
	reference: string;
	voucher: string;
	cents: Cents;
	date: string;
	method: string;
	transactionId: string;
	/** What a rule may go by. */
	names: readonly string[];
}

/** Voucher number (boekstuk) of the bank booking of a payment. */
const voucherOf = (importKey: string, kind: 'p' | 's', id: string): string =>
	`${importKey}-${kind}${id}`;

/** What was received for the orders of an invoice, order by order, each payment at most once for an order. */
export function receiptsOf({ invoice, orders }: PaidInvoice): Candidate[] {
	return eachOrder(invoice.orders, orders).flatMap(([{ importKey }, paid]) => {
		const shares = sharesOf(
			paid.payments.map(({ id, amount }) => ({ id, cents: centsIn(amount ?? '') })),
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
				method: paid.payment.name,
				transactionId: '',
				names: paymentNames(paid),
			})),
	);

function eachOrder(
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
	{ id, date, method, transactionId }: ShopPayment,
	importKey: string,
	cents: Cents,
): Candidate => ({
	...{ orderId, reference, cents, date, method, transactionId },
	voucher: voucherOf(importKey, 'p', id),
	names: [method, withoutSuffix(method), ...paymentNames({ payment })],
});
