import type { ShopCheck } from '../../../../domain/stream/shopCheck';
import { mapConcurrently } from '../../../shared/mapConcurrently';
import { shownAddress } from '../../../shared/addressTrouble';
import type { Shop } from '../../client/shop';
import { flag } from '../../wire/row';
import type { ShopResource } from '../../wire/shopRow';
import { readShopSettings } from '../shopSettings';
import { settingsOf, scopeOf } from '../../wire/shopScope';
import { readConfiguration } from '../../client/readConfiguration';
import { codesInShop } from './codesInShop';
import { NOTHING_IN_USE, ordersInUse } from './ordersInUse';
import { ordersLately } from './ordersLately';
import { packsSeen } from './packsSeen';
import { shopTrouble } from './shopTrouble';
import { stockVerbs } from './stockVerbs';

/** What the templates read, as the README lists it. */
const READ: readonly ShopResource[] = [
	'orders',
	'order_details',
	'order_states',
	'order_histories',
	'order_payments',
	'order_slip',
	'order_cart_rules',
	'customers',
	'addresses',
	'countries',
	'carriers',
	'currencies',
	'taxes',
	'shops',
	'products',
	'combinations',
	'product_options',
	'product_option_values',
	'customizations',
	'configurations',
	'stock_availables',
];

const SETTINGS = ['PS_STOCK_MANAGEMENT', 'PS_ORDER_OUT_OF_STOCK', 'PS_INVOICE'];

const AT_ONCE = 4;

/** A shop of which nothing is known yet. */
const unread = (url: string): ShopCheck => ({
	kind: 'shopCheck',
	address: shownAddress(url),
	trouble: null,
	name: '',
	version: '',
	clockAhead: null,
	zone: '',
	unreadable: [],
	stockPut: 'unknown',
	stockPatch: 'unknown',
	settings: {},
	shops: 0,
	...NOTHING_IN_USE,
	codes: [],
	lately: { orders: 0, isWhole: false, payments: [], carriers: [], waiting: [] },
	packs: [],
});

/**
 * Gathers what a shop shows of its set-up. It changes nothing: verbs are asked for a row that does not exist.
 *
 * @param now seconds since 1970 by n8n's clock
 */
export async function checkShop(shop: Shop, shopId: string, now: () => number): Promise<ShopCheck> {
	const check = unread(shop.url);
	const first = await shop.read({ resource: 'orders', display: ['id'], query: { limit: 1 } });
	if (!first.ok) {
		const trouble = shopTrouble(first);
		if (trouble.reason !== 'noRight') return { ...check, trouble };
	}
	const clockAhead = shop.clock() === 0 ? null : Math.round(shop.clock() - now());
	const answers = await mapConcurrently(READ, AT_ONCE, async (resource) => ({
		resource,
		answered: await shop.read({ resource, display: ['id'], query: { limit: 1 } }),
	}));
	const refused = answers.flatMap(({ resource, answered }) =>
		answered.ok ? [] : [{ resource, ...shopTrouble(answered) }],
	);
	const isReadable = (resource: ShopResource): boolean =>
		!refused.some((one) => one.resource === resource);
	// Releases before 1.7.8 tell vouchers in another way, or not at all.
	const unreadable = refused.filter(
		({ resource, reason }) => resource !== 'order_cart_rules' || reason !== 'noResource',
	);
	const own = isReadable('order_states') ? await readShopSettings(shop, shopId, []) : null;
	const rows = isReadable('configurations') ? await readConfiguration(shop, SETTINGS) : [];
	const shops = own?.shops ?? [];
	const scope = scopeOf(shopId, shops);
	const configuration = settingsOf(own?.configuration ?? [], scope);
	const zone = own?.zone ?? '';
	const packs = isReadable('products') ? await packsSeen(shop) : { packs: [], unreadable: [] };
	return {
		...check,
		...(await stockVerbs(shop)),
		version: shop.version(),
		clockAhead,
		unreadable: [...unreadable, ...packs.unreadable],
		name: own?.name ?? '',
		zone: isReadable('configurations') ? zone : '',
		settings: Object.fromEntries(settingsOf(rows, scope)),
		shops: shops.filter((row) => !flag(row, 'deleted')).length,
		...(await ordersInUse(shop, configuration, zone, isReadable)),
		lately: await ordersLately(shop, configuration, zone, isReadable),
		packs: packs.packs,
		codes: await codesInShop(shop, isReadable),
	};
}
