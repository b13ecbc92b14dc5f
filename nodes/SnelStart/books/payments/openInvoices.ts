import { DateTime } from 'luxon';

import { creditSlipIn, orderOfKey } from '../../../../domain/payment/orderOfKey';
import { isVoucherOf } from '../../../../domain/payment/voucherOf';
import { decimalOfCents } from '../../../../domain/money/cents';
import type {
	BookedPayment,
	InvoicedOrder,
	OpenInvoice,
} from '../../../../domain/stream/openInvoice';
import { grouped } from '../../../../domain/words/grouped';
import { snelStartTime } from '../../odata/snelStartTime';
import type { WireBankBooking } from '../../wire/wireBankBooking';
import { wireAmount } from '../../wire/wireNumber';
import type { WireSalesInvoice } from '../../wire/wireSalesInvoice';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { SnelStartClient } from '../snelStartClient';
import { paidOn } from './paidOn';
import { withSettledElsewhere } from './withSettledElsewhere';

/** Which invoices are looked at. */
export interface InvoicesWanted {
	/** What import keys begin with. */
	prefixes: readonly string[];
	/** Days to look back, for invoices, sales orders and bank bookings alike. */
	lookBackDays: number;
}

/**
 * Sales invoices of sales orders that were made of web orders, of which something is open, or on which a run that was cut
 * off left two bank bookings for one payment. Each with the bank bookings that pay it or carry a key of its orders.
 */
export async function openInvoices(
	client: SnelStartClient,
	{ prefixes, lookBackDays }: InvoicesWanted,
): Promise<OpenInvoice[]> {
	const since = DateTime.now().minus({ days: lookBackDays });
	const day = since.toFormat('yyyy-MM-dd');
	const bookings = await client.bankBookings.datedSince(day);
	const invoices = await client.salesInvoices.datedSince(day);
	const orders = new Map(
		(await invoicedOrders(client, snelStartTime(since.toISO() ?? ''))).flatMap((row) => {
			const order = invoicedOrderOf(prefixes, row);
			return order === null ? [] : [[row.id, order] as const];
		}),
	);
	const byVoucher = grouped(bookings, ({ boekstuk }) => boekstuk ?? '');
	return withSettledElsewhere(
		invoices.flatMap((row) => openInvoiceOf(row, orders, bookings)),
	).filter(({ open, bookings: on }) => open === null || Number(open) !== 0 || hasTwin(on));

	function hasTwin(on: readonly BookedPayment[]): boolean {
		return on.some(({ isOurs, voucher }) => isOurs && (byVoucher.get(voucher)?.length ?? 0) > 1);
	}
}

async function invoicedOrders(client: SnelStartClient, since: string): Promise<WireSalesOrder[]> {
	const changed = await client.salesOrders.changedSince(since, (order) => order);
	return changed ?? (await client.salesOrders.all());
}

function invoicedOrderOf(prefixes: readonly string[], row: WireSalesOrder): InvoicedOrder | null {
	const key = row.betalingskenmerk ?? '';
	const order = orderOfKey(prefixes, key);
	if (order === null) return null;
	return {
		salesOrderId: row.id,
		salesOrderNumber: row.nummer,
		importKey: order.importKey,
		orderId: order.orderId,
		slipId: creditSlipIn(order.importKey, key),
		reference: row.orderreferentie ?? '',
		description: row.omschrijving ?? '',
		total: wireAmount(row.totaalInclusiefBtw),
		invoiceId: row.verkoopfactuur?.id ?? '',
	};
}

function openInvoiceOf(
	invoice: WireSalesInvoice,
	orders: ReadonlyMap<string, InvoicedOrder>,
	bookings: readonly WireBankBooking[],
): OpenInvoice[] {
	const named = (invoice.verkoopOrders ?? []).map(({ id }) => id);
	const own = named.flatMap((id) => orders.get(id) ?? []);
	const bookingId = invoice.verkoopBoeking?.id ?? '';
	if (own.length === 0) return [];
	const told = bookings.flatMap((row): BookedPayment[] => {
		const isOurs = own.some(({ importKey }) => isVoucherOf(importKey, row.boekstuk ?? ''));
		const cents = paidOn(row, bookingId);
		if (!isOurs && cents === 0) return [];
		const amount = cents === null ? null : decimalOfCents(cents);
		return [
			{ id: row.id, voucher: row.boekstuk ?? '', date: row.datum.slice(0, 10), amount, isOurs },
		];
	});
	return [
		{
			kind: 'openInvoice',
			invoiceId: invoice.id,
			bookingId,
			invoiceNumber: invoice.factuurnummer ?? '',
			invoiceDate: (invoice.factuurDatum ?? '').slice(0, 10),
			total: wireAmount(invoice.factuurBedrag),
			open: wireAmount(invoice.openstaandSaldo),
			orders: own,
			otherOrders: named.length - own.length,
			bookings: told,
		},
	];
}
