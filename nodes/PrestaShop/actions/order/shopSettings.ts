import type { ShopRow } from '../../api/types';
import { FIELDS } from '../../api/fields';
import { FINAL_STATE_SETTINGS, orderStatesOf, settingsOf } from '../../mapping/orderStates';
import type { OrderState } from '../../mapping/orderStates';
import { DEFAULT_TIME_ZONE, knownZone } from '../../mapping/shopTime';
import { anyOf } from '../../transport/query';
import type { Shop } from '../../transport/shop';
import { readOptional } from './readOptional';

/** What all orders of a shop have in common. */
export interface ShopSettings {
	zone: string;
	states: Map<string, OrderState>;
	shops: ShopRow[];
	currencies: ShopRow[];
	countries: ShopRow[];
	taxes: ShopRow[];
}

/** Reads what all orders of a shop have in common, side by side. Missing optional rights add a hint. */
export async function readShopSettings(shop: Shop, hints: string[]): Promise<ShopSettings> {
	const [states, configuration, shops, currencies, countries, taxes] = await Promise.all([
		shop.rows({ resource: 'order_states', display: FIELDS.order_states }),
		readOptional(
			shop,
			{
				resource: 'configurations',
				display: FIELDS.configurations,
				query: { 'filter[name]': anyOf(settingNames()) },
			},
			`the time zone is taken to be ${DEFAULT_TIME_ZONE} and the states 6, 7 and 8 to mean cancelled, refunded and payment error`,
			hints,
		),
		readOptional(
			shop,
			{ resource: 'shops', display: FIELDS.shops },
			'web orders carry no shop name',
			hints,
		),
		shop.rows({ resource: 'currencies', display: FIELDS.currencies }),
		shop.rows({ resource: 'countries', display: FIELDS.countries }),
		shop.rows({ resource: 'taxes', display: FIELDS.taxes }),
	]);
	const settings = settingsOf(configuration);
	return {
		zone: knownZone(settings.get('PS_TIMEZONE') ?? ''),
		states: orderStatesOf(states, settings),
		shops,
		currencies,
		countries,
		taxes,
	};
}

const settingNames = (): string[] => [
	'PS_TIMEZONE',
	'PS_LANG_DEFAULT',
	...FINAL_STATE_SETTINGS.map(({ setting }) => setting),
];
