import type { ShopRow } from '../wire/shopRow';
import { text } from '../wire/row';
import { hasOwnTexts, mayBeCustomised } from './customisationsOf';
import type { Shop } from '../client/shop';
import { readOptionalByIds } from '../client/readOptional';
import { worded, type Wording } from '../../../domain/words/wording';
import { tellOnce } from '../../../domain/words/tellOnce';

const OF_EVERYBODY = worded(
	'This release of PrestaShop tells the texts of all customers who ever customised a product together, so the lines of these products carry none: look them up in the back office.',
	'Deze versie van PrestaShop geeft de teksten van alle klanten die ooit een product personaliseerden bij elkaar, dus bij de regels van die producten staan er geen: zoek ze op in de backoffice.',
);

/** Customisations are rare: only carts with a customised line are asked for. 1.6 does not tell, so all are. */
export async function readCustomizations(
	shop: Shop,
	orders: readonly ShopRow[],
	details: readonly ShopRow[],
	hints: Wording[],
): Promise<ShopRow[]> {
	const customised = new Set(details.filter(mayBeCustomised).map((line) => text(line, 'id_order')));
	const rows = await readOptionalByIds(
		shop,
		{ resource: 'customizations', display: 'full' },
		'id_cart',
		orders
			.filter((order) => customised.has(text(order, 'id')))
			.map((order) => text(order, 'id_cart')),
		worded(
			'web order lines carry no texts that customers typed',
			'bij orderregels staan geen teksten die klanten typten',
		),
		hints,
	);
	const own = rows.filter(hasOwnTexts);
	if (own.length < rows.length) tellOnce(hints, OF_EVERYBODY);
	return own;
}
