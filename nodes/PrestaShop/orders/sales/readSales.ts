import type { SalesPeriod } from '../../../../domain/stream/salesPeriod';
import type { ShopSale } from '../../../../domain/stream/shopSale';
import { readAllPages } from '../../client/pages';
import { readOptional } from '../../client/readOptional';
import { readingOf } from '../../client/readingOf';
import type { Shop } from '../../client/shop';
import { SLIP_WITH_TYPE } from '../../wire/fields';
import { byId, groupedBy, idNumberOf, text } from '../../wire/row';
import { betweenFilter, latestEpochOf } from '../../wire/shopTime';
import type { ShopRow } from '../../wire/shopRow';
import { readOfOrders } from '../readOfOrders';
import { proofOf, readPaidProofs } from '../readPaidProofs';
import { readShopTables, type ShopSettings } from '../shopSettings';
import { saleOf } from './saleOf';
import { worded, type Wording } from '../../../../domain/words/wording';

/** Seconds since 1970; orders placed at `until` are left out. */
export interface PeriodWanted {
	from: number;
	until: number;
	/** Orders placed before were none of this link's; -Infinity for none. */
	importFrom: number;
}

/** What was read of one shop. */
export interface SalesRead
	extends Pick<SalesPeriod, 'firstOrderId' | 'lastOrderId' | 'otherOrderIds'> {
	sales: ShopSale[];
}

const PAGE = 500;

/**
 * The orders that one shop took in a period with what each came to: orders by pages of 500, lines and slips by ranges of
 * ids, and nothing else of any of them.
 */
export async function readSales(
	shop: Shop,
	settings: ShopSettings,
	{ from, until, importFrom }: PeriodWanted,
	hints: Wording[],
): Promise<SalesRead> {
	const { zone, states } = settings;
	const placed = { date: 1, 'filter[date_add]': betweenFilter(from, until, zone) };
	const listed = await readAllPages(shop, readingOf('orders', placed), PAGE);
	const orders = listed.filter((order) => {
		const at = latestEpochOf(text(order, 'date_add'), zone);
		return at >= from && at < until;
	});
	if (orders.length === 0) return { sales: [], ...NO_IDS };
	const ids = orders.map((order) => text(order, 'id'));
	const range = rangeOf(orders);
	const slips = await readSlipsIn(shop, range, hints);
	const known = {
		zone,
		states,
		isOneOfSeveral: settings.shops.length > 1,
		goesByPayment: () => true,
	};
	const [details, money, proofs, otherOrderIds] = await Promise.all([
		readOfOrders(shop, readingOf('order_details'), 'id_order', ids),
		readShopTables(shop, orders.length),
		readPaidProofs(shop, orders, known, hints),
		otherIds(shop, range, ids),
	]);
	const tables = {
		zone,
		states,
		configuration: settings.configuration,
		taxes: byId(money.taxes),
		currencies: byId(money.currencies),
		shops: byId(settings.shops),
		details: groupedBy(details, 'id_order'),
		slips: groupedBy(slips, 'id_order'),
	};
	const sales = orders.map((order) => {
		const state = states.get(text(order, 'current_state'));
		const isOver =
			state !== undefined && (state.final !== null || (state.undoesPayment && !state.paid));
		const isPaid = state?.paid === true || proofOf(order, proofs).wasPaid;
		return saleOf(order, tables, {
			status: isOver ? 'over' : isPaid ? 'counts' : 'open',
			beforeStart: latestEpochOf(text(order, 'date_add'), zone) < importFrom,
		});
	});
	const [firstOrderId, lastOrderId] = range.map(String);
	return { sales, firstOrderId, lastOrderId, otherOrderIds };
}

const NO_IDS = { firstOrderId: '', lastOrderId: '', otherOrderIds: [] };

function rangeOf(orders: readonly ShopRow[]): [first: number, last: number] {
	const ids = orders.map(idNumberOf);
	return [Math.min(...ids), Math.max(...ids)];
}

/** Slips of all orders of the range, by pages. */
async function readSlipsIn(
	shop: Shop,
	[first, last]: [number, number],
	hints: Wording[],
): Promise<ShopRow[]> {
	const range = { 'filter[id_order]': `[${first},${last}]` };
	const reading = { resource: 'order_slip' as const, display: SLIP_WITH_TYPE, query: range };
	const probe = { ...reading, query: { ...range, sort: '[id_ASC]', limit: PAGE } };
	const page = await readOptional(
		shop,
		probe,
		worded(
			'refunds are not seen, so that credits of them show as differences',
			'terugbetalingen worden niet gezien, zodat creditorders ervan als verschil te zien zijn',
		),
		hints,
	);
	if (page.length < PAGE) return page;
	const more = await readAllPages(shop, reading, PAGE, text(page[page.length - 1], 'id'));
	return [...page, ...more];
}

/** Orders of the range that were placed at another time or in another shop: they are no orders that were deleted. */
async function otherIds(
	shop: Shop,
	[first, last]: [number, number],
	ids: readonly string[],
): Promise<string[]> {
	if (last - first + 1 === ids.length) return [];
	const known = new Set(ids);
	const rows = await shop.rows({
		resource: 'orders',
		display: ['id'],
		query: { 'filter[id]': `[${first},${last}]`, sort: '[id_ASC]' },
	});
	return rows.map((row) => text(row, 'id')).filter((id) => !known.has(id));
}
