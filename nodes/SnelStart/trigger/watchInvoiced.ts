import { hasMembers } from '../../../domain/words/hasMembers';
import type { Polled } from '../../shared/polling/pollOnce';
import { salesInvoice } from '../catalogue/salesInvoice';
import { salesOrder } from '../catalogue/salesOrder';
import { rowsById } from '../odata/rowsById';
import { followList, remembering, type Remembered } from './followList';
import { shortKey } from './knownRows';
import type { DatedRecord, Source } from './source';
import type { TriggerState } from './triggerState';

/** Ids in one filter. */
const AT_ONCE = 40;

/** One order on one invoice. */
const byOrder: Remembered<DatedRecord> = (invoice) =>
	ordersOn(invoice).map((id) => [pairOf(invoice.id, id), '-']);

const pairOf = (invoice: string, order: string): string => `${invoice} ${order}`;

const ordersOn = ({ verkoopOrders }: DatedRecord): string[] =>
	(Array.isArray(verkoopOrders) ? verkoopOrders : []).flatMap((one: unknown) =>
		hasMembers(one) && typeof one.id === 'string' ? [one.id] : [],
	);

/**
 * Sales orders that were invoiced since the last poll, each with its invoice (`invoice`). It is the invoices that are
 * followed: whether SnelStart moves the time of change of an order that it invoices is not known. An order that cannot be
 * read any more is told by its id.
 */
export async function watchInvoiced(
	source: Source,
	before: TriggerState,
): Promise<Polled<TriggerState>> {
	const followed = await followList<DatedRecord>(source, salesInvoice, before, byOrder);
	const rows = followed.rows ?? [];
	const fresh = rows.flatMap((invoice) =>
		ordersOn(invoice)
			.filter((id) => !followed.known.has(shortKey(pairOf(invoice.id, id))))
			.map((id) => ({ id, invoice })),
	);
	const items = await withOrders(source, fresh);
	return { items, state: remembering(followed, rows, byOrder) };
}

/** The order of each, with its invoice inside. */
export async function withOrders(
	{ reader }: Source,
	invoiced: ReadonlyArray<{ id: string; invoice: DatedRecord }>,
): Promise<object[]> {
	const ids = invoiced.map(({ id }) => id);
	const orders = await rowsById<DatedRecord>(reader, salesOrder.path, ids, AT_ONCE);
	const byId = new Map(orders.map((order) => [order.id, order]));
	return invoiced.map(({ id, invoice }) => ({ ...(byId.get(id) ?? { id }), invoice }));
}

/** An invoice with an order on it, as `withOrders` takes them; none where it has no order. */
export const invoicedOn = (invoice: DatedRecord): Array<{ id: string; invoice: DatedRecord }> =>
	ordersOn(invoice).map((id) => ({ id, invoice }));
