import type { ShopRow } from '../wire/shopRow';
import type { WordsWanted } from './wordsWanted';
import type { OrdersRead } from './fence';
import type { OrderTables } from './orderTables';
import { overdueDaysOf } from './overdueDaysOf';
import { readinessOf, type ReadinessSettings } from './readiness';
import { text } from '../wire/row';
import { epochOf } from '../../../domain/words/epochOf';
import { isoOfShopTime } from '../wire/shopTime';
import { longerWaitsOf, waitingStatesOf } from './waitingStates';
import { webOrderOf } from './webOrder';
import { carrierOf } from './moneyOf';
import type { Shop } from '../client/shop';
import { listOrders } from './listOrders';
import { readOrderTables } from './readOrderTables';
import type { ShopSettings } from './shopSettings';

export interface ReadingSettings extends ReadinessSettings {
	/** Days after which an unpaid order is late, null when the owner does not want to know. */
	reportUnpaidAfterDays: number | null;
	words: WordsWanted;
	/** Refunds are looked for with every order, or only where a line says that goods came back. */
	refunds: 'refundedLines' | 'allOrders';
	/** Seconds since 1970. */
	importFrom: number;
	lookBackDays: number;
	pageSize: number;
	/** Orders with a higher id came after the fence and belong to the next run. */
	lastOrderId: string;
}

/** Reads the web orders of one shop up to the fence. */
export async function readWebOrders(
	shop: Shop,
	settings: ShopSettings,
	reading: ReadingSettings,
	hints: string[],
): Promise<OrdersRead> {
	const listed = await listOrders(shop, {
		...reading,
		zone: settings.zone,
		now: shop.clock(),
		waitingStates: waitingStatesOf(settings.states, reading.statesToImport),
		longerWaits: longerWaitsOf(settings.states, reading.statesToImport, reading.importRules),
	});
	const now = shop.clock();
	const upToFence = listed.filter(
		(order) => Number(text(order, 'id')) <= Number(reading.lastOrderId),
	);
	const leftOut = { cancelled: 0, refunded: 0, paymentError: 0 };
	const releasedIds: string[] = [];
	const orders = upToFence.filter((order) => {
		const final = settings.states.get(text(order, 'current_state'))?.final ?? null;
		if (final === null) return true;
		leftOut[final]++;
		releasedIds.push(text(order, 'id'));
		return false;
	});
	const tables = await readOrderTables(shop, orders, { settings, ...reading }, hints);
	return { ...judged(orders, tables, reading, now), releasedIds, leftOut };
}

function judged(
	orders: readonly ShopRow[],
	tables: OrderTables,
	settings: ReadingSettings,
	now: number,
): Pick<OrdersRead, 'webOrders' | 'unfinishedIds'> {
	const unfinishedIds: string[] = [];
	const webOrders = orders.map((order) => {
		const id = text(order, 'id');
		const state = tables.states.get(text(order, 'current_state'));
		const placedAt = isoOfShopTime(text(order, 'date_add'), tables.zone);
		const details = tables.details.get(id) ?? [];
		const age = now - epochOf(placedAt);
		const carrier = carrierOf(order, tables);
		const judgement = readinessOf(order, details, state, settings, age, carrier);
		if (judgement.unfinished) unfinishedIds.push(id);
		const payment = { readiness: judgement.readiness, state, placedAt, now, zone: tables.zone };
		const overdueDays = overdueDaysOf(payment, settings.reportUnpaidAfterDays);
		return webOrderOf(order, { ...judgement, overdueDays }, tables, settings.words);
	});
	return { webOrders, unfinishedIds };
}
