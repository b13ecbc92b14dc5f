import { finalStatesOf } from '../../wire/finalStates';
import type { ShopCheck } from '../../../../domain/stream/shopCheck';
import { readNewestPages } from '../../client/readNewestPages';
import type { Shop } from '../../client/shop';
import { byId, flag, localised, reference, text } from '../../wire/row';
import { latestEpochOf, sinceFilter } from '../../wire/shopTime';
import type { ShopResource, ShopRow } from '../../wire/shopRow';
import { countedOrders } from './countedOrders';

const DAY = 86_400;
const DAYS = 60;
/** As long an order may well wait for a bank transfer. */
const LONG = 14 * DAY;
const PAGE = 500;
/** A shop with more sells so much that the newest of them tell enough, but not that something never happens. */
const MOST = 10_000;

/** Methods, carriers and long waiting orders of the last 60 days. */
export async function ordersLately(
	shop: Shop,
	settings: ReadonlyMap<string, string>,
	zone: string,
	isReadable: (resource: ShopResource) => boolean,
): Promise<ShopCheck['lately']> {
	const none = { orders: 0, isWhole: false, payments: [], carriers: [], waiting: [] };
	if (!isReadable('orders') || shop.clock() === 0 || zone === '') return none;
	const now = shop.clock();
	const orders = await readNewestPages(
		shop,
		{
			resource: 'orders',
			display: ['id', 'module', 'payment', 'id_carrier', 'current_state', 'date_add'],
			query: { date: 1, 'filter[date_add]': sinceFilter(now - DAYS * DAY, zone) },
		},
		PAGE,
		undefined,
		MOST,
	);
	const all = async (resource: 'order_states' | 'carriers', display: string[]) =>
		isReadable(resource)
			? byId(await shop.rows({ resource, display }))
			: new Map<string, ShopRow>();
	const states = await all('order_states', ['id', 'name', 'paid']);
	const carriers = await all('carriers', ['id', 'name']);
	const finals = finalStatesOf(settings);
	const waiting = orders.filter((row) => {
		const state = states.get(text(row, 'current_state'));
		const isOpen = state !== undefined && !flag(state, 'paid') && !finals.has(text(state, 'id'));
		return isOpen && now - latestEpochOf(text(row, 'date_add'), zone) > LONG;
	});
	const language = settings.get('PS_LANG_DEFAULT') ?? '';
	const methods = orders.map((row) => JSON.stringify([text(row, 'module'), text(row, 'payment')]));
	return {
		orders: orders.length,
		isWhole: orders.length < MOST && isReadable('carriers'),
		payments: countedOrders(methods, () => '').map(({ id, orders: count }) => {
			const [module, name] = JSON.parse(id) as [string, string];
			return { id: module, name, orders: count };
		}),
		carriers: countedOrders(
			orders.map((row) => reference(row, 'id_carrier')).filter((id) => carriers.has(id)),
			(id) => text(carriers.get(id) ?? {}, 'name'),
		),
		waiting: countedOrders(
			waiting.map((row) => text(row, 'current_state')),
			(id) => localised(states.get(id) ?? {}, 'name', language),
		),
	};
}
