import { cutText, oneLine } from '../text';
import type { WebOrder, WebOrderLine } from './webOrder';

/** Description of the sales order (omschrijving), at most 50 characters: "PrestaShop XKBKNABJK - TestWinkel". */
export function salesOrderDescription({
	reference,
	shopName,
}: Pick<WebOrder, 'reference' | 'shopName'>): string {
	const shop = oneLine(shopName);
	return cutText(`PrestaShop ${reference}${shop ? ` - ${shop}` : ''}`, 50);
}

/**
 * Description of a line, at most 250 characters: the shop's name, in which PrestaShop has already put the
 * options of the combination, with the texts the customer typed for a customised product behind it.
 */
export function lineDescription({
	name,
	customisations,
}: Pick<WebOrderLine, 'name' | 'customisations'>): string {
	const texts = customisations.map(oneLine).filter(Boolean);
	return cutText([name, ...texts].join(' - '), 250);
}
