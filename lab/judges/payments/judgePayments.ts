import type {
	Bankboeking,
	Dagboek,
	Grootboek,
	Verkoopfactuur,
	Verkooporder,
} from '../../simulators/snelstart/tables';
import { BY_HAND, type HandBooking, type TruePayment } from '../../worlds/payments/paymentStory';

export type PaymentFigure = 'double' | 'missing' | 'overPaid' | 'openBalanceWrong' | 'falseClosed';

export interface PaymentFault {
	figure: PaymentFigure;
	text: string;
}

/** What the referee may see, after runs that nothing disturbed. */
export interface PaymentEvidence {
	payments: readonly TruePayment[];
	byHand: readonly HandBooking[];
	/** Orders of which something was given back as a voucher. */
	vouchers: ReadonlySet<number>;
	journals: readonly Dagboek[];
	accounts: readonly Grootboek[];
	orders: readonly Verkooporder[];
	invoices: readonly Verkoopfactuur[];
	bookings: readonly Bankboeking[];
	/** What the last run said, one text for each payment or invoice. */
	told: readonly string[];
	/** yyyy-MM-dd, '' for none. */
	closedUntil: string;
}

const KEY = /^PS-(\d+)-p(\d+)$/;

/** Holds the books against what people really paid. */
export function judgePayments(evidence: PaymentEvidence): PaymentFault[] {
	const faults: PaymentFault[] = [];
	const say = (figure: PaymentFigure, text: string) => faults.push({ figure, text });
	for (const invoice of evidence.invoices) judgeInvoice(invoice, evidence, say);
	judgeKeys(evidence, say);
	return faults;
}

type Say = (figure: PaymentFigure, text: string) => void;

/** What a bank booking moves on an invoice, in cents. */
const moved = (booking: Bankboeking, invoice: Verkoopfactuur): number =>
	booking.verkoopboekingBoekingsRegels
		.filter(({ boekingId }) => boekingId.id === invoice.verkoopBoeking.id)
		.reduce(
			(sum, { debet, credit }) => sum + Math.round(credit * 100) - Math.round(debet * 100),
			0,
		);

function judgeInvoice(invoice: Verkoopfactuur, evidence: PaymentEvidence, say: Say): void {
	const order = evidence.orders.find(({ id }) => id === invoice.verkoopOrders[0].id);
	const [, orderId = '', slip] = /^PS-(\d+)(-\w+)?$/.exec(order?.betalingskenmerk ?? '') ?? [];
	if (orderId === '') return;
	const name = `invoice ${invoice.factuurnummer} of order ${orderId}`;
	const total = Math.round(invoice.factuurBedrag * 100);
	const open = Math.round(invoice.openstaandSaldo * 100);
	if (total >= 0 ? open < 0 : open > 0) say('overPaid', `${name}: ${open} of ${total} open`);
	if (slip !== undefined && evidence.vouchers.has(Number(orderId)) && total !== 0) {
		say('openBalanceWrong', `${name}: ${total} of a credit of which nothing was paid back`);
	}
	const hands = evidence.byHand.filter((one) => one.factuurnummer === invoice.factuurnummer);
	const ours = evidence.bookings.filter(
		(one) => KEY.test(one.boekstuk) && moved(one, invoice) !== 0,
	);
	const paid = ours.reduce((sum, one) => sum + moved(one, invoice), 0);
	const known = hands.reduce((sum, { cents }) => sum + cents, 0);
	if (total - paid - known !== open) {
		say('openBalanceWrong', `${name}: ${open} open where ${total} - ${paid} - ${known} should be`);
	}
	const wanted = expected(
		{
			...{ orderId: Number(orderId), total, hands, isCredit: slip !== undefined },
			keys: ours.map(({ boekstuk }) => boekstuk),
		},
		evidence,
	);
	for (const { payment, cents } of wanted.payments) {
		const booked = ours.filter(({ boekstuk }) => boekstuk === `PS-${orderId}-p${payment.id}`);
		const amount = booked.reduce((sum, one) => sum + moved(one, invoice), 0);
		if (booked.length === 0) say('missing', `${name}: payment ${payment.id} of ${cents}`);
		else if (booked.length === 1 && amount !== cents) {
			say('openBalanceWrong', `${name}: payment ${payment.id} booked as ${amount}, not ${cents}`);
		}
		for (const booking of booked) {
			const elsewhere = whereElse(booking, payment, evidence);
			if (elsewhere !== '') say('missing', `${name}: payment ${payment.id} is booked ${elsewhere}`);
		}
	}
	const isTold = evidence.told.some((text) => text.includes(`Order ${orderId} (`));
	if (open !== 0 && wanted.isToBeTold && !isTold) say('missing', `${name}: nobody was told why`);
}

