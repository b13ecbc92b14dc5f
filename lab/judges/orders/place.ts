import type { Adres } from '../../simulators/snelstart/tables';
import type { Destination } from './books';
import type { Case } from './case';

/** Where something goes, as far as VAT depends on the place. */
export type Place = Required<Pick<Destination, 'country' | 'postcode'>>;

/** Of an address in SnelStart, once all orders were imported. */
export const placeInBooks = ({ after }: Pick<Case, 'after'>, { land, postcode }: Adres): Place => ({
	country: after.countryOf(land?.id),
	postcode: postcode ?? '',
});

/** Of an address of an order in the shop. */
export function placeInShop(
	{ shop, order }: Pick<Case, 'shop' | 'order'>,
	use: 'invoice' | 'delivery',
): Place {
	const address = shop.address(order, use);
	return { country: shop.countryOf(address), postcode: String(address?.postcode ?? '') };
}
