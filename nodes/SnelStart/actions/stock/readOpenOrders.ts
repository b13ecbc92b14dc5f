import type { DateTime } from 'luxon';
import { DOCUMENT_STATUSES, statusRank } from '../../../../domain/books/countedStatus';
import type { SnelStartClient } from '../../books/snelStartClient';
import { snelStartTime } from '../../odata/snelStartTime';
import type { KnownWebOrders } from './knownWebOrders';
import { isUncounted, uncountedStatuses } from './uncounted';
import type { StockSettings } from './subtract';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';

const INVOICED_RANK = 60;

export interface WebOrdersToRead {
	company: StockSettings;
	templateIds: ReadonlySet<string>;
	/** Tells sales orders of web orders by themselves, whatever template they stand on. */
	known?: KnownWebOrders;
	/** A sales order this run created or found, which proves that orders are read up to date. */
	latestOrderId?: string;
}

export interface OpenOrders {
	/** On the web templates, not in free stock yet. */
	uncounted: WireSalesOrder[];
	/** All other orders that are not invoiced; null unless the administration uses backorders, when they matter. */
	others: WireSalesOrder[] | null;
}

/**
 * Sales orders that have a bearing on the web stock: those of the web shop that free stock does not hold yet, and with
 * backorders (backorderGebruiken) every open order, because SnelStart may have reserved stock for any of them.
 */
export async function readOpenOrders(
	client: SnelStartClient,
	wanted: WebOrdersToRead,
): Promise<OpenOrders> {
	const { company, templateIds, known, latestOrderId: knownId } = wanted;
	const level = company.verkooporderVoorraadVanafNiveau;
	const isOurs = (order: WireSalesOrder) => isUncounted(order, level, templateIds, known);
	if (company.backorderGebruiken !== true) {
		const statuses = hasNone(wanted) ? [] : uncountedStatuses(level);
		const uncounted = await client.salesOrders.inStatus(statuses, { matches: isOurs, knownId });
		return { uncounted, others: null };
	}
	const open = await client.salesOrders.inStatus(OPEN_STATUSES, { matches: isOpen, knownId });
	return { uncounted: open.filter(isOurs), others: open.filter((order) => !isOurs(order)) };
}

/**
 * The open orders with those that were taken back to an earlier document, or un-invoiced, since they were read: SnelStart
 * has put their goods back into free stock, and the articles that were read meanwhile show them. One request as a rule.
 * An order that was open stays in the list, so that one processed meanwhile is subtracted twice rather than never.
 *
 * @param since when reading began
 */
export async function withOrdersTakenBack(
	client: SnelStartClient,
	wanted: WebOrdersToRead,
	open: OpenOrders,
	since: DateTime,
): Promise<OpenOrders> {
	const { company, templateIds, known } = wanted;
	const level = company.verkooporderVoorraadVanafNiveau;
	const isRead = !hasNone(wanted) && uncountedStatuses(level).length > 0;
	if (!isRead && open.others === null) return open;
	const from = snelStartTime(since.toISO() ?? '');
	const changed = await client.salesOrders.changedSince(from, (order) => order);
	const again = changed ?? (await allOpen(client, wanted));
	const uncounted = byId(open.uncounted);
	const others = byId(open.others ?? []);
	for (const order of again) {
		if (isUncounted(order, level, templateIds, known)) uncounted.set(order.id, order);
		else if (isOpen(order)) others.set(order.id, order);
	}
	const remaining = [...others.values()].filter(({ id }) => !uncounted.has(id));
	return {
		uncounted: [...uncounted.values()],
		others: open.others === null ? null : remaining,
	};
}

const hasNone = ({ templateIds, known }: WebOrdersToRead): boolean =>
	templateIds.size + (known?.ids.size ?? 0) + (known?.importKeys.size ?? 0) === 0;

async function allOpen(
	client: SnelStartClient,
	wanted: WebOrdersToRead,
): Promise<WireSalesOrder[]> {
	const { uncounted, others } = await readOpenOrders(client, wanted);
	return [...uncounted, ...(others ?? [])];
}

const byId = (orders: readonly WireSalesOrder[]): Map<string, WireSalesOrder> =>
	new Map(orders.map((order) => [order.id, order]));

const OPEN_STATUSES = DOCUMENT_STATUSES.filter(
	(status) => (statusRank(status) ?? 0) < INVOICED_RANK,
);

const isOpen = ({ procesStatus, verkoopfactuur }: WireSalesOrder): boolean =>
	!verkoopfactuur?.id && (statusRank(procesStatus) ?? 0) < INVOICED_RANK;
