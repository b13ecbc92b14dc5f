import type { ShopRow } from '../wire/shopRow';
import type { OrderState } from '../../../domain/order/read/orderState';
import { FINAL_STATE_SETTINGS } from '../wire/finalStates';
import { orderStatesOf } from './orderStates';
import { scopeOf, settingsOf } from '../wire/shopScope';
import { DEFAULT_TIME_ZONE, knownZone } from '../wire/shopTime';
import type { Shop } from '../client/shop';
import { readConfiguration } from '../client/readConfiguration';
import { readingOf } from '../client/readingOf';
import { readOptional } from '../client/readOptional';
import { worded, type Wording } from '../../../domain/words/wording';

const SETTINGS = [
	'PS_SHOP_NAME',
	'PS_TIMEZONE',
	'PS_LANG_DEFAULT',
	'PS_CURRENCY_DEFAULT',
	...FINAL_STATE_SETTINGS,
];

const WITHOUT_SETTINGS = worded(
	`the time zone is taken to be ${DEFAULT_TIME_ZONE} and the states 6, 7 and 8 to mean cancelled, refunded and payment error, and orders do not tell the shop's own currency`,
	`als tijdzone geldt ${DEFAULT_TIME_ZONE}, de statussen 6, 7 en 8 gelden als geannuleerd, terugbetaald en betaalfout, en orders zeggen niet wat de eigen valuta van de webwinkel is`,
);

/** What all orders of a shop have in common. */
export interface ShopSettings {
	zone: string;
	states: Map<string, OrderState>;
	/** The states as the shop answers them. */
	stateRows: ShopRow[];
	configuration: ShopRow[];
	shops: ShopRow[];
	/** What the shop calls itself; empty where it does not tell. */
	name: string;
}

/** What money and addresses of orders refer to. */
export interface ShopTables {
	currencies: ShopRow[];
	countries: ShopRow[];
	taxes: ShopRow[];
}

/** Reads those side by side; nothing where no order is read whole. */
export async function readShopTables(shop: Shop, orders: number): Promise<ShopTables> {
	if (orders === 0) return { currencies: [], countries: [], taxes: [] };
	const [currencies, countries, taxes] = await Promise.all([
		shop.rows(readingOf('currencies')),
		shop.rows(readingOf('countries')),
		shop.rows(readingOf('taxes')),
	]);
	return { currencies, countries, taxes };
}

/**
 * Reads what all orders of a shop have in common, side by side. Missing optional rights add a hint.
 *
 * @param shopId sub-shop of a multistore, '' for the shop behind the URL
 */
export async function readShopSettings(
	shop: Shop,
	shopId: string,
	hints: Wording[],
): Promise<ShopSettings> {
	const [states, configuration, shops] = await Promise.all([
		shop.rows(readingOf('order_states')),
		readConfiguration(shop, SETTINGS, WITHOUT_SETTINGS, hints),
		readOptional(
			shop,
			readingOf('shops'),
			worded('web orders carry no shop name', 'bij weborders staat geen naam van de winkel'),
			hints,
		),
	]);
	const settings = settingsOf(configuration, scopeOf(shopId, shops));
	return {
		zone: knownZone(settings.get('PS_TIMEZONE') ?? ''),
		states: orderStatesOf(states, settings),
		stateRows: states,
		configuration,
		shops,
		name: settings.get('PS_SHOP_NAME') ?? '',
	};
}
