import { byId, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/** ISO code of the currency that a row names (id_currency); '' where the shop does not tell. */
export function currencyIn(currencies: readonly ShopRow[]): (row: ShopRow) => string {
	const rows = byId(currencies);
	return (row) => {
		const currency = rows.get(text(row, 'id_currency'));
		return currency ? text(currency, 'iso_code').toUpperCase() : '';
	};
}
