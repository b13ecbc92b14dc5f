import type { Shop } from '../client/shop';
import { idNumberOf } from '../wire/row';
import type { ShopResource } from '../wire/shopRow';

/** Highest id of a resource, '0' where there is none: what is made after it was read has a higher one. */
export async function highestIdOf(shop: Shop, resource: ShopResource): Promise<string> {
	const query = { sort: '[id_DESC]', limit: 1 };
	const [row] = await shop.rows({ resource, display: ['id'], query });
	return row ? String(idNumberOf(row)) : '0';
}
