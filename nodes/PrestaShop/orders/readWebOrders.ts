import type { Shop } from '../client/shop';
import { idNumberOf, text } from '../wire/row';
import { latestEpochOf } from '../wire/shopTime';
import type { ShopRow } from '../wire/shopRow';
import { endedOrders } from '../../../domain/order/read/endedOrders';
import { judgedOrder, type JudgingSettings } from '../../../domain/order/read/judgedOrder';
import { listOrders } from './listOrders';
import { isWithoutTaxes } from './isWithoutTaxes';
import { orderFactsOf } from './orderFactsOf';
import { settledOrders, type SettledToRead } from './settledOrders';
import type { OrdersRead } from '../../../domain/order/read/ordersRead';
import { readOrderTables, type ExtrasWanted } from './readOrderTables';
import { readShopTables, type ShopSettings } from './shopSettings';
import { longerWaitsOf, waitingStatesOf } from '../../../domain/order/read/waitingStates';

export interface ReadingSettings extends JudgingSettings, ExtrasWanted {
	/** Seconds since 1970. */
	importFrom: number;
	lookBackDays: number;
	pageSize: number;
	/** Orders with a higher id came after the fence and belong to the next run. */
	lastOrderId: string;
	importedBefore: SettledToRead['importedBefore'];
	packs: SettledToRead['packs'];
}

/** Reads the web orders of one shop up to the fence, with whether each may be imported. */
export async function readWebOrders(
	shop: Shop,
	settings: ShopSettings,
	reading: ReadingSettings,
	hints: string[],
): Promise<OrdersRead> {
	const { zone, states } = settings;
	const stateOf = (order: ShopRow) => states.get(text(order, 'current_state'));
	const finalOf = (order: ShopRow) => stateOf(order)?.final ?? null;

	const listed = await listUpToFence(shop, settings, reading);
	const now = shop.clock();
	const ended = endedOrders(
		listed.map((order) => ({ id: text(order, 'id'), final: finalOf(order) })),
	);
	const alive = listed.filter((order) => finalOf(order) === null);
	const settled = await settledOrders(shop, alive, { ...reading, settings, listed }, hints);
	const settledIds = new Set(settled.orders.map(({ id }) => id));
	const orders = alive.filter((order) => !settledIds.has(text(order, 'id')));
	const whole = { ...settings, ...(await readShopTables(shop, orders.length)) };
	const tables = await readOrderTables(
		shop,
		orders,
		{ settings: whole, listed, ...reading },
		hints,
	);
	const judged = orders.map((order) => {
		const lacksTaxes = (tables.details.get(text(order, 'id')) ?? []).some(isWithoutTaxes);
		const facts = { ...orderFactsOf(order, tables, reading.words), lacksTaxes };
		return judgedOrder(facts, stateOf(order), reading, { now, zone });
	});
	return {
		webOrders: judged.map(({ order }) => order),
		unfinishedIds: judged.filter(({ unfinished }) => unfinished).map(({ order }) => order.id),
		partlyReadIds: judged.filter(({ partlyRead }) => partlyRead).map(({ order }) => order.id),
		seen: listed.map((order) => ({
			id: idNumberOf(order),
			placed: latestEpochOf(text(order, 'date_add'), zone),
		})),
		settled: settled.orders,
		latest: settled.latest,
		...ended,
	};
}

async function listUpToFence(
	shop: Shop,
	{ zone, states }: ShopSettings,
	reading: ReadingSettings,
): Promise<ShopRow[]> {
	const listed = await listOrders(shop, {
		...reading,
		zone,
		now: shop.clock(),
		waitingStates: waitingStatesOf(states, reading.statesToImport),
		longerWaits: longerWaitsOf(states, reading.statesToImport, reading.importRules),
	});
	return listed.filter((order) => idNumberOf(order) <= Number(reading.lastOrderId));
}
