import type { ShopRow } from '../wire/shopRow';
import {
	laterQuantities,
	type LaterLine,
	type LaterQuantities,
} from '../../../domain/stock/shop/laterQuantities';
import { codeOfLine, type MatchField } from './matchField';
import { FINAL_STATE_SETTINGS, finalStatesOf } from '../wire/finalStates';
import { settingsOf } from '../wire/shopScope';
import { piecesOf } from '../wire/piecesOf';
import { amount, byId, idNumberOf, reference, text } from '../wire/row';
import { isSince, sinceFilterOf } from '../wire/shopTime';
import { readAllPages, readByIds } from '../client/pages';
import type { Shop } from '../client/shop';
import { readConfiguration } from '../client/readConfiguration';
import { toldUserError } from '../../shared/toldUserError';
import { worded } from '../../../domain/words/wording';
import type { Fence } from '../../../domain/stream/fence';

const PAGE_SIZE = 500;
const ORDER = { resource: 'orders', display: ['id', 'current_state'] } as const;
const LINE_FIELDS = [
	'id',
	'id_order',
	'product_id',
	'product_attribute_id',
	'product_quantity',
	'product_quantity_reinjected',
];

/** Asks again and again what was ordered since the fence. */
export const laterOrdersReader =
	(shops: readonly Shop[], fence: Fence, matchField: MatchField) =>
	async (): Promise<LaterQuantities> =>
		await readLaterOrders(shops, fence, matchField);

/**
 * What has been ordered since the fence, as the shop knows it now: new orders, those that were committed late, lines that
 * an unfinished order has got since, and orders that had given their goods back and took them again.
 */
async function readLaterOrders(
	shops: readonly Shop[],
	fence: Fence,
	matchField: MatchField,
): Promise<LaterQuantities> {
	const { unfinished = [], released = [], onlyFall = [] } = fence;
	const perShop = await Promise.all(shops.map(async (shop) => await readOrdersOf(shop, fence)));
	const orders = perShop.flat();
	if (orders.length === 0) return laterQuantities([], [], new Set());
	const [shop] = shops;
	const [finals, rows] = await Promise.all([
		readFinalStates(shop),
		readLines(shops, orders, matchField),
	]);
	const cancelled = new Set(
		orders
			.filter((order) => finals.has(text(order, 'current_state')))
			.map((row) => text(row, 'id')),
	);
	const unchanged = new Set(released.filter((id) => cancelled.has(id)));
	requirePieces(rows, new Set([...cancelled, ...onlyFall]));
	const lines = rows.map((line) => laterLineOf(line, matchField));
	const concerned = lines.filter(({ orderId }) => !unchanged.has(orderId));
	return laterQuantities(concerned, unfinished, cancelled);
}

async function readOrdersOf(shop: Shop, fence: Fence): Promise<ShopRow[]> {
	const { takenAt, unfinished = [], released = [] } = fence;
	const unfinishedIds = unfinished.map(({ orderId }) => orderId);
	const lists = await Promise.all([
		readNewOrders(shop, fence),
		readByIds(shop, ORDER, 'id', unfinishedIds),
		readReopened(shop, takenAt, new Set(released)),
	]);
	return lists.flat();
}

/**
 * Orders with a higher id, and in the same request those that have got one of the missing ids since. Who has such an id
 * and would not have been listed was there all the time.
 */
async function readNewOrders(shop: Shop, fence: Fence): Promise<ShopRow[]> {
	const { lastOrderId, missing = [], importFrom, changedSince = importFrom } = fence;
	if (missing.length === 0) return await readAllPages(shop, ORDER, PAGE_SIZE, lastOrderId);
	const isMissing = new Set(missing);
	const reading = { ...ORDER, display: [...ORDER.display, 'date_add', 'date_upd'] };
	const after = String(Math.min(...missing.map(Number)) - 1);
	const found = await readAllPages(shop, reading, PAGE_SIZE, after);
	return found.filter(
		(order) =>
			idNumberOf(order) > Number(lastOrderId) ||
			(isMissing.has(text(order, 'id')) &&
				isSince(text(order, 'date_add'), importFrom) &&
				isSince(text(order, 'date_upd'), changedSince)),
	);
}

/** Orders that changed since and had been left out; those still cancelled are sorted out with the others. */
async function readReopened(
	shop: Shop,
	takenAt: string,
	released: ReadonlySet<string>,
): Promise<ShopRow[]> {
	if (released.size === 0) return [];
	const query = { date: 1, 'filter[date_upd]': sinceFilterOf(takenAt) };
	const changed = await readAllPages(shop, { ...ORDER, query }, PAGE_SIZE);
	return changed.filter((order) => released.has(text(order, 'id')));
}

async function readLines(
	shops: readonly Shop[],
	orders: readonly ShopRow[],
	matchField: MatchField,
): Promise<ShopRow[]> {
	const display = matchField === 'id' ? LINE_FIELDS : [...LINE_FIELDS, `product_${matchField}`];
	const ids = orders.map((order) => text(order, 'id'));
	const lists = await Promise.all(
		shops.map(
			async (shop) =>
				await readByIds(shop, { resource: 'order_details', display }, 'id_order', ids),
		),
	);
	return [...byId(lists.flat()).values()];
}

const laterLineOf = (line: ShopRow, matchField: MatchField): LaterLine => ({
	id: text(line, 'id'),
	orderId: text(line, 'id_order'),
	productId: text(line, 'product_id'),
	combinationId: reference(line, 'product_attribute_id'),
	quantity: (piecesOf(line, 'product_quantity') ?? 0) - amount(line, 'product_quantity_reinjected'),
	code: codeOfLine(line, matchField),
});

/** Throws where nobody can read how many pieces an order takes: it may be all there are. */
function requirePieces(lines: readonly ShopRow[], isHeeded: ReadonlySet<string>): void {
	const unread = lines.find(
		(line) => piecesOf(line, 'product_quantity') === null && !isHeeded.has(text(line, 'id_order')),
	);
	if (unread === undefined) return;
	const told = text(unread, 'product_quantity');
	throw toldUserError(
		worded(
			`Web order ${text(unread, 'id_order')} came in or changed during this run, and the shop tells '${told}' as the pieces of its line ${text(unread, 'id')}: what it takes is not known`,
			`Weborder ${text(unread, 'id_order')} kwam binnen of wijzigde tijdens deze uitvoering, en de webwinkel noemt '${told}' als aantal van regel ${text(unread, 'id')}: wat de order afneemt is niet bekend`,
		),
		worded(
			'Look at the order in PrestaShop. The next run reads it again.',
			'Bekijk de order in PrestaShop. De volgende uitvoering leest hem opnieuw.',
		),
	);
}

/** States whose orders give their stock back; the standard ids when the key may not read the configuration. */
async function readFinalStates(shop: Shop): Promise<Set<string>> {
	const rows = await readConfiguration(shop, FINAL_STATE_SETTINGS);
	return new Set(finalStatesOf(settingsOf(rows)).keys());
}
