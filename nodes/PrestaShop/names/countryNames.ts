import { openShop } from '../client/shop';
import type { ShopContext } from '../client/request';
import { flag, localised, text } from '../wire/row';
import { languageOf } from './languageOf';
import type { ShopName } from './shopName';
import { sortedNames } from './sortedNames';

/** Countries (landen) that the shop delivers to, by their code of two letters. */
export async function countryNames(context: ShopContext): Promise<ShopName[]> {
	const shop = await openShop(context);
	const [rows, language] = await Promise.all([
		shop.rows({ resource: 'countries', display: ['id', 'iso_code', 'name', 'active'] }),
		languageOf(shop),
	]);
	return sortedNames(
		rows
			.filter((row) => flag(row, 'active'))
			.map((row) => {
				const iso = text(row, 'iso_code').toUpperCase();
				return { name: `${localised(row, 'name', language)} (${iso})`, value: iso };
			}),
	);
}
