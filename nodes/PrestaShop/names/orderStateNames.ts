import { readingOf } from '../client/readingOf';
import type { ShopContext } from '../client/request';
import { openShop } from '../client/shop';
import { flag, localised, text } from '../wire/row';
import type { ShopName } from './shopName';

/** Order states (orderstatussen) in use by name, paid ones marked, each with its id. */
export async function orderStateNames(context: ShopContext): Promise<ShopName[]> {
	const shop = await openShop(context);
	const rows = await shop.rows(readingOf('order_states'));
	return rows
		.filter((row) => !flag(row, 'deleted'))
		.map((row) => ({
			name: `${localised(row, 'name', '')}${flag(row, 'paid') ? ' (paid)' : ''}`,
			value: text(row, 'id'),
		}))
		.sort((a, b) => a.name.localeCompare(b.name));
}
