import { DateTime } from 'luxon';

import { orderIdInKey } from '../../../../domain/books/creditKey';
import type { BookedStatus, StatusInvoice } from '../../../../domain/stream/bookedStatus';
import { asCompared } from '../../../../domain/words/asCompared';
import { grouped } from '../../../../domain/words/grouped';
import { snelStartTime } from '../../odata/snelStartTime';
import { wireAmount } from '../../wire/wireNumber';
import type { WireSalesInvoice } from '../../wire/wireSalesInvoice';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { SnelStartClient } from '../snelStartClient';

/** Which sales orders are looked at, and where they hold a tracking number. */
export interface StatusesWanted {
	/** What import keys begin with. */
	prefixes: readonly string[];
	/** Days of changes to look back. */
	lookBackDays: number;
	/** Name or number of the extra head field (extra hoofdveld) with the tracking number; '' for none. */
	trackingField: string;
}

/**
 * How far the sales orders of web orders are, those that changed within the look back, by rising number. Throws where no
 * template has the chosen field.
 */
export async function bookedStatuses(
	client: SnelStartClient,
	{ prefixes, lookBackDays, trackingField }: StatusesWanted,
): Promise<BookedStatus[]> {
	const since = DateTime.now().minus({ days: lookBackDays });
	const changed = await client.salesOrders.changedSince(
		snelStartTime(since.toISO() ?? ''),
		(order) => order,
	);
	const rows = (changed ?? (await client.salesOrders.all())).flatMap((row) => {
		const orderId = orderIdInKey(prefixes, row.betalingskenmerk ?? '');
		return orderId === null ? [] : [{ row, orderId }];
	});
	const numbers = await fieldNumbers(client, trackingField);
	const invoices = await invoicesOf(client, rows, since.toFormat('yyyy-MM-dd'));
	const byKey = grouped(rows, ({ row }) => row.betalingskenmerk ?? '');
	return rows
		.map(({ row, orderId }): BookedStatus => {
			const importKey = row.betalingskenmerk ?? '';
			return {
				kind: 'bookedStatus',
				salesOrderId: row.id,
				salesOrderNumber: row.nummer,
				importKey,
				orderId,
				reference: row.orderreferentie ?? '',
				description: row.omschrijving ?? '',
				total: wireAmount(row.totaalInclusiefBtw),
				status: row.procesStatus,
				invoice: invoiceOf(row, invoices),
				tracking: trackingOf(row, numbers),
				underKey: byKey.get(importKey)?.length ?? 0,
			};
		})
		.sort((a, b) => a.salesOrderNumber - b.salesOrderNumber);
}

/** Number of the field in each template, by the id of the template. */
async function fieldNumbers(client: SnelStartClient, field: string): Promise<Map<string, number>> {
	if (field === '') return new Map();
	const templates = await client.administration.allTemplates();
	const wanted = asCompared(field);
	const found = templates.flatMap(({ id, extraHoofdVelden }) =>
		(extraHoofdVelden ?? []).flatMap(({ veldNummer, omschrijving }) =>
			asCompared(omschrijving ?? '') === wanted || String(veldNummer) === field
				? [[id, veldNummer] as const]
				: [],
		),
	);
	if (found.length > 0) return new Map(found);
	const names = templates.flatMap(({ extraHoofdVelden }) =>
		(extraHoofdVelden ?? []).map(({ omschrijving }) => omschrijving ?? ''),
	);
	const has = [...new Set(names)].filter(Boolean).join(', ');
	throw new Error(`No template has an extra head field '${field}'. There is: ${has || 'none'}`);
}

function trackingOf(row: WireSalesOrder, numbers: ReadonlyMap<string, number>): string {
	const number = numbers.get(row.verkoopordersjabloon?.id ?? '');
	const field = (row.extraHoofdVelden ?? []).find(({ veldNummer }) => veldNummer === number);
	return (field?.waarde ?? '').trim();
}

/** Invoices of sales orders by their id: in one list, and what that does not hold, one by one. */
async function invoicesOf(
	client: SnelStartClient,
	rows: ReadonlyArray<{ row: WireSalesOrder }>,
	day: string,
): Promise<Map<string, WireSalesInvoice>> {
	const ids = new Set(rows.flatMap(({ row }) => row.verkoopfactuur?.id ?? []));
	if (ids.size === 0) return new Map();
	const listed = await client.salesInvoices.datedSince(day);
	const found = new Map(listed.map((invoice) => [invoice.id, invoice]));
	for (const id of ids) {
		if (found.has(id)) continue;
		const invoice = await client.salesInvoices.byId(id);
		if (invoice) found.set(id, invoice);
	}
	return found;
}

/** Its number counts only where the invoice names the sales order too. */
function invoiceOf(
	{ id: orderId, verkoopfactuur }: WireSalesOrder,
	invoices: ReadonlyMap<string, WireSalesInvoice>,
): StatusInvoice | null {
	if (!verkoopfactuur?.id) return null;
	const invoice = invoices.get(verkoopfactuur.id);
	const isOfOrder = (invoice?.verkoopOrders ?? []).some(({ id }) => id === orderId);
	return { id: verkoopfactuur.id, number: isOfOrder ? (invoice?.factuurnummer ?? '') : '' };
}
