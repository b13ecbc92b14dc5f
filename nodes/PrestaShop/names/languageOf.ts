import { readConfiguration } from '../client/readConfiguration';
import type { Shop } from '../client/shop';
import { text } from '../wire/row';

/** Id of the language of the shop itself, '' where the key may not read it: then the first language serves. */
export async function languageOf(shop: Shop): Promise<string> {
	const rows = await readConfiguration(shop, ['PS_LANG_DEFAULT']);
	return rows.length > 0 ? text(rows[0], 'value') : '';
}
