import { openShop } from '../client/shop';
import { readingOf } from '../client/readingOf';
import type { ShopContext } from '../client/request';
import { localised, text } from '../wire/row';
import { languageOf } from './languageOf';
import type { ShopName } from './shopName';
import { sortedNames } from './sortedNames';

/** Customer groups (klantgroepen), by id: people change the names of groups. */
export async function customerGroupNames(context: ShopContext): Promise<ShopName[]> {
	const shop = await openShop(context);
	const [rows, language] = await Promise.all([shop.rows(readingOf('groups')), languageOf(shop)]);
	return sortedNames(
		rows.map((row) => ({ name: localised(row, 'name', language), value: text(row, 'id') })),
	);
}
