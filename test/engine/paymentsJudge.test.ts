import { cloneDeep } from 'lodash';
import {
	judgePayments,
	type PaymentEvidence,
	type PaymentFigure,
} from '../../lab/judges/payments/judgePayments';
import type { Bankboeking, Verkoopfactuur } from '../../lab/simulators/snelstart/tables';
import { BY_HAND, type TruePayment } from '../../lab/worlds/payments/paymentStory';
import { checkPayments, type PaymentResult } from '../../lab/runs/payments/checkPayments';
import { figuresOf } from '../../lab/runs/payments/figures';
import { figuresAfter, type Spoilt as SpoiltOf } from './spoilt';

type Spoilt = SpoiltOf<PaymentEvidence>;

/** A short version of `npm run check:payments`, and its judge, who has to see whatever is done to what is right. */
describe('payments of a shop, and the shipped template', () => {
	let good: PaymentEvidence;
	let result: PaymentResult;

	beforeAll(async () => {
		const options = { seed: 9, orders: 44, rounds: 3, disturbed: true };
		result = await checkPayments(options, undefined, (evidence) => (good = cloneDeep(evidence)));
	}, 120_000);

	const after = (spoil: (evidence: Spoilt) => void): PaymentFigure[] =>
		figuresAfter(good, spoil, judgePayments);
	/** A bank booking of ours with its payment and invoice. */
	const oneOf = (evidence: Spoilt, fits: (payment: TruePayment) => boolean = () => true) => {
		for (const booking of evidence.bookings) {
			const [, orderId, id] = /^PS-(\d+)-p(\d+)$/.exec(booking.boekstuk) ?? [];
			const payment = evidence.payments.find(
				(one) => one.id === Number(id) && one.orderId === Number(orderId),
			);
			if (payment && fits(payment))
				return { booking, payment, invoice: invoiceOf(evidence, booking) };
		}
		throw new Error('This world has no such payment: choose another seed');
	};
	const invoiceOf = ({ invoices }: Spoilt, booking: Bankboeking): Verkoopfactuur =>
		invoices.find(
			({ verkoopBoeking }) =>
				verkoopBoeking.id === booking.verkoopboekingBoekingsRegels[0].boekingId.id,
		)!;
	const removed = (evidence: Spoilt, booking: Bankboeking) =>
		evidence.bookings.splice(evidence.bookings.indexOf(booking), 1);
	const moved = ({ verkoopboekingBoekingsRegels: [line] }: Bankboeking) => line.credit - line.debet;
	const isSplit = (payment: TruePayment) =>
		good.payments.some(({ id, orderId }) => id === payment.id && orderId !== payment.orderId);

	it('come out right however they are disturbed', () => {
		expect(result.failures).toEqual([]);
		expect(result.faults).toEqual([]);
		const { payments, booked } = figuresOf(result, 1);
		expect(payments).toBeGreaterThan(50);
		expect(booked).toBeGreaterThan(20);
		expect(good.byHand.length).toBeGreaterThan(3);
		expect(good.vouchers.size).toBeGreaterThan(0);
		expect(good.payments.filter(({ isForeign }) => isForeign).length).toBeGreaterThan(2);
		expect(good.payments.some(({ wentBack }) => wentBack)).toBe(true);
		expect(result.books.payers.twice).toBeGreaterThan(0);
		expect(good.bookings.some(({ boekstuk }) => boekstuk.endsWith(BY_HAND))).toBe(true);
		expect(after(() => {})).toEqual([]);
	});

	it.each<[string, PaymentFigure, (evidence: Spoilt) => void]>([
		[
			'a payment that was booked twice',
			'double',
			(evidence) => {
				const { booking, invoice } = oneOf(evidence);
				evidence.bookings.push({ ...booking, id: 'twin' });
				invoice.openstaandSaldo -= moved(booking);
			},
		],
		[
			'a payment of which nothing was booked',
			'missing',
			(evidence) => {
				const { booking, invoice } = oneOf(evidence);
				removed(evidence, booking);
				invoice.openstaandSaldo += moved(booking);
			},
		],
		[
			'a booking that is gone while the balance stayed',
			'openBalanceWrong',
			(evidence) => removed(evidence, oneOf(evidence).booking),
		],
		[
			'a booking that is a cent short',
			'openBalanceWrong',
			(evidence) => {
				const { booking, invoice } = oneOf(evidence, ({ cents }) => cents > 0);
				booking.verkoopboekingBoekingsRegels[0].credit -= 0.01;
				invoice.openstaandSaldo += 0.01;
			},
		],
		[
			'a balance that nothing explains',
			'openBalanceWrong',
			(evidence) => (oneOf(evidence).invoice.openstaandSaldo += 0.05),
		],
		[
			'an invoice of which more was paid than it came to',
			'overPaid',
			(evidence) => (oneOf(evidence, ({ cents }) => cents > 0).invoice.openstaandSaldo = -0.01),
		],
		[
			'a credit of which more was paid back than it came to',
			'overPaid',
			(evidence) => (oneOf(evidence, ({ cents }) => cents < 0).invoice.openstaandSaldo = 0.01),
		],
		[
			'a booking of a payment that nobody made',
			'double',
			(evidence) => (oneOf(evidence).booking.boekstuk = 'PS-1-p99999'),
		],
		[
			'a payment of another order under the key of this one',
			'double',
			(evidence) => {
				const { booking, payment } = oneOf(evidence, (one) => !isSplit(one));
				booking.boekstuk = `PS-${payment.orderId + 1}-p${payment.id}`;
			},
		],
		[
			'a payment that was booked by hand as well',
			'double',
			(evidence) => {
				const { payment, invoice } = oneOf(evidence);
				const { factuurnummer } = invoice;
				const { orderId, cents, id } = payment;
				evidence.byHand.push({ factuurnummer, orderId, cents, paymentId: id });
			},
		],
		[
			'a booking in a closed period',
			'falseClosed',
			(evidence) => (oneOf(evidence).booking.datum = `${good.closedUntil}T00:00:00`),
		],
		[
			'a payment that is kept back for a period that is open',
			'falseClosed',
			(evidence) =>
				evidence.told.push(
					'the payment is of 2099-01-01, and the books are closed up to 2026-01-01',
				),
		],
		[
			'a booking on another day than the payment',
			'falseClosed',
			(evidence) => (oneOf(evidence).booking.datum = '2099-01-01T00:00:00'),
		],
		['what was kept back without a word', 'missing', (evidence) => (evidence.told = [])],
		[
			'money back that was not booked',
			'missing',
			(evidence) => {
				const { booking, invoice } = oneOf(evidence, ({ cents }) => cents < 0);
				removed(evidence, booking);
				invoice.openstaandSaldo += moved(booking);
			},
		],
		[
			'a split payment that was booked whole on one order',
			'openBalanceWrong',
			(evidence) => {
				const { booking, payment, invoice } = oneOf(evidence, isSplit);
				const whole = evidence.payments.filter(({ id }) => id === payment.id);
				const cents = whole.reduce((sum, one) => sum + one.cents, 0);
				booking.verkoopboekingBoekingsRegels[0].credit = cents / 100;
				invoice.openstaandSaldo -= (cents - payment.cents) / 100;
			},
		],
		[
			'a payment in the journal of another method',
			'missing',
			(evidence) => {
				const { booking } = oneOf(evidence);
				const other = evidence.journals.find(({ id }) => id !== booking.dagboek.id)!;
				booking.dagboek = { id: other.id, uri: other.uri };
			},
		],
		[
			'a payment over no account that has one',
			'missing',
			(evidence) => {
				const { booking } = oneOf(evidence, ({ where }) => where?.account !== 0);
				booking.grootboekBoekingsRegels = [];
			},
		],
		[
			'a payment in dollars that was booked',
			'double',
			(evidence) => (oneOf(evidence).payment.isForeign = true),
		],
		[
			'a payment that went back and was booked',
			'falseClosed',
			(evidence) => (oneOf(evidence).payment.wentBack = true),
		],
		[
			'a payment that the shop wrote down twice and that was booked twice',
			'double',
			(evidence) => {
				const { booking, payment } = oneOf(evidence);
				const boekstuk = `PS-${payment.orderId}-p99999`;
				evidence.bookings.push({ ...booking, id: 'twice', boekstuk });
			},
		],
		[
			'a slip that was booked as paid back',
			'double',
			(evidence) => (oneOf(evidence).booking.boekstuk = 'PS-1-s3'),
		],
		[
			'a voucher that was credited as money',
			'openBalanceWrong',
			(evidence) => {
				const { payment } = oneOf(evidence, ({ cents }) => cents < 0);
				evidence.vouchers = new Set([payment.orderId]);
			},
		],
		[
			'a payment on the invoice of another order',
			'missing',
			(evidence) => {
				const { booking, invoice } = oneOf(evidence);
				const other = evidence.invoices.find(({ id }) => id !== invoice.id)!;
				booking.verkoopboekingBoekingsRegels[0].boekingId = other.verkoopBoeking;
			},
		],
	])('is seen by the judge: %s', (_, figure, spoil) => {
		expect(after(spoil)).toContain(figure);
	});
});
