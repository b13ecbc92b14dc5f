import { centsOf, decimalOfCents, type Cents } from '../../../../domain/money/cents';
import { isCredit } from '../../../../domain/payment/isCredit';
import type { OpenInvoice } from '../../../../domain/stream/openInvoice';

/**
 * Invoices of credits with what of other credits of the same orders was settled by somebody else than us, as by hand: the
 * shop tells what was paid back by order, and not of which credit it was.
 */
export const withSettledElsewhere = (invoices: readonly OpenInvoice[]): OpenInvoice[] => {
	const settled = invoices.filter(isCredit).flatMap((invoice) => {
		const cents = byOthers(invoice);
		return cents === 0 ? [] : [{ invoice, cents }];
	});
	return invoices.map((invoice) => {
		if (!isCredit(invoice)) return invoice;
		const others = settled.filter(
			(one) => one.invoice !== invoice && shareAnOrder(one.invoice, invoice),
		);
		if (others.length === 0) return invoice;
		return { ...invoice, settledElsewhere: others.map(({ cents }) => decimalOfCents(cents)) };
	});
};

const shareAnOrder = (one: OpenInvoice, other: OpenInvoice): boolean =>
	one.orders.some(({ orderId }) => other.orders.some((its) => its.orderId === orderId));

/** Of an invoice what is settled and stands in no bank booking of ours, in cents; nothing where an amount is not known. */
function byOthers({ total, open, bookings }: OpenInvoice): Cents {
	const ours = bookings.filter(({ isOurs }) => isOurs).map(({ amount }) => centsOf(amount ?? ''));
	const [all, left] = [total, open].map((amount) => centsOf(amount ?? ''));
	if (all === null || left === null || ours.includes(null)) return 0;
	return ours.reduce<Cents>((rest, cents) => rest - (cents ?? 0), all - left);
}
