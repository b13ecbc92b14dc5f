import { centsIn, type Cents } from '../../../../../domain/money/cents';
import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import type { SnelStartClient } from '../../../books/snelStartClient';
import { SnelStartError } from '../../../client/snelStartError';
import { wireCents } from '../../../wire/wireNumber';
import type { Stop } from '../../salesOrder/import/stop';

/** What is open of an invoice now, in cents; null where SnelStart did not say. */
export async function openOf(
	client: SnelStartClient,
	invoiceId: string,
	stop: Stop,
): Promise<Cents | null> {
	try {
		const invoice = await client.salesInvoices.byId(invoiceId);
		return wireCents(invoice?.openstaandSaldo);
	} catch (error) {
		if (error instanceof SnelStartError) stop.noteUnreachable(error.details);
		return null;
	}
}

/** Whether as much of the invoice is open as the payment comes to. */
export async function openAllows(
	client: SnelStartClient,
	{ invoiceId, amount }: PaymentBooking,
	stop: Stop,
): Promise<boolean> {
	const open = await openOf(client, invoiceId, stop);
	const cents = centsIn(amount);
	if (open === null) return false;
	return cents > 0 ? cents <= open : cents >= open;
}
