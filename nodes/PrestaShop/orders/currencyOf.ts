import type { WebOrder } from '../../../domain/stream/webOrder';
import { text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { scopeOf, settingsOf } from '../wire/shopScope';
import type { OrderTables } from './orderTables';

/** Currency of the order and that of its shop (PS_CURRENCY_DEFAULT), which a multistore may set per shop. */
export function currencyOf(
	order: ShopRow,
	{ configuration, currencies, shops }: OrderTables,
): WebOrder['currency'] {
	const isoOf = (id: string): string => {
		const currency = currencies.get(id);
		return currency ? text(currency, 'iso_code') : '';
	};
	const scope = scopeOf(text(order, 'id_shop'), [...shops.values()]);
	const own = settingsOf(configuration, scope).get('PS_CURRENCY_DEFAULT') ?? '';
	return {
		iso: isoOf(text(order, 'id_currency')),
		conversionRate: text(order, 'conversion_rate'),
		shopIso: isoOf(own),
	};
}
