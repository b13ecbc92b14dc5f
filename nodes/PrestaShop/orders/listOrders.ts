import type { ShopRow } from '../wire/shopRow';
import { inOrderOfId, text } from '../wire/row';
import { beforeFilter, betweenFilter, latestEpochOf, sinceFilter } from '../wire/shopTime';
import type { LongerWait } from '../../../domain/order/read/waitingStates';
import { readAllPages } from '../client/pages';
import { anyOf, type ShopQuery } from '../client/query';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { longerWaitConditions } from './longerWaitConditions';

export interface OrderWindow {
	/** Seconds since 1970: of orders placed before, those that wait or were paid since are our business. */
	importFrom: number;
	/** Orders placed before this moment are none. */
	earliest: number;
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
	/** Orders with a higher id came after the fence. */
	lastOrderId: string;
}

/**
 * Orders that changed within the look back, those placed before the start among them, and orders that wait however long
 * ago they changed, each once, by rising id. One without a date is among them: whoever reads it can say so.
 */
export async function listOrders(shop: Shop, window: OrderWindow): Promise<ShopRow[]> {
	const { importFrom, earliest, zone, pageSize } = window;
	const lastId = Number(window.lastOrderId);
	const conditions = await conditionsOf(shop, window);
	const listed = await Promise.all(
		conditions.map(
			async (query) =>
				await readAllPages(shop, readingOf('orders', query), pageSize, '0', Infinity, lastId),
		),
	);
	return inOrderOfId(listed.flat()).filter((order) => {
		const placed = latestEpochOf(text(order, 'date_add'), zone);
		const isDated = placed !== Infinity;
		return isDated
			? placed >= earliest
			: latestEpochOf(text(order, 'date_upd'), zone) >= importFrom;
	});
}

/**
 * What to ask the shop for; the answers may overlap. What changed lately is asked for without the date of placing: a
 * module that writes orders itself may leave zeros there, which a strict database refuses to be asked for.
 */
async function conditionsOf(shop: Shop, window: OrderWindow): Promise<ShopQuery[]> {
	const { importFrom, earliest, lookBackDays, now, zone, waitingStates, longerWaits } = window;
	const changedSince = now - lookBackDays * 86_400;
	const isEarly = changedSince <= importFrom;
	const waiting = [
		{ 'filter[current_state]': anyOf(waitingStates) },
		...(await longerWaitConditions(shop, longerWaits)),
	];
	const placed = isEarly ? betweenFilter(earliest, importFrom, zone) : sinceFilter(earliest, zone);
	const changed = { date: 1, 'filter[date_upd]': sinceFilter(changedSince, zone) };
	return [
		...(isEarly
			? [
					{ date: 1, 'filter[date_add]': sinceFilter(importFrom, zone) },
					{ ...changed, 'filter[date_add]': beforeFilter(importFrom, zone) },
				]
			: [changed]),
		...waiting.map((condition) => ({ date: 1, 'filter[date_add]': placed, ...condition })),
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
