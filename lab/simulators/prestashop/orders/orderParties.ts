import { createHash } from 'node:crypto';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { AddressInput, CustomerInput } from './partyInput';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** The customer of an order: an existing one by id or e-mail (guests never), else a new one. */
export function customerOf(shop: Shop, input: CustomerInput = {}): Row {
	const table = shop.table('customers');
	const email = input.email ?? 'jan.devries@example.test';
	const known =
		input.id === undefined
			? table.where('email', email).find(() => !input.isGuest)
			: table.byId(input.id);
	if (known) return known;
	if (input.id !== undefined) throw new Error(`Customer ${input.id} does not exist in this shop.`);
	const now = shop.localTime();
	return table.insert({
		id_default_group: input.isGuest ? '2' : '3',
		id_lang: shop.setting('PS_LANG_DEFAULT') ?? '2',
		newsletter_date_add: '0000-00-00 00:00:00',
		secure_key: md5(email),
		passwd: md5(`${email} secret`),
		lastname: input.lastname ?? 'de Vries',
		firstname: input.firstname ?? 'Jan',
		email,
		id_gender: '1',
		birthday: '0000-00-00',
		company: input.company ?? null,
		active: '1',
		is_guest: input.isGuest ? '1' : '0',
		id_shop: '1',
		id_shop_group: '1',
		date_add: now,
		date_upd: now,
		associations: { groups: [{ id: input.isGuest ? '2' : '3' }] },
	});
}

/** An address of the customer: by id, an equal one that exists, or a new one. */
export function addressFor(shop: Shop, customer: Row, input: AddressInput = {}): Row {
	const table = shop.table('addresses');
	if (input.id !== undefined) {
		const known = table.byId(input.id);
		if (known) return known;
		throw new Error(`Address ${input.id} does not exist in this shop.`);
	}
	const { country = 'NL', ...named } = input;
	const [countryRow] = shop.table('countries').where('iso_code', country);
	if (countryRow === undefined) throw new Error(`Country ${country} does not exist in this shop.`);
	const columns: Record<string, string> = {
		id_customer: String(customer.id),
		id_country: String(countryRow.id),
		lastname: String(customer.lastname),
		firstname: String(customer.firstname),
		company: String(customer.company ?? ''),
		vat_number: '',
		address1: 'Keizersgracht 100',
		address2: '',
		postcode: '1015AA',
		city: 'Amsterdam',
		phone: '0201234567',
		phone_mobile: '',
		other: '',
		...(named as Record<string, string>),
	};
	const equal = table
		.lookup('id_customer', [String(customer.id)])
		?.find((row) => Object.entries(columns).every(([name, value]) => row[name] === value));
	if (equal) return equal;
	const now = shop.localTime();
	const zero = { id_manufacturer: '0', id_supplier: '0', id_warehouse: '0', id_state: '0' };
	const rest = { alias: 'Thuis', dni: '', deleted: '0', date_add: now, date_upd: now };
	return table.insert({ ...zero, ...columns, ...rest });
}
