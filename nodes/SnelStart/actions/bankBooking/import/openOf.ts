import type { Cents } from '../../../../../domain/money/cents';
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
