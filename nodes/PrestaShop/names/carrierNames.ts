import { openShop } from '../client/shop';
import type { ShopContext } from '../client/request';
import { flag, text } from '../wire/row';
import type { ShopName } from './shopName';
import { sortedNames } from './sortedNames';

/** Carriers (vervoerders) in use, by name: PrestaShop gives a carrier another id each time somebody changes it. */
export async function carrierNames(context: ShopContext): Promise<ShopName[]> {
	const shop = await openShop(context);
	const rows = await shop.rows({ resource: 'carriers', display: ['id', 'name', 'deleted'] });
	const names = rows.filter((row) => !flag(row, 'deleted')).map((row) => text(row, 'name'));
	return sortedNames(names.map((name) => ({ name, value: name })));
}
