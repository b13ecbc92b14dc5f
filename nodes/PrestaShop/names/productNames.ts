import { openShop } from '../client/shop';
import type { ShopContext } from '../client/request';
import { localised, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { languageOf } from './languageOf';
import type { ShopName } from './shopName';
import { sortedNames } from './sortedNames';

const SHOWN = 50;

/** Products (producten) whose reference or name holds a text, by id; the newest where it is empty. */
export async function productNames(context: ShopContext, filter: string): Promise<ShopName[]> {
	const shop = await openShop(context);
	const wanted = filter.replace(/[[\]|%]/g, ' ').trim();
	const queries =
		wanted === ''
			? [{ sort: '[id_DESC]' }]
			: ['reference', 'name'].map((field) => ({ [`filter[${field}]`]: `%[${wanted}]%` }));
	const [language, ...found] = await Promise.all([
		languageOf(shop),
		...queries.map(
			async (query) =>
				await shop.rows({
					resource: 'products',
					display: ['id', 'reference', 'name'],
					query: { ...query, limit: SHOWN },
				}),
		),
	]);
	return sortedNames(found.flat().map((row) => productOf(row, language)));
}

function productOf(row: ShopRow, language: string): ShopName {
	const [id, reference] = [text(row, 'id'), text(row, 'reference')];
	const name = localised(row, 'name', language);
	return { name: `${name} (${reference || `ID ${id}`})`, value: id };
}
