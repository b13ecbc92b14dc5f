import { decimalOfMicros, microsOf } from '../../../../domain/money/cents';
import type { OrderStatus } from '../../../../domain/stream/shopStatus';
import { readOptionalByIds } from '../../client/readOptional';
import { readingOf } from '../../client/readingOf';
import type { Shop } from '../../client/shop';
import { groupedBy, inOrderOfId, text } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';
import { currencyIn } from '../currencyIn';
import { readOfOrders } from '../readOfOrders';
import { typedText } from '../typedText';
import { worded, type Wording } from '../../../../domain/words/wording';
import { isHinted } from '../../client/isHinted';

const ORDER_FIELDS = [
	...['id', 'reference', 'id_shop', 'id_currency', 'id_carrier'],
	...['current_state', 'total_paid_tax_incl'],
];

const WITHOUT = worded(
	'nothing is told of which that would have to be known',
	'er wordt niets gemeld waarvoor dat bekend moet zijn',
);

/** What is read of orders beside the orders themselves, by their id; null where the key may not read it. */
interface Tables extends Record<'slips' | 'shipments' | 'messages', Map<string, ShopRow[]> | null> {
	histories: Map<string, ShopRow[]>;
	isoOf: (row: ShopRow) => string;
}

/**
 * How far orders are in the shop, by their id, in a few requests for hundreds of them. Refuses without the right to read
 * histories (order_histories): a state that was given before would be given once more.
 */
export async function readStatuses(
	shop: Shop,
	orderIds: readonly string[],
	hints: Wording[],
): Promise<Map<string, OrderStatus>> {
	const reading = { resource: 'orders' as const, display: ORDER_FIELDS };
	const orders = await readOfOrders(shop, reading, 'id', orderIds);
	if (orders.length === 0) return new Map();
	const ids = orders.map((order) => text(order, 'id'));
	const ofOrders = async (resource: 'order_slip' | 'order_carriers', ...display: string[]) => {
		const asked = { resource, display: ['id', 'id_order', ...display] };
		const rows = await readOfOrders(shop, asked, 'id_order', ids, { costs: WITHOUT, hints });
		return isHinted(hints, resource) ? null : groupedBy(rows, 'id_order');
	};
	const [histories, currencies, slips, shipments, messages] = await Promise.all([
		readOfOrders(shop, readingOf('order_histories'), 'id_order', ids),
		shop.rows(readingOf('currencies')),
		ofOrders('order_slip'),
		ofOrders('order_carriers', 'id_carrier', 'tracking_number'),
		readPrivateMessages(shop, ids, hints),
	]);
	const tables = {
		histories: groupedBy(inOrderOfId(histories), 'id_order'),
		isoOf: currencyIn(currencies),
		slips,
		shipments,
		messages,
	};
	return new Map(orders.map((order) => [text(order, 'id'), statusOf(order, tables)]));
}

/** Private messages by the id of the order; null where the key may not read them. */
async function readPrivateMessages(
	shop: Shop,
	ids: readonly string[],
	hints: Wording[],
): Promise<Map<string, ShopRow[]> | null> {
	const threads = await readOptionalByIds(
		shop,
		readingOf('customer_threads'),
		'id_order',
		ids,
		WITHOUT,
		hints,
	);
	const orderOf = new Map(threads.map((row) => [text(row, 'id'), text(row, 'id_order')]));
	const display = ['id', 'id_customer_thread', 'message', 'private'];
	const rows = await readOptionalByIds(
		shop,
		{ resource: 'customer_messages', display },
		'id_customer_thread',
		orderOf.keys(),
		WITHOUT,
		hints,
	);
	if (isHinted(hints, 'customer_threads') || isHinted(hints, 'customer_messages')) return null;
	const own = rows
		.filter((row) => text(row, 'private') === '1')
		.map((row) => ({ ...row, id_order: orderOf.get(text(row, 'id_customer_thread')) ?? '' }));
	return groupedBy(own, 'id_order');
}

function statusOf(order: ShopRow, { isoOf, ...tables }: Tables): OrderStatus {
	const id = text(order, 'id');
	const micros = microsOf(text(order, 'total_paid_tax_incl'));
	const rowsOf = (table: Map<string, ShopRow[]> | null) =>
		table === null ? null : (table.get(id) ?? []);
	return {
		orderId: id,
		shopId: text(order, 'id_shop'),
		reference: text(order, 'reference'),
		total: micros === null ? null : decimalOfMicros(micros),
		currency: isoOf(order),
		stateId: text(order, 'current_state'),
		history: (tables.histories.get(id) ?? []).map((row) => ({
			id: text(row, 'id'),
			stateId: text(row, 'id_order_state'),
		})),
		isRefunded: tables.slips === null ? null : (rowsOf(tables.slips) ?? []).length > 0,
		shipments:
			rowsOf(tables.shipments)?.map((row) => ({
				id: text(row, 'id'),
				tracking: text(row, 'tracking_number'),
				isOfCarrier: text(row, 'id_carrier') === text(order, 'id_carrier'),
			})) ?? null,
		messages: rowsOf(tables.messages)?.map((row) => typedText(text(row, 'message'))) ?? null,
	};
}
