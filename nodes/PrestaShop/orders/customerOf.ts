import type { WebOrderAddress, WebOrderCustomer } from '../../../domain/stream/webOrder';
import type { ShopRow } from '../wire/shopRow';
import type { OrderTables } from './orderTables';
import { flag, reference, text } from '../wire/row';

/** Null when the customer was deleted. */
export function customerOf(row: ShopRow | undefined): WebOrderCustomer | null {
	if (!row) return null;
	return {
		id: text(row, 'id'),
		email: text(row, 'email'),
		firstName: text(row, 'firstname'),
		lastName: text(row, 'lastname'),
		company: text(row, 'company'),
		isGuest: flag(row, 'is_guest'),
	};
}

/** Null when the address was deleted; it is as it reads now, because PrestaShop keeps no copy with the order. */
export function addressOf(row: ShopRow | undefined, tables: OrderTables): WebOrderAddress | null {
	if (!row) return null;
	const country = tables.countries.get(reference(row, 'id_country'));
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
