import type { ShopRow } from '../../api/types';
import { reference, text } from '../../mapping/row';
import type { Shop } from '../../transport/shop';
import { readOptionalByIds } from './readOptional';

/** Customisations are rare: only carts with a customised line are asked for. 1.6 does not tell, so all are. */
export async function readCustomizations(
	shop: Shop,
	orders: readonly ShopRow[],
	details: readonly ShopRow[],
	hints: string[],
): Promise<ShopRow[]> {
	const customised = new Set(
		details
			.filter((line) => !('id_customization' in line) || reference(line, 'id_customization') !== '')
			.map((line) => text(line, 'id_order')),
	);
	return await readOptionalByIds(
		shop,
		{ resource: 'customizations', display: 'full' },
		'id_cart',
		orders
			.filter((order) => customised.has(text(order, 'id')))
			.map((order) => text(order, 'id_cart')),
		'web order lines carry no texts that customers typed',
		hints,
	);
}
