import { centsIn, euros, eurosNl, type Cents } from '../money/cents';
import type { PaidInvoice } from '../stream/paidInvoice';
import { bookedVouchers } from './bookedVouchers';
import type { Doubt } from './doubtsOf';
import type { PaymentSettings } from './paymentSettings';
import { refundsOf, slipsOf, type Candidate } from './receiptsOf';

/** What may be booked on the invoice of a credit, and what may not. */
interface Credited {
	candidates: Candidate[];
	doubts: Doubt[];
}

/**
 * What was paid back for a credit, of all that was paid back of its orders: the payment of just what is open, or all of
 * them where nobody else's can be among them. One that somebody may have booked by hand on another credit is left.
 *
 * @param open of the invoice, in cents
 */
export function creditedOn(
	paid: PaidInvoice,
	open: Cents,
	{ slipsArePaidBack }: Pick<PaymentSettings, 'slipsArePaidBack'>,
): Credited {
	const all = refundsOf(paid);
	if (all.length === 0) {
		return { candidates: slipsArePaidBack ? slipsOf(paid, open) : [], doubts: [] };
	}
	const booked = bookedVouchers(paid.invoice);
	const unbooked = all.filter(({ voucher }) => !booked.has(voucher));
	const elsewhere = settledElsewhere(paid, unbooked);
	const left = unbooked.filter((one) => !elsewhere.includes(one));
	const exact = left.filter(({ cents }) => cents === open);
	const isAlone = paid.orders.every(({ sameReference }) => sameReference.length === 1);
	const candidates = exact.length > 0 ? exact.slice(0, 1) : isAlone ? left : [];
	const isPaid = candidates.some(({ cents }) => cents === open);
	return { candidates, doubts: isPaid ? [] : elsewhere.map(doubtOf) };
}

/** For each amount that was booked by hand on another credit of the orders the first refund of that amount. */
function settledElsewhere({ invoice }: PaidInvoice, refunds: readonly Candidate[]): Candidate[] {
	const found: Candidate[] = [];
	for (const amount of invoice.settledElsewhere ?? []) {
		const one = refunds.find(
			(refund) => refund.cents === centsIn(amount) && !found.includes(refund),
		);
		if (one) found.push(one);
	}
	return found;
}

const doubtOf = ({ orderId, reference, paymentId, cents }: Candidate): Doubt => ({
	...{ orderId, reference },
	payments: [paymentId],
	why: {
		message: `payment ${paymentId} of ${euros(cents)} may be the one that was booked by hand on another credit invoice of the order`,
		messageNl: `betaling ${paymentId} van ${eurosNl(cents)} is misschien die welke met de hand op een andere creditfactuur van de order is geboekt`,
		fix: 'If it is not, book it by hand on this one.',
		fixNl: 'Is dat niet zo, boek haar dan met de hand op deze.',
	},
});
