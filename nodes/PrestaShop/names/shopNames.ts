import { openShop } from '../client/shop';
import { readingOf } from '../client/readingOf';
import type { ShopContext } from '../client/request';
import { flag, text } from '../wire/row';
import type { ShopName } from './shopName';
import { sortedNames } from './sortedNames';

/**
 * Shops (winkels) of a multistore that are in use.
 *
 * @param by what a setting keeps of a shop
 */
export async function shopNames(context: ShopContext, by: 'id' | 'name'): Promise<ShopName[]> {
	const shop = await openShop(context);
	const rows = await shop.rows(readingOf('shops'));
	return sortedNames(
		rows
			.filter((row) => !flag(row, 'deleted'))
			.map((row) => ({ name: text(row, 'name'), value: text(row, by) })),
	);
}
