import type { ShopRow } from '../wire/shopRow';
import { inOrderOfId, text } from '../wire/row';
import { latestEpochOf, sinceFilter } from '../wire/shopTime';
import type { LongerWait } from '../../../domain/order/read/waitingStates';
import { readAllPages } from '../client/pages';
import { anyOf, type ShopQuery } from '../client/query';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { longerWaitConditions } from './longerWaitConditions';

export interface OrderWindow {
	/** Seconds since 1970: orders placed before are none of our business. */
	importFrom: number;
	/** Days of changes to look back. */
	lookBackDays: number;
	/** Rows per request. */
	pageSize: number;
	/** Seconds since 1970, by the shop's clock. */
	now: number;
	zone: string;
	/** States in which an order may wait longer than the look back. */
	waitingStates: readonly string[];
	/** Payment methods and carriers whose orders wait in other states as well. */
	longerWaits: readonly LongerWait[];
}

/**
 * Orders placed since the start that changed within the look back, and orders that wait however long ago they
 * changed, each once, by rising id. One without a date is among them: whoever reads it can say so.
 */
export async function listOrders(shop: Shop, window: OrderWindow): Promise<ShopRow[]> {
	const { importFrom, zone, pageSize } = window;
	const conditions = await conditionsOf(shop, window);
	const listed = await Promise.all(
		conditions.map(async (query) => await readAllPages(shop, readingOf('orders', query), pageSize)),
	);
	return inOrderOfId(listed.flat()).filter(
		(order) => latestEpochOf(text(order, 'date_add'), zone) >= importFrom,
	);
}

/** Finds the date of zeros that a module which writes orders itself may leave; a strict database refuses to be asked for it. */
const NO_DATE = '<[1000-01-01 00:00:00]';

/** What to ask the shop for; the answers may overlap. */
async function conditionsOf(shop: Shop, window: OrderWindow): Promise<ShopQuery[]> {
	const { importFrom, lookBackDays, now, zone, waitingStates, longerWaits } = window;
	const changedSince = now - lookBackDays * 86_400;
	const placed = { date: 1, 'filter[date_add]': sinceFilter(importFrom, zone) };
	const undated = {
		date: 1,
		'filter[date_add]': NO_DATE,
		'filter[date_upd]': sinceFilter(Math.max(changedSince, importFrom), zone),
	};
	if (changedSince <= importFrom) return [placed, undated];
	const waiting = [
		{ 'filter[current_state]': anyOf(waitingStates) },
		...(await longerWaitConditions(shop, longerWaits)),
	];
	return [
		undated,
		{ ...placed, 'filter[date_upd]': sinceFilter(changedSince, zone) },
		...waiting.map((condition) => ({ ...placed, ...condition })),
	];
}

/** Highest order id of the shop, "0" when it has no orders. */
export async function highestOrderId(shop: Shop): Promise<string> {
	const rows = await shop.rows({
		resource: 'orders',
		display: ['id'],
		query: { sort: '[id_DESC]', limit: 1 },
	});
	return rows.length > 0 ? text(rows[0], 'id') : '0';
}
