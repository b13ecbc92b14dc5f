import type { ShopRow } from '../wire/shopRow';
import { text } from '../wire/row';
import { hasOwnTexts, mayBeCustomised } from './customisationsOf';
import type { Shop } from '../client/shop';
import { readOptionalByIds } from '../client/readOptional';

const OF_EVERYBODY =
	'This release of PrestaShop tells the texts of all customers who ever customised a product together, so the lines of these products carry none: look them up in the back office.';

/** Customisations are rare: only carts with a customised line are asked for. 1.6 does not tell, so all are. */
export async function readCustomizations(
	shop: Shop,
	orders: readonly ShopRow[],
	details: readonly ShopRow[],
	hints: string[],
): Promise<ShopRow[]> {
	const customised = new Set(details.filter(mayBeCustomised).map((line) => text(line, 'id_order')));
	const rows = await readOptionalByIds(
		shop,
		{ resource: 'customizations', display: 'full' },
		'id_cart',
		orders
			.filter((order) => customised.has(text(order, 'id')))
			.map((order) => text(order, 'id_cart')),
		'web order lines carry no texts that customers typed',
		hints,
	);
	const own = rows.filter(hasOwnTexts);
	if (own.length < rows.length && !hints.includes(OF_EVERYBODY)) hints.push(OF_EVERYBODY);
	return own;
}
