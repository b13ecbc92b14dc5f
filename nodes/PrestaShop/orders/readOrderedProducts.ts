import { readOptionalByIds } from '../client/readOptional';
import type { Shop } from '../client/shop';
import { PRODUCT_WITH_CODES } from '../wire/fields';
import { reference } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { worded, type Wording } from '../../../domain/words/wording';

/** The products on the lines, each once, with the codes they have now; a deleted one is missing. */
export const readOrderedProducts = async (
	shop: Shop,
	details: readonly ShopRow[],
	hints: Wording[],
): Promise<ShopRow[]> =>
	await readOptionalByIds(
		shop,
		{ resource: 'products', display: PRODUCT_WITH_CODES },
		'id',
		details.map((line) => reference(line, 'product_id')),
		worded(
			'goods are kept back by the code on the order line, also where the product has another code since',
			'goederen blijven gereserveerd volgens de code op de orderregel, ook waar het product intussen een andere code heeft',
		),
		hints,
	);