/** Journal and account of a booking where they are not those of the owner's table; '' where they are. */
function whereElse(
	{ dagboek, grootboekBoekingsRegels: [over] }: Bankboeking,
	{ where }: TruePayment,
	{ journals, accounts }: PaymentEvidence,
): string {
	const journal = journals.find(({ id }) => id === dagboek.id)?.nummer ?? 0;
	const account = accounts.find(({ id }) => id === over?.grootboek.id)?.nummer ?? 0;
	return journal === where?.journal && account === where.account
		? ''
		: `in ${journal} over ${account}, not in ${where?.journal ?? 'none'} over ${where?.account ?? 0}`;
}

interface Wanted {
	payments: Array<{ payment: TruePayment; cents: number }>;
	/** Something was paid that may not be booked. */
	isToBeTold: boolean;
}

/** What has to stand in the books, by what people paid and what they booked themselves. */
function expected(
	of: {
		orderId: number;
		total: number;
		hands: readonly HandBooking[];
		isCredit: boolean;
		/** Of what is booked already, before somebody booked beside it. */
		keys: readonly string[];
	},
	{ payments, closedUntil }: PaymentEvidence,
): Wanted {
	const { orderId, hands, isCredit } = of;
	const own = payments.filter(
		(one) => one.orderId === orderId && (isCredit ? one.cents === of.total : one.cents > 0),
	);
	const unreadable = payments.some(
		(one) => one.orderId === orderId && (one.isUnreadable || one.isForeign),
	);
	const isOdd = hands.some(({ paymentId }) => paymentId === null);
	const left = own
		.filter(({ wentBack }) => !wentBack)
		.filter(({ id }) => !hands.some(({ paymentId }) => paymentId === id));
	if (unreadable || isOdd) {
		const open = left.filter(({ id }) => !of.keys.includes(`PS-${orderId}-p${id}`));
		return { payments: [], isToBeTold: open.length > 0 };
	}
	let open = of.total - hands.reduce((sum, { cents }) => sum + cents, 0);
	const wanted: Wanted = { payments: [], isToBeTold: own.some(({ wentBack }) => wentBack) };
	for (const payment of left) {
		if (payment.where === null || payment.day <= closedUntil) {
			wanted.isToBeTold = true;
			continue;
		}
		const cents = open >= 0 ? Math.min(payment.cents, open) : Math.max(payment.cents, open);
		if (cents !== 0) wanted.payments.push({ payment, cents });
		open -= cents;
	}
	return wanted;
}

/** Each key once, for a payment that was made and that nobody booked by hand, in a period that is open. */
function judgeKeys(
	{ bookings, payments, byHand, closedUntil, told }: PaymentEvidence,
	say: Say,
): void {
	const seen = new Set<string>();
	for (const { boekstuk, datum } of bookings) {
		const [, orderId, paymentId] = KEY.exec(boekstuk) ?? [];
		if (paymentId === undefined) {
			const isOurs = boekstuk.startsWith('PS-') && !boekstuk.endsWith(BY_HAND);
			if (isOurs) say('double', `${boekstuk} is of no payment that was made`);
			continue;
		}
		const payment = payments.find(
			(one) => one.id === Number(paymentId) && one.orderId === Number(orderId),
		);
		if (payment?.wentBack) say('falseClosed', `${boekstuk} is of a payment that went back`);
		if (payment?.isForeign) say('double', `${boekstuk} is of a payment in another currency`);
		if (seen.has(boekstuk)) say('double', `${boekstuk} stands there twice`);
		seen.add(boekstuk);
		if (payment === undefined) say('double', `${boekstuk} is of no payment that was made`);
		if (
			byHand.some((one) => one.paymentId === Number(paymentId) && one.orderId === Number(orderId))
		) {
			say('double', `${boekstuk} was booked by hand as well`);
		}
		if (datum.slice(0, 10) <= closedUntil) say('falseClosed', `${boekstuk} in a closed period`);
		if (payment && datum.slice(0, 10) !== payment.day) {
			say('falseClosed', `${boekstuk} of ${payment.day} is booked on ${datum.slice(0, 10)}`);
		}
	}
	for (const text of told) {
		const day = /is of (\d{4}-\d\d-\d\d), and the books are closed/.exec(text)?.[1];
		if (day !== undefined && day > closedUntil) say('falseClosed', text);
	}
}
