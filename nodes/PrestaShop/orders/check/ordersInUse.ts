import { finalStatesOf } from '../../wire/finalStates';
import type { ShopCheck } from '../../../../domain/stream/shopCheck';
import { readByIds } from '../../client/pages';
import { readingOf } from '../../client/readingOf';
import type { Shop } from '../../client/shop';
import { associated, byId, flag, localised, reference, text } from '../../wire/row';
import type { ShopResource, ShopRow } from '../../wire/shopRow';
import { FIELDS } from '../../wire/fields';
import { readDiscounts } from '../readDiscounts';
import { additionsSeen } from './additionsSeen';
import { countedOrders } from './countedOrders';
import { isoOfShopTime } from '../../wire/shopTime';

const NEWEST = 200;
/** As many are planned when a link is set up. */
const RECENT = 20;

const LINE = ['id', 'id_order', 'product_id', 'product_reference', 'product_name'];

type InUse = Pick<
	ShopCheck,
	| 'orders'
	| 'newestOrder'
	| 'recentSince'
	| 'states'
	| 'currencies'
	| 'countries'
	| 'rates'
	| 'additions'
>;

/** Of a shop without orders, or one that does not show them. */
export const NOTHING_IN_USE: InUse = {
	orders: 0,
	newestOrder: '',
	recentSince: '',
	states: [],
	currencies: [],
	countries: [],
	rates: [],
	additions: [],
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
	if (!isReadable('orders')) return NOTHING_IN_USE;
	const orders = await shop.rows({
		resource: 'orders',
		display: FIELDS.orders,
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
	const [states, currencies, countries, taxes, addresses, details, vouchers] = await Promise.all([
		all('order_states'),
		all('currencies'),
		all('countries'),
		all('taxes'),
		of('addresses', ['id', 'id_country'], 'id'),
		of('order_details', [...LINE, 'taxes[id]'], 'id_order'),
		isReadable('order_cart_rules') ? readDiscounts(shop, orders, false, []) : [],
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
		states: countedOrders(
			orders.map((row) => text(row, 'current_state')).filter((id) => states.has(id)),
			(id) => localised(states.get(id) ?? {}, 'name', language),
		).map((state) => ({
			...state,
			paid: flag(states.get(state.id) ?? {}, 'paid'),
			over: finals.has(state.id),
		})),
		currencies: countedOrders(
			orders.map((row) => text(row, 'id_currency')).filter((id) => currencies.has(id)),
			(id) => text(currencies.get(id) ?? {}, 'iso_code'),
		),
		countries: countedOrders(
			addressIds.map((id) => countryOf.get(id) ?? '').filter((id) => countries.has(id)),
			(id) => text(countries.get(id) ?? {}, 'iso_code'),
		),
		rates: countedOrders(
			[...new Set(details.flatMap(taxesOfOrder))].map((pair) => pair.split(' ')[1]),
			(id) => text(taxes.get(id) ?? {}, 'rate'),
		).filter(({ name }) => name !== ''),
		additions: additionsSeen(orders, details, vouchers),
	};
}

/** "order tax" for each tax of a line. */
const taxesOfOrder = (row: ShopRow): string[] =>
	associated(row, 'taxes').map((tax) => `${text(row, 'id_order')} ${text(tax, 'id')}`);
