import type { Shop } from '../client/shop';
import { idNumberOf, reference, text } from '../wire/row';
import { isoOfShopTime, latestEpochOf } from '../wire/shopTime';
import { piecesOf } from '../wire/piecesOf';
import type { ShopRow } from '../wire/shopRow';
import type { PaidBefore } from '../../../domain/stream/paidBefore';
import { endedOrders } from '../../../domain/order/read/endedOrders';
import { judgedOrder, type JudgingSettings } from '../../../domain/order/read/judgedOrder';
import { listOrders } from './listOrders';
import { isWithoutTaxes } from './isWithoutTaxes';
import { ordersBefore } from './ordersBefore';
import { orderFactsOf } from './orderFactsOf';
import { importRulesByRow } from './importRulesByRow';
import { proofOf, readPaidProofs } from './readPaidProofs';
import type { PaidProof } from '../../../domain/order/read/paidProof';
import { goesByPayment } from '../../../domain/order/read/importRule';
import { settledOrders, type SettledToRead } from './settledOrders';
import type { OrdersRead } from '../../../domain/order/read/ordersRead';
import { readOrderTables, type ExtrasWanted } from './readOrderTables';
import { readShopTables, type ShopSettings } from './shopSettings';
import { longerWaitsOf, waitingStatesOf } from '../../../domain/order/read/waitingStates';
import type { Wording } from '../../../domain/words/wording';

export interface ReadingSettings extends JudgingSettings, ExtrasWanted {
	/** Seconds since 1970. */
	importFrom: number;
	/** Days before the start of which orders that wait are looked at. */
	daysBeforeStart: number;
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
	hints: Wording[],
): Promise<OrdersRead> {
	return await readFoundOrders(
		shop,
		settings,
		await listUpToFence(shop, settings, reading),
		reading,
		hints,
	);
}

/**
 * The same of some orders that were found otherwise. What else was made of their carts is told only as far as they are
 * among them.
 */
export async function readFoundOrders(
	shop: Shop,
	settings: ShopSettings,
	found: readonly ShopRow[],
	reading: ReadingSettings,
	hints: Wording[],
): Promise<OrdersRead> {
	const { zone, states } = settings;
	const stateOf = (order: ShopRow) => states.get(text(order, 'current_state'));
	const finalOf = (order: ShopRow) => stateOf(order)?.final ?? null;
	const now = shop.clock();
	const isOld = (order: ShopRow, field: 'date_add' | 'date_upd') =>
		latestEpochOf(text(order, field), zone) < reading.importFrom;
	const listed = found.filter((order) => finalOf(order) === null || !isOld(order, 'date_upd'));
	const ended = endedOrders(
		listed.map((order) => ({
			id: text(order, 'id'),
			reference: text(order, 'reference'),
			invoiceNumber: reference(order, 'invoice_number'),
			paidIncl: text(order, 'total_paid_tax_incl'),
			sameReference: [],
			final: finalOf(order),
		})),
	);
	const open = listed.filter((order) => finalOf(order) === null);
	const old = open.filter((order) => isOld(order, 'date_add'));
	const isOneOfSeveral = settings.shops.length > 1;
	const before = await ordersBefore(shop, old, { ...reading, zone, states, isOneOfSeveral }, hints);
	const beforeOf = (order: ShopRow) => before.became.get(text(order, 'id'));
	const alive = open.filter((order) => beforeOf(order) !== 'paidBefore');
	const settled = await settledOrders(shop, alive, { ...reading, settings, listed }, hints);
	const settledIds = new Set(settled.orders.map(({ id }) => id));
	const orders = alive.filter((order) => !settledIds.has(text(order, 'id')));
	const proofs = await paidProofs(
		shop,
		orders.filter((order) => beforeOf(order) === undefined),
		{ ...reading, zone, states, isOneOfSeveral },
		hints,
	);
	const paidOf = (order: ShopRow) =>
		proofOf(order, beforeOf(order) === undefined ? proofs : before.proofs);
	const whole = { ...settings, ...(await readShopTables(shop, orders.length)) };
	const tables = await readOrderTables(
		shop,
		orders,
		{ settings: whole, listed, ...reading },
		hints,
	);
	const judged = orders.map((order) => {
		const lines = tables.details.get(text(order, 'id')) ?? [];
		const lacking = {
			lacksTaxes: lines.some(isWithoutTaxes),
			lacksPieces: lines.some((line) => piecesOf(line, 'product_quantity') === null),
		};
		const beforeStart = beforeOf(order);
		const paid = paidOf(order);
		const told = {
			...(beforeStart ? { beforeStart } : {}),
			...(paid.wasPaid && paid.received ? { received: paid.received } : {}),
		};
		const facts = { ...orderFactsOf(order, tables, reading.words), ...told, ...lacking, paid };
		return judgedOrder(facts, stateOf(order), reading, { now, zone });
	});
	return {
		webOrders: judged.map(({ order }) => order),
		unfinishedIds: judged.filter(({ unfinished }) => unfinished).map(({ order }) => order.id),
		partlyReadIds: judged.filter(({ partlyRead }) => partlyRead).map(({ order }) => order.id),
		paidBefore: open.filter((order) => beforeOf(order) === 'paidBefore').map(paidOrderOf(zone)),
		seen: found.map((order) => ({
			id: idNumberOf(order),
			reference: text(order, 'reference'),
			placed: latestEpochOf(text(order, 'date_add'), zone),
		})),
		settled: settled.orders,
		latest: settled.latest,
		...ended,
	};
}

const DAY = 86_400;

/** Of an order that was paid before the start only what finds its sales order. */
const paidOrderOf =
	(zone: string) =>
	(order: ShopRow): PaidBefore => ({
		orderId: text(order, 'id'),
		reference: text(order, 'reference'),
		placedAt: isoOfShopTime(text(order, 'date_add'), zone),
		total: text(order, 'total_paid_tax_incl'),
	});

/** Of orders that were placed since the start: those before it are asked together with when they were paid. */
async function paidProofs(
	shop: Shop,
	orders: readonly ShopRow[],
	settings: Omit<Parameters<typeof readPaidProofs>[2], 'goesByPayment'> & JudgingSettings,
	hints: Wording[],
): Promise<Map<string, PaidProof>> {
	const { statesToImport, importRules } = settings;
	const ruleOf = await importRulesByRow(shop, orders, importRules);
	const goes = (order: ShopRow) => goesByPayment(ruleOf(order), statesToImport);
	return await readPaidProofs(shop, orders, { ...settings, goesByPayment: goes }, hints);
}

async function listUpToFence(
	shop: Shop,
	{ zone, states }: ShopSettings,
	reading: ReadingSettings,
): Promise<ShopRow[]> {
	const listed = await listOrders(shop, {
		...reading,
		earliest: reading.importFrom - reading.daysBeforeStart * DAY,
		zone,
		now: shop.clock(),
		waitingStates: waitingStatesOf(states, reading.statesToImport),
		longerWaits: longerWaitsOf(states, reading.statesToImport, reading.importRules),
	});
	return listed.filter((order) => idNumberOf(order) <= Number(reading.lastOrderId));
}
