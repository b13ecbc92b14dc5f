import type { WhyNotBooked } from './notBooked';
import { namesReference } from '../books/sameOrder';
import { centsIn } from '../money/cents';
import type { InvoicedOrder } from '../stream/openInvoice';
import type { PaidInvoice, PaidOrder } from '../stream/paidInvoice';

const BY_HAND = {
	fix: 'Book what was received for it by hand, if anything was.',
	fixNl: 'Boek met de hand wat ervoor is ontvangen, als er iets is ontvangen.',
};

/**
 * Why nothing may be booked on an invoice at all; null where something may. An invoice is of a web order where the sales
 * order on it names the invoice, carries the key of the order, and has its reference or its total.
 */
export function whyNotOnInvoice({ invoice, orders }: PaidInvoice): WhyNotBooked | null {
	if (invoice.open === null || invoice.total === null || invoice.bookingId === '') {
		return {
			message: 'SnelStart does not tell what of the invoice is open',
			messageNl: 'SnelStart zegt niet wat er van de factuur openstaat',
			fix: 'Open the invoice in SnelStart. The next run looks at it again.',
			fixNl: 'Open de factuur in SnelStart. De volgende uitvoering kijkt opnieuw.',
		};
	}
	if (invoice.bookings.some(({ amount }) => amount === null)) {
		return {
			message: 'a bank booking on it has an amount that cannot be read',
			messageNl: 'een bankboeking erop heeft een bedrag dat niet te lezen is',
			...BY_HAND,
		};
	}
	const isCredit = new Set(invoice.orders.map(({ slipId }) => slipId !== ''));
	if (isCredit.size > 1) {
		return {
			message: 'it holds orders and credits of orders together',
			messageNl: 'er staan orders en creditorders samen op',
			...BY_HAND,
		};
	}
	for (const invoiced of invoice.orders) {
		const why = whyNotOf(
			invoiced,
			invoice.invoiceId,
			orders.find(({ orderId }) => orderId === invoiced.orderId),
		);
		if (why) return why;
	}
	return null;
}

function whyNotOf(
	invoiced: InvoicedOrder,
	invoiceId: string,
	paid: PaidOrder | undefined,
): WhyNotBooked | null {
	const { salesOrderNumber: number, orderId, slipId, total } = invoiced;
	if (paid === undefined) {
		return {
			message: `the shop no longer has web order ${orderId}`,
			messageNl: `de webwinkel heeft weborder ${orderId} niet meer`,
			...BY_HAND,
		};
	}
	const hasTotal =
		slipId === '' &&
		total !== null &&
		paid.total !== null &&
		centsIn(paid.total) === centsIn(total);
	const isSame = hasTotal || namesReference(invoiced, paid.reference);
	if (invoiced.invoiceId !== invoiceId || !isSame) {
		return {
			message: `sales order ${number} carries the key of web order ${orderId} (${paid.reference}) and agrees with it in nothing else`,
			messageNl: `verkooporder ${number} draagt de sleutel van weborder ${orderId} (${paid.reference}) en komt er verder in niets mee overeen`,
			fix: `Check 'Payment Reference Prefix': another shop may use the same. ${BY_HAND.fix}`,
			fixNl: `Controleer 'Payment Reference Prefix': een andere winkel gebruikt misschien hetzelfde. ${BY_HAND.fixNl}`,
		};
	}
	return whyUnreadable(paid);
}

/** An amount that cannot be read counts as unknown, never as nothing. */
function whyUnreadable({
	orderId,
	currency,
	sameReference,
	payments,
}: PaidOrder): WhyNotBooked | null {
	if (new Set(sameReference.map(({ shopId }) => shopId)).size > 1) {
		return {
			message: `orders of two shops share the reference of web order ${orderId}, so that nobody can tell whose its payments are`,
			messageNl: `orders van twee winkels delen de referentie van weborder ${orderId}, zodat niet te zeggen is van wie de betalingen zijn`,
			...BY_HAND,
		};
	}
	if (new Set(sameReference.flatMap(({ customerId }) => customerId || [])).size > 1) {
		return {
			message: `orders of two customers share the reference of web order ${orderId}, so that nobody can tell whose its payments are`,
			messageNl: `orders van twee klanten delen de referentie van weborder ${orderId}, zodat niet te zeggen is van wie de betalingen zijn`,
			...BY_HAND,
		};
	}
	const unread = sameReference.find(({ total }) => total === null);
	if (unread) {
		return {
			message: `the total of web order ${unread.orderId} is no amount`,
			messageNl: `het totaal van weborder ${unread.orderId} is geen bedrag`,
			...BY_HAND,
		};
	}
	const payment = payments.find(({ amount }) => amount === null);
	if (payment) {
		return {
			message: `payment ${payment.id} of web order ${orderId} has the amount "${payment.said}", which is none`,
			messageNl: `betaling ${payment.id} van weborder ${orderId} heeft het bedrag "${payment.said}", en dat is geen bedrag`,
			fix: 'Correct the payment in the shop, or book it by hand.',
			fixNl: 'Verbeter de betaling in de webwinkel, of boek haar met de hand.',
		};
	}
	const foreign = [currency, ...payments.map((one) => one.currency)].find((iso) => iso !== 'EUR');
	return foreign === undefined
		? null
		: {
				message: `web order ${orderId} was paid in ${foreign || 'a currency that the shop does not tell'}`,
				messageNl: `weborder ${orderId} is betaald in ${foreign || 'een valuta die de webwinkel niet noemt'}`,
				fix: 'Book what was received in euros by hand: the shop does not tell what the bank made of it.',
				fixNl:
					'Boek met de hand wat in euro is ontvangen: de webwinkel zegt niet wat de bank ervan maakte.',
			};
}
