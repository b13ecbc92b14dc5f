import { centsIn, decimalOfCents, euros, eurosNl, type Cents } from '../money/cents';
import type { PaidInvoice } from '../stream/paidInvoice';
import type { PaymentBooking } from '../stream/paymentBooking';
import { grouped } from '../words/grouped';
import { bookingOf } from './bookingOf';
import { receiptsOf, refundsOf, slipsOf, slipsOn, type Candidate } from './receiptsOf';
import { notBooked, type WhyNotBooked } from './notBooked';
import type { PaymentSettings } from './paymentSettings';
import { sum } from './sum';
import { takenByHand } from './takenByHand';
import { whyNotOnInvoice } from './whyNotOnInvoice';

/**
 * What is to be booked on one invoice: what the shop received of its orders or gave back, less what is booked already
 * under a key or by hand, never more than is open.
 */
export function planInvoice(paid: PaidInvoice, settings: PaymentSettings): PaymentBooking[] {
	const why = whyNotOnInvoice(paid);
	if (why) return [notBooked(paid, why)];
	const twins = twinsOn(paid);
	if (twins.length > 0) return twins;
	const { invoice } = paid;
	const open = centsIn(invoice.open ?? '');
	const noMoney = settings.slipsArePaidBack ? whyNoMoney(paid) : null;
	if (noMoney) return [notBooked(paid, noMoney)];
	const candidates = candidatesOf(paid, open, settings);
	const booked = new Set(invoice.bookings.map(({ voucher }) => voucher));
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

const isCredit = ({ invoice }: PaidInvoice): boolean =>
	invoice.orders.some(({ slipId }) => slipId !== '');

/** Why a slip does not count as paid back, where no payment tells so: it was given as a voucher, or that is not known. */
function whyNoMoney(paid: PaidInvoice): WhyNotBooked | null {
	if (!isCredit(paid) || refundsOf(paid).length > 0) return null;
	const slips = slipsOn(paid);
	const voucher = slips.find(({ asVoucher }) => asVoucher === true);
	if (voucher) {
		return {
			message: `credit slip ${voucher.id} was given as a voucher, so that no money went back`,
			messageNl: `creditbon ${voucher.id} is als tegoedbon gegeven, zodat er geen geld terugging`,
			fix: "Name such vouchers in 'Gift Card Vouchers' of the plan, and they are credited without an amount to be paid. Settle this invoice by hand, against the account for vouchers.",
			fixNl:
				"Noem zulke bonnen bij 'Gift Card Vouchers' van het plan, dan worden ze gecrediteerd zonder een bedrag om te betalen. Handel deze factuur met de hand af, tegen de rekening voor bonnen.",
		};
	}
	const unknown = slips.find(({ asVoucher }) => asVoucher === null);
	return unknown === undefined
		? null
		: {
				message: `nothing tells whether credit slip ${unknown.id} was paid back or given as a voucher`,
				messageNl: `niets zegt of creditbon ${unknown.id} is terugbetaald of als tegoedbon gegeven`,
				fix: "Tick 'cart_rules' (view) for the webservice key in PrestaShop.",
				fixNl: "Vink 'cart_rules' (bekijken) aan bij de webservicesleutel in PrestaShop.",
			};
}

function candidatesOf(paid: PaidInvoice, open: Cents, settings: PaymentSettings): Candidate[] {
	if (!isCredit(paid)) return receiptsOf(paid);
	const refunds = refundsOf(paid);
	const exact = refunds.filter(({ cents }) => cents === open);
	if (exact.length > 0) return exact.slice(0, 1);
	const isAlone = paid.orders.every(({ sameReference }) => sameReference.length === 1);
	if (refunds.length > 0) return isAlone ? refunds : [];
	return settings.slipsArePaidBack ? slipsOf(paid, open) : [];
}

/** What else changed the open balance than our own bookings: each bank booking, and what no list shows. */
function bookedByHand({ invoice }: PaidInvoice, open: Cents): Cents[] {
	const amounts = invoice.bookings.map(({ amount, isOurs }) => ({
		cents: centsIn(amount ?? ''),
		isOurs,
	}));
	const known = sum(amounts.map(({ cents }) => cents));
	const unseen = centsIn(invoice.total ?? '') - open - known;
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
	const back = isCredit(paid) ? 0 : sum(refundsOf(paid).map(({ cents }) => cents));
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

const NOTHING_TO_TELL = { message: '', messageNl: '', fix: '', fixNl: '' };

/** Two bank bookings with one of our keys: a run that was cut off left the second. */
const twinsOn = (paid: PaidInvoice): PaymentBooking[] =>
	[...grouped(paid.invoice.bookings, ({ voucher }) => voucher)]
		.filter(([, rows]) => rows.length > 1 && rows[0].isOurs)
		.map(([voucher, [first]]) => ({
			...notBooked(paid, NOTHING_TO_TELL, {
				voucher,
				amount: first.amount ?? '',
				date: first.date,
			}),
			action: 'takeTwinAway' as const,
			outcome: 'planned' as const,
			summary: `Invoice ${paid.invoice.invoiceNumber}: bank booking ${voucher} stands there more than once`,
			summaryNl: `Factuur ${paid.invoice.invoiceNumber}: bankboeking ${voucher} staat er meer dan eens`,
			problems: [],
		}));
