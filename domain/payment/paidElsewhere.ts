import { centsIn, centsOf, euros, eurosNl, type Cents } from '../money/cents';
import type { PaidInvoice, PaidOrder } from '../stream/paidInvoice';
import type { Doubt } from './doubtsOf';
import type { WhyNotBooked } from './notBooked';
import type { Candidate } from './receiptsOf';
import { sum } from './sum';

/**
 * Orders that the shop has as paid without payments that come to them: the money came all the same, and an invoice that
 * stays open is reminded of. PrestaShop sums payments by reference, so that for the second part of a split cart it books
 * none, or less than it comes to, when somebody marks it as paid. And there are shops that count what was received
 * (total_paid_real) and keep no payment.
 *
 * @param open of the invoice, in cents, after what is booked
 */
export function paidElsewhere(
	paid: PaidInvoice,
	receipts: readonly Candidate[],
	open: Cents,
): Doubt[] {
	if (open <= 0) return [];
	return paid.orders.flatMap((order): Doubt[] => {
		const { orderId, reference } = order;
		const got = sum(receipts.filter((one) => one.orderId === orderId).map(({ cents }) => cents));
		const why = order.isValid && got < centsIn(order.total ?? '') ? whyOpen(order, got) : null;
		return why === null ? [] : [{ orderId, reference, payments: [], why }];
	});
}

/** @param got what its payments come to, in cents */
function whyOpen(order: PaidOrder, got: Cents): WhyNotBooked | null {
	const { orderId, sameReference, payments } = order;
	const due = centsIn(order.total ?? '');
	const received = centsOf(order.received ?? '') ?? 0;
	if (sameReference.length > 1 && payments.some(({ amount }) => centsIn(amount ?? '') > 0)) {
		return {
			message: `the shop has web order ${orderId} as paid, and keeps ${euros(got)} of its ${euros(due)} as payments: it counts what was paid for the other orders of the cart`,
			messageNl: `de webwinkel heeft weborder ${orderId} als betaald, en bewaart ${eurosNl(got)} van zijn ${eurosNl(due)} als betaling: hij telt mee wat voor de andere orders van de winkelwagen is betaald`,
			...BY_HAND,
		};
	}
	if (payments.length > 0 || received < due) return null;
	return {
		message: `the shop has web order ${orderId} as paid, with ${euros(received)} received, and keeps no payment of it`,
		messageNl: `de webwinkel heeft weborder ${orderId} als betaald, met ${eurosNl(received)} ontvangen, en bewaart er geen betaling van`,
		...BY_HAND,
	};
}

const BY_HAND = {
	fix: 'Book by hand what the bank received for it.',
	fixNl: 'Boek met de hand wat de bank ervoor ontving.',
};
