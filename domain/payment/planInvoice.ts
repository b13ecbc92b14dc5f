import { centsIn, decimalOfCents, euros, eurosNl, type Cents } from '../money/cents';
import type { PaidInvoice } from '../stream/paidInvoice';
import type { PaymentBooking } from '../stream/paymentBooking';
import { bookedLess } from './bookedLess';
import { bookedVouchers } from './bookedVouchers';
import { bookingOf } from './bookingOf';
import { creditedOn } from './creditedOn';
import { doubtsOf, type Doubt } from './doubtsOf';
import { paidElsewhere } from './paidElsewhere';
import { isCredit } from './isCredit';
import { receiptsOf, refundsOf, vouchersOf, type Candidate } from './receiptsOf';
import { notBooked } from './notBooked';
import type { PaymentSettings } from './paymentSettings';
import { sum } from './sum';
import { takenByHand } from './takenByHand';
import { twinsOn } from './twinsOn';
import { whyNoMoney } from './whyNoMoney';
import { whyNotOnInvoice } from './whyNotOnInvoice';

/**
 * What is to be booked on one invoice: what the shop received of its orders or gave back, less what is booked already
 * under a key or by hand, never more than is open.
 *
 * @param credited ids of orders of which a credit is open too
 */
export function planInvoice(
	paid: PaidInvoice,
	settings: PaymentSettings,
	credited: ReadonlySet<string>,
): PaymentBooking[] {
	const why = whyNotOnInvoice(paid);
	if (why) return [notBooked(paid, why)];
	const twins = twinsOn(paid);
	if (twins.length > 0) return twins;
	const open = centsIn(paid.invoice.open ?? '');
	if (isCredit(paid.invoice)) {
		const noMoney = settings.slipsArePaidBack ? whyNoMoney(paid) : null;
		if (noMoney) return [notBooked(paid, noMoney)];
		const { candidates, doubts } = creditedOn(paid, open, settings);
		return [...planned(paid, candidates, open, settings), ...toldOf(paid, doubts)];
	}
	const doubts = doubtsOf(paid, credited);
	const receipts = receiptsOf(paid, new Set(doubts.flatMap(({ payments }) => payments)));
	const bookings = planned(paid, receipts, open, settings);
	const left = bookings
		.filter(({ action }) => action === 'book')
		.reduce((rest, { amount }) => rest - centsIn(amount), open);
	const stillOpen = [...bookedLess(paid, receipts, left), ...paidElsewhere(paid, receipts, left)];
	return [...bookings, ...toldOf(paid, [...doubts, ...stillOpen])];
}

const toldOf = (paid: PaidInvoice, doubts: readonly Doubt[]): PaymentBooking[] =>
	doubts.map(({ orderId, reference, why }) => notBooked(paid, why, { orderId, reference }));

/** Candidates that nobody booked yet, by key or by hand, as far as they are open. */
function planned(
	paid: PaidInvoice,
	candidates: readonly Candidate[],
	open: Cents,
	settings: PaymentSettings,
): PaymentBooking[] {
	const { invoice } = paid;
	const booked = bookedVouchers(invoice);
	const left = candidates.filter(({ voucher }) => !booked.has(voucher));
	const byHand = bookedByHand(paid, open);
	const taken = takenByHand(
		left.map(({ cents }) => cents),
		byHand,
	);
	if (taken === null) {
		if (left.length === 0) return [];
		return [
			notBooked(paid, {
				message: `${euros(sum(byHand))} of it was booked by hand, and which payments that was nothing tells`,
				messageNl: `${eurosNl(sum(byHand))} ervan is met de hand geboekt, en niets zegt welke betalingen dat waren`,
				fix: 'Book the rest by hand, or take the booking back so that the payments are booked one by one.',
				fixNl:
					'Boek de rest met de hand, of haal de boeking weg zodat de betalingen een voor een worden geboekt.',
			}),
		];
	}
	return within(
		paid,
		left.filter((_, place) => !taken.includes(place)),
		open,
		settings,
	);
}

/**
 * What else changed the open balance than bookings of what the shop has: each bank booking, and what no list shows. One
 * of ours counts among them when the shop wrote its payment down anew since.
 */
function bookedByHand(paid: PaidInvoice, open: Cents): Cents[] {
	const { invoice } = paid;
	const known = vouchersOf(paid);
	const amounts = invoice.bookings.map(({ amount, isOurs, voucher }) => ({
		cents: centsIn(amount ?? ''),
		isOurs: isOurs && known.has(voucher),
	}));
	const unseen = centsIn(invoice.total ?? '') - open - sum(amounts.map(({ cents }) => cents));
	const byHand = amounts.filter(({ isOurs, cents }) => !isOurs && cents !== 0);
	return [...byHand.map(({ cents }) => cents), ...(unseen === 0 ? [] : [unseen])];
}

/** Each payment as long as something is open; what is more is told once, with all of it. */
function within(
	paid: PaidInvoice,
	payments: readonly Candidate[],
	open: Cents,
	settings: PaymentSettings,
): PaymentBooking[] {
	const bookings: PaymentBooking[] = [];
	let left = open;
	let over: Cents = 0;
	for (const payment of payments) {
		const cents =
			payment.cents > 0
				? Math.min(payment.cents, Math.max(0, left))
				: Math.max(payment.cents, Math.min(0, left));
		over += payment.cents - cents;
		if (cents === 0) continue;
		const booking = bookingOf(paid, payment, { cents, open: left }, settings);
		bookings.push(booking);
		if (booking.action === 'book') left -= cents;
	}
	const back = isCredit(paid.invoice) ? 0 : sum(refundsOf(paid).map(({ cents }) => cents));
	const remains = over + (over > 0 ? Math.max(back, -over) : 0);
	return remains === 0 ? bookings : [...bookings, tooMuch(paid, remains)];
}

const tooMuch = (paid: PaidInvoice, cents: Cents): PaymentBooking =>
	notBooked(
		paid,
		{
			message: `${euros(cents)} more was ${cents > 0 ? 'received' : 'paid back'} than is open`,
			messageNl: `er is ${eurosNl(cents)} meer ${cents > 0 ? 'ontvangen' : 'terugbetaald'} dan er openstaat`,
			fix: 'Pay it back, or book it by hand where it belongs.',
			fixNl: 'Betaal het terug, of boek het met de hand waar het hoort.',
		},
		{ amount: decimalOfCents(cents) },
	);
