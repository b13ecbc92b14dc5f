import { centsIn, euros, eurosNl, type Cents } from '../money/cents';
import { writtenTwice } from '../order/read/writtenTwice';
import type { PaidInvoice, PaidOrder } from '../stream/paidInvoice';
import { bookedVouchers } from './bookedVouchers';
import type { WhyNotBooked } from './notBooked';
import { eachOrder } from './receiptsOf';
import { voucherOf } from './voucherOf';

/** Payments of an order that close nothing, and why. */
export interface Doubt extends Pick<PaidOrder, 'orderId' | 'reference'> {
	/** Their ids. */
	payments: string[];
	why: WhyNotBooked;
}

interface Payment {
	id: string;
	cents: Cents;
	transactionId: string;
}

/**
 * Payments that may not be booked although the shop has them: one that it wrote down twice, and one that went back whole
 * without a credit that takes the money that went. To book that one would close an invoice that nobody paid.
 *
 * @param credited ids of orders of which a credit is open too, which takes what went back
 */
export function doubtsOf({ invoice, orders }: PaidInvoice, credited: ReadonlySet<string>): Doubt[] {
	const booked = bookedVouchers(invoice);
	return eachOrder(invoice.orders, orders).flatMap(([{ importKey }, order]) => {
		const payments = order.payments.map(({ id, amount, transactionId }) => ({
			...{ id, transactionId },
			cents: centsIn(amount ?? ''),
		}));
		const isBooked = ({ id }: Payment) => booked.has(voucherOf(importKey, 'p', id));
		const isAlone = order.sameReference.length === 1;
		const found = [
			...twiceIn(payments, order).filter(([payment]) => !isBooked(payment)),
			...(isAlone && !credited.has(order.orderId) ? reversedIn(payments, isBooked) : []),
		];
		const { orderId, reference } = order;
		return found.map(([payment, why]) => ({
			...{ orderId, reference, why },
			payments: [payment.id],
		}));
	});
}

type Found = [payment: Payment, why: WhyNotBooked];

const twiceIn = (payments: readonly Payment[], { sameReference }: PaidOrder): Found[] =>
	writtenTwice(
		payments,
		sameReference.map(({ total }) => centsIn(total ?? '')),
	).map(({ payment, first }) => [
		payment,
		{
			message: `payment ${payment.id} of ${euros(payment.cents)} has transaction number ${first.transactionId.trim()}, as payment ${first.id} has: it counts once`,
			messageNl: `betaling ${payment.id} van ${eurosNl(payment.cents)} heeft transactienummer ${first.transactionId.trim()}, net als betaling ${first.id}: zij telt één keer`,
			fix: 'Look at the payment provider whether the money came twice. If it did, book the second by hand.',
			fixNl:
				'Kijk bij de betaaldienst of het geld twee keer kwam. Is dat zo, boek dan de tweede met de hand.',
		},
	]);

/** Each with the nearest payment before the refund of the same amount; none is of two refunds. */
function reversedIn(
	payments: readonly Payment[],
	isBooked: (payment: Payment) => boolean,
): Found[] {
	const found: Found[] = [];
	for (const [place, refund] of payments.entries()) {
		if (refund.cents >= 0 || isBooked(refund)) continue;
		const paid = payments
			.slice(0, place)
			.reverse()
			.find((one) => one.cents === -refund.cents && !found.some(([taken]) => taken === one));
		if (paid && !isBooked(paid)) found.push([paid, wentBack(paid, refund)]);
	}
	return found;
}

const wentBack = (paid: Payment, refund: Payment): WhyNotBooked => ({
	message: `payment ${refund.id} gave back the ${euros(paid.cents)} of payment ${paid.id}, and no credit invoice of the order is open for it`,
	messageNl: `betaling ${refund.id} gaf de ${eurosNl(paid.cents)} van betaling ${paid.id} terug, en er staat geen creditfactuur van de order voor open`,
	fix: 'Credit the order, and both are booked once the credit invoice is there; if the customer still has to pay, nothing needs to be done.',
	fixNl:
		'Crediteer de order, dan worden beide geboekt zodra de creditfactuur er is; moet de klant nog betalen, dan hoeft u niets te doen.',
});
