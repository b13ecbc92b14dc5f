import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Verkoopfactuur } from '../../simulators/snelstart/tables';
import type { Random } from '../random';
import type { Payers } from './payers';
import { BY_HAND, type HandBooking } from './paymentStory';

/** Somebody who makes invoices, and books what is on the bank statement by hand. */
export class Bookkeeper {
	readonly booked: HandBooking[] = [];

	constructor(
		private readonly books: SnelStartSimulator,
		private readonly payers: Payers,
		private readonly random: Random,
	) {}

	/** Makes invoices of sales orders that have none yet. */
	invoice(part: number): void {
		for (const order of this.books.state.verkooporders) {
			if (order.verkoopfactuur === null && this.random.chance(part)) {
				this.books.hook('invoiceOrder', { orderId: order.id });
			}
		}
	}

	/** Books one payment that is not booked yet, or an amount that is none, on the bank or where no list shows it. */
	bookSomething(): void {
		const { random, books } = this;
		const open = books.state.verkoopfacturen.filter(({ openstaandSaldo }) => openstaandSaldo > 0.5);
		if (open.length === 0) return;
		const invoice = random.pick(open);
		const { factuurnummer } = invoice;
		const orderId = this.orderOf(invoice);
		const payment = this.payers.payments.find(
			({ id, orderId: of, cents, wentBack }) =>
				of === orderId &&
				!wentBack &&
				cents > 0 &&
				cents <= Math.round(invoice.openstaandSaldo * 100) &&
				!this.isBooked(orderId, id),
		);
		const isOdd = random.chance(0.15);
		if (!isOdd && payment === undefined) return;
		const cents = isOdd || payment === undefined ? random.int(1, 40) : payment.cents;
		if (isOdd && this.isAPayment(orderId, cents)) return;
		const hook = random.chance(0.6) ? 'bookByHand' : 'payInvoice';
		if (hook === 'bookByHand' && books.state.geblokkeerdTot !== null) return;
		const boekstuk = random.chance(0.3) ? `PS-${orderId}${BY_HAND}` : '';
		books.hook(hook, { factuurnummer, bedrag: cents / 100, boekstuk });
		this.booked.push({ factuurnummer, orderId, cents, paymentId: isOdd ? null : payment!.id });
	}

	private orderOf({ verkoopOrders }: Verkoopfactuur): number {
		const order = this.books.state.verkooporders.find(({ id }) => id === verkoopOrders[0].id);
		return Number(/^PS-(\d+)/.exec(order?.betalingskenmerk ?? '')?.[1]);
	}

	private isBooked(orderId: number, paymentId: number): boolean {
		const isOurs = this.books.state.bankboekingen.some(
			({ boekstuk }) => boekstuk === `PS-${orderId}-p${paymentId}`,
		);
		return (
			isOurs || this.booked.some((one) => one.paymentId === paymentId && one.orderId === orderId)
		);
	}

	private isAPayment(orderId: number, cents: number): boolean {
		return this.payers.payments.some((one) => one.orderId === orderId && one.cents === cents);
	}
}
