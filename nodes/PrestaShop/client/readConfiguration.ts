import type { ShopRow } from '../wire/shopRow';
import { anyOf } from './query';
import { readingOf } from './readingOf';
import { readOptional } from './readOptional';
import type { Shop } from './shop';
import type { Wording } from '../../../domain/words/wording';

/**
 * PrestaShop's settings of these names as rows, because a multistore may have one per shop; none when the key may not
 * read them.
 *
 * @param without what it costs when they cannot be read; leave out where nobody needs to be told
 */
export async function readConfiguration(
	shop: Shop,
	names: readonly string[],
	without?: Wording,
	hints: Wording[] = [],
): Promise<ShopRow[]> {
	const query = { 'filter[name]': anyOf(names) };
	return await readOptional(shop, readingOf('configurations', query), without, hints);
}
