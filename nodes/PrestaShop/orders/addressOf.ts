import type { WebOrderAddress } from '../../../domain/stream/webOrder';
import { reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import type { OrderTables } from './orderTables';

/** Null when the address was deleted; it is as it reads now, because PrestaShop keeps no copy with the order. */
export function addressOf(
	row: ShopRow | undefined,
	{ countries }: Pick<OrderTables, 'countries'>,
): WebOrderAddress | null {
	if (!row) return null;
	const country = countries.get(reference(row, 'id_country'));
	return {
		id: text(row, 'id'),
		company: text(row, 'company'),
		firstName: text(row, 'firstname'),
		lastName: text(row, 'lastname'),
		street: text(row, 'address1'),
		streetAddition: text(row, 'address2'),
		postcode: text(row, 'postcode'),
		city: text(row, 'city'),
		countryIso: country ? text(country, 'iso_code') : '',
		phone: text(row, 'phone') || text(row, 'phone_mobile'),
		vatNumber: text(row, 'vat_number'),
		other: text(row, 'other'),
	};
}
