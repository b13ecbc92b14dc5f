import { decimalOfCents, euros, eurosNl, type Cents } from '../money/cents';
import type { PaidInvoice } from '../stream/paidInvoice';
import type { PaymentBooking } from '../stream/paymentBooking';
import { nearestPayment } from '../settings/nearestPayment';
import { cutText } from '../words/text';
import type { Candidate } from './receiptsOf';
import { notBooked, type WhyNotBooked } from './notBooked';
import type { PaymentRule, PaymentSettings } from './paymentSettings';

/** Documented: a voucher number (boekstuk) has at most 25 characters, the text of a booking 250. */
const LONGEST_VOUCHER = 25;
const LONGEST_TEXT = 250;

/**
 * The bank booking of a payment, or why it cannot be booked.
 *
 * @param cents what is booked of it
 * @param open what was open of the invoice before
 */
export function bookingOf(
	paid: PaidInvoice,
	candidate: Candidate,
	{ cents, open }: { cents: Cents; open: Cents },
	settings: PaymentSettings,
): PaymentBooking {
	const { invoice } = paid;
	const { orderId, reference, voucher, date, method, transactionId } = candidate;
	const told = { orderId, reference, voucher, date, method, transactionId };
	const amounts = { amount: decimalOfCents(cents), open: decimalOfCents(open) };
	const rule = ruleFor(candidate, settings.rules);
	const why = whyNot(candidate, rule, settings);
	if (why !== null || rule === null)
		return notBooked(paid, why ?? NO_RULE, { ...told, ...amounts });
	const { journalId, journal, accountId, account } = rule;
	const where = account === '' ? journal : `${account}, through ${journal}`;
	return {
		kind: 'paymentBooking',
		action: 'book',
		...told,
		...amounts,
		invoiceId: invoice.invoiceId,
		bookingId: invoice.bookingId,
		invoiceNumber: invoice.invoiceNumber,
		description: cutText(`${method} ${reference} ${transactionId}`, LONGEST_TEXT),
		...{ journalId, journal, accountId, account },
		summary: `Order ${orderId} (${reference}), invoice ${invoice.invoiceNumber}: ${euros(cents)} by ${method} of ${date} on ${where}`,
		summaryNl: `Order ${orderId} (${reference}), factuur ${invoice.invoiceNumber}: ${eurosNl(cents)} met ${method} van ${date} op ${account === '' ? journal : `${account}, via ${journal}`}`,
		outcome: 'planned',
		problems: [],
	};
}

const ruleFor = ({ by }: Candidate, rules: readonly PaymentRule[]): PaymentRule | null =>
	nearestPayment(rules, ({ method }) => method, by)[0] ?? null;

const NO_RULE: WhyNotBooked = {
	message: 'no rule says where it is booked',
	messageNl: 'geen regel zegt waar zij wordt geboekt',
	fix: "Add the payment method to 'Payment Methods'.",
	fixNl: "Voeg de betaalmethode toe aan 'Payment Methods'.",
};

function whyNot(
	{ voucher, date, isAhead, method, cents }: Candidate,
	rule: PaymentRule | null,
	{ closedUntil }: PaymentSettings,
): WhyNotBooked | null {
	const payment = `the payment of ${euros(cents)} by ${method || 'an unnamed method'}`;
	const paymentNl = `de betaling van ${eurosNl(cents)} met ${method || 'een methode zonder naam'}`;
	if (rule === null) {
		return {
			...NO_RULE,
			message: `no row of 'Payment Methods' fits ${payment}`,
			messageNl: `geen rij van 'Payment Methods' past bij ${paymentNl}`,
		};
	}
	if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(date)) {
		return {
			message: `${payment} has no date`,
			messageNl: `${paymentNl} heeft geen datum`,
			fix: 'Book it by hand, with its date.',
			fixNl: 'Boek haar met de hand, met de datum.',
		};
	}
	if (isAhead) {
		return {
			message: `${payment} is of ${date}, which is still to come by the clock of the shop`,
			messageNl: `${paymentNl} is van ${date}, wat volgens de klok van de winkel nog moet komen`,
			fix: 'Correct the date of the payment in the shop, or book it by hand. If it is right, it is booked on that day.',
			fixNl:
				'Verbeter de datum van de betaling in de webwinkel, of boek haar met de hand. Klopt hij, dan wordt zij op die dag geboekt.',
		};
	}
	if (date <= closedUntil) {
		return {
			message: `${payment} is of ${date}, and the books are closed up to ${closedUntil}`,
			messageNl: `${paymentNl} is van ${date}, en de boekhouding is afgesloten tot en met ${closedUntil}`,
			fix: 'Book it by hand in an open period, as your bookkeeper wants it.',
			fixNl: 'Boek haar met de hand in een open periode, zoals uw boekhouder het wil.',
		};
	}
	if (voucher.length > LONGEST_VOUCHER) {
		return {
			message: `its voucher number (boekstuk) ${voucher} has more than ${LONGEST_VOUCHER} characters`,
			messageNl: `het boekstuk ${voucher} heeft meer dan ${LONGEST_VOUCHER} tekens`,
			fix: "Import further orders with a shorter 'Payment Reference Prefix', and book this payment by hand.",
			fixNl:
				"Importeer volgende orders met een korter 'Payment Reference Prefix', en boek deze betaling met de hand.",
		};
	}
	return null;
}
