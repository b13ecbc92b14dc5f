import { finalStatesOf } from '../../wire/finalStates';
import type { OrdersWith, ShopCheck } from '../../../../domain/stream/shopCheck';
import { readByIds } from '../../client/pages';
import { readingOf } from '../../client/readingOf';
import type { Shop } from '../../client/shop';
import { associated, byId, flag, localised, reference, text } from '../../wire/row';
import type { ShopResource, ShopRow } from '../../wire/shopRow';
import { isoOfShopTime } from '../../wire/shopTime';

const NEWEST = 200;
/** As many are planned when a link is set up. */
const RECENT = 20;

type InUse = Pick<
	ShopCheck,
	'orders' | 'newestOrder' | 'recentSince' | 'states' | 'currencies' | 'countries' | 'rates'
>;

const NONE: InUse = {
	orders: 0,
	newestOrder: '',
	recentSince: '',
	states: [],
	currencies: [],
	countries: [],
	rates: [],
};

/**
 * What the newest orders have in common. A part whose resource cannot be read stays empty: that is told of the resource.
 *
 * @param isReadable whether the key may read a resource
 */
export async function ordersInUse(
	shop: Shop,
	settings: ReadonlyMap<string, string>,
	zone: string,
	isReadable: (resource: ShopResource) => boolean,
): Promise<InUse> {
	if (!isReadable('orders')) return NONE;
	const orders = await shop.rows({
		resource: 'orders',
		display: ['id', 'current_state', 'id_currency', 'id_address_delivery', 'date_add'],
		query: { sort: '[id_DESC]', limit: NEWEST },
	});
	const ids = orders.map((row) => text(row, 'id'));
	const addressIds = orders.map((row) => reference(row, 'id_address_delivery'));
	const all = async (resource: 'order_states' | 'currencies' | 'countries' | 'taxes') =>
		isReadable(resource) ? byId(await shop.rows(readingOf(resource))) : new Map<string, ShopRow>();
	const of = async (resource: 'addresses' | 'order_details', display: string[], field: string) =>
		isReadable(resource)
			? await readByIds(
					shop,
					{ resource, display },
					field,
					resource === 'addresses' ? addressIds : ids,
				)
			: [];
	const [states, currencies, countries, taxes, addresses, details] = await Promise.all([
		all('order_states'),
		all('currencies'),
		all('countries'),
		all('taxes'),
		of('addresses', ['id', 'id_country'], 'id'),
		of('order_details', ['id', 'id_order', 'taxes[id]'], 'id_order'),
	]);
	const language = settings.get('PS_LANG_DEFAULT') ?? '';
	const finals = finalStatesOf(settings);
	const countryOf = new Map(addresses.map((row) => [text(row, 'id'), text(row, 'id_country')]));
	const placed = orders.map((row) => text(row, 'date_add'));
	const newest = placed[0] ?? '';
	// In the order of their ids they need not be in that of their days.
	const recent = placed.slice(0, RECENT).sort()[0] ?? '';
	return {
		orders: orders.length,
		newestOrder: isoOfShopTime(newest, zone),
		recentSince: isoOfShopTime(recent, zone),
		states: counted(
			orders.map((row) => text(row, 'current_state')).filter((id) => states.has(id)),
			(id) => localised(states.get(id) ?? {}, 'name', language),
		).map((state) => ({
			...state,
			paid: flag(states.get(state.id) ?? {}, 'paid'),
			over: finals.has(state.id),
		})),
		currencies: counted(
			orders.map((row) => text(row, 'id_currency')).filter((id) => currencies.has(id)),
			(id) => text(currencies.get(id) ?? {}, 'iso_code'),
		),
		countries: counted(
			addressIds.map((id) => countryOf.get(id) ?? '').filter((id) => countries.has(id)),
			(id) => text(countries.get(id) ?? {}, 'iso_code'),
		),
		rates: counted(
			[...new Set(details.flatMap(taxesOfOrder))].map((pair) => pair.split(' ')[1]),
			(id) => text(taxes.get(id) ?? {}, 'rate'),
		).filter(({ name }) => name !== ''),
	};
}

/** "order tax" for each tax of a line. */
const taxesOfOrder = (row: ShopRow): string[] =>
	associated(row, 'taxes').map((tax) => `${text(row, 'id_order')} ${text(tax, 'id')}`);

function counted(ids: readonly string[], nameOf: (id: string) => string): OrdersWith[] {
	const orders = new Map<string, number>();
	ids.forEach((id) => orders.set(id, (orders.get(id) ?? 0) + 1));
	return [...orders].map(([id, count]) => ({ id, name: nameOf(id), orders: count }));
}
