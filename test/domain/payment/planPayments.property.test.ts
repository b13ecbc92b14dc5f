import fc from 'fast-check';

import { planPayments } from '../../../domain/payment/planPayments';
import type { PaymentBooking } from '../../../domain/stream/paymentBooking';
import type { BookedPayment } from '../../../domain/stream/openInvoice';
import type { PaidInvoice, ShopPayment } from '../../../domain/stream/paidInvoice';

const RULE = { method: '*', journalId: 'j', journal: '1100', accountId: '', account: '' };
const SETTINGS = { rules: [RULE], closedUntil: '', slipsArePaidBack: false };

interface World {
	/** What the orders of one reference come to, in cents, each on an invoice of its own. */
	dues: number[];
	payments: Array<{ cents: number; transaction: number }>;
	/** Payments that somebody booked by hand, as shares of their order: place of the payment. */
	hand: number[];
}

const cents = fc.integer({ min: 1, max: 40 });
const world: fc.Arbitrary<World> = fc.record({
	dues: fc.array(cents, { minLength: 1, maxLength: 3 }),
	payments: fc.array(
		fc.record({
			cents: fc.oneof(cents, cents, fc.integer({ min: -40, max: -1 })),
			transaction: fc.integer({ min: 0, max: 3 }),
		}),
		{ maxLength: 5 },
	),
	hand: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }),
});

const euros = (amount: number) => (amount / 100).toFixed(2);
const inCents = (amount: string | null) => Math.round(Number(amount) * 100);

/** The books of such a world, on which bookings are made as SnelStart makes them. */
class Books {
	readonly booked: BookedPayment[][];

	constructor(private readonly made: World) {
		this.booked = made.dues.map(() => []);
		for (const place of made.hand) {
			const paid = made.payments[place]?.cents ?? 0;
			if (made.dues.length > 1 || paid <= 0 || paid > this.open(0)) continue;
			this.booked[0].push({
				...{ id: `hand${place}`, voucher: '', date: '', amount: euros(paid), isOurs: false },
			});
		}
	}

	open(order: number): number {
		return this.booked[order].reduce(
			(left, { amount }) => left - inCents(amount),
			this.made.dues[order],
		);
	}

	/** @param until payments that the shop has by then */
	invoices(until: number): PaidInvoice[] {
		const payments = this.made.payments.slice(0, until).map(
			(row, place): ShopPayment => ({
				...{ id: String(place + 1), amount: euros(row.cents), said: euros(row.cents) },
				...{ currency: 'EUR', date: '2026-11-03', method: 'iDEAL' },
				transactionId: row.transaction === 0 ? '' : `tr_${row.transaction}`,
			}),
		);
		const sameReference = this.made.dues.map((due, order) => ({
			...{ orderId: String(order + 1), shopId: '1', customerId: '1', total: euros(due) },
		}));
		return sameReference.flatMap((own, order): PaidInvoice[] => {
			const { orderId, total } = own;
			if (this.open(order) === 0) return [];
			const invoiceId = `i${orderId}`;
			return [
				{
					kind: 'paidInvoice',
					invoice: {
						...{ kind: 'openInvoice', invoiceId, bookingId: `b${orderId}`, invoiceNumber: orderId },
						...{ invoiceDate: '2026-11-03', total, open: euros(this.open(order)), otherOrders: 0 },
						orders: [
							{
								...{ salesOrderId: `s${orderId}`, salesOrderNumber: 1, importKey: `PS-${orderId}` },
								...{ orderId, slipId: '', reference: 'R', description: '', total, invoiceId },
							},
						],
						bookings: this.booked[order],
					},
					orders: [
						{
							...own,
							...{ reference: 'R', currency: 'EUR', payment: { name: 'iDEAL', module: 'mollie' } },
							...{ sameReference, payments, slips: [] },
						},
					],
				},
			];
		});
	}

	take({ orderId, voucher, amount }: PaymentBooking): void {
		const row = { id: voucher, voucher, date: '', amount, isOurs: true };
		this.booked[Number(orderId) - 1].push(row);
	}
}

const toBook = (books: Books, until = Infinity) =>
	planPayments(books.invoices(until), SETTINGS).filter(({ action }) => action === 'book');

describe('payments of any shop and any bookkeeper', () => {
	it('are booked once, never beyond what is open nor what came in, and then no more', () => {
		fc.assert(
			fc.property(world, fc.boolean(), (made, oneByOne) => {
				const books = new Books(made);
				const bookings: PaymentBooking[] = [];
				const count = made.payments.length;
				for (let until = oneByOne ? 1 : count; until <= count; until += 1) {
					const planned = toBook(books, until);
					for (const booking of planned) books.take(booking);
					bookings.push(...planned);
				}
				const vouchers = bookings.map(({ voucher }) => voucher);
				expect(new Set(vouchers).size).toBe(vouchers.length);
				for (const [order] of made.dues.entries()) {
					expect(books.open(order)).toBeGreaterThanOrEqual(0);
				}
				const perPayment = made.payments.map(({ cents: paid }, place) => {
					const own = bookings.filter(({ voucher }) => voucher.endsWith(`-p${place + 1}`));
					return [own.reduce((sum, { amount }) => sum + inCents(amount), 0), Math.max(0, paid)];
				});
				for (const [booked, paid] of perPayment) expect(booked).toBeLessThanOrEqual(paid);
				const received = made.payments.reduce((sum, row) => sum + Math.max(0, row.cents), 0);
				const all = made.dues.reduce((sum, due, order) => sum + due - books.open(order), 0);
				expect(all).toBeLessThanOrEqual(received);
				expect(toBook(books)).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});
});
