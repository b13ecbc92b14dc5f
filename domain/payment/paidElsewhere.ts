import { centsIn, euros, eurosNl, type Cents } from '../money/cents';
import type { PaidInvoice } from '../stream/paidInvoice';
import type { Doubt } from './doubtsOf';
import type { Candidate } from './receiptsOf';
import { sum } from './sum';

/**
 * Parts of a split cart that the shop has as paid without a payment of their own: PrestaShop sums payments by reference,
 * so that for the second part it books none, or less than it comes to, when somebody marks it as paid. The money came all
 * the same, and an invoice that stays open is reminded of.
 *
 * @param open of the invoice, in cents, after what is booked
 */
export function paidElsewhere(
	paid: PaidInvoice,
	receipts: readonly Candidate[],
	open: Cents,
): Doubt[] {
	if (open <= 0) return [];
	return paid.orders.flatMap((order): Doubt[] => {
		const { orderId, reference, isValid, sameReference, payments } = order;
		const due = centsIn(order.total ?? '');
		const got = sum(receipts.filter((one) => one.orderId === orderId).map(({ cents }) => cents));
		const isAny = payments.some(({ amount }) => centsIn(amount ?? '') > 0);
		if (!isValid || sameReference.length < 2 || !isAny || got >= due) return [];
		return [
			{
				...{ orderId, reference },
				payments: [],
				why: {
					message: `the shop has web order ${orderId} as paid, and keeps ${euros(got)} of its ${euros(due)} as payments: it counts what was paid for the other orders of the cart`,
					messageNl: `de webwinkel heeft weborder ${orderId} als betaald, en bewaart ${eurosNl(got)} van zijn ${eurosNl(due)} als betaling: hij telt mee wat voor de andere orders van de winkelwagen is betaald`,
					fix: 'Book by hand what the bank received for it.',
					fixNl: 'Boek met de hand wat de bank ervoor ontving.',
				},
			},
		];
	});
}
