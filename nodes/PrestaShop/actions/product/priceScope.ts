import { UserError } from 'n8n-workflow';

import { dateSpan, type DateSpan } from '../../catalogue/filters/dateSpan';

const NEVER = '0000-00-00 00:00:00';

/** Fields of a specific price that say for whom it is, by the option that chooses them. */
const WHOM = {
	id_product_attribute: 'combination',
	id_shop: 'shop',
	id_currency: 'currency',
	id_country: 'country',
	id_group: 'group',
	id_customer: 'customer',
};

/**
 * For whom, from how many pieces and when a specific price holds, as fields of it; "0" stands for all.
 * Throws a UserError for what cannot be.
 *
 * @param zone time zone of the shop
 */
export function priceScope(
	option: (name: string) => unknown,
	zone: string,
): Array<[string, string]> {
	const date = (name: string, end: keyof DateSpan) => dateOf(option(name), end, zone);
	return [
		...Object.entries(WHOM).map(([field, name]): [string, string] => [field, idOf(option(name))]),
		['id_shop_group', '0'],
		['id_cart', '0'],
		['from_quantity', quantityOf(option('fromQuantity'))],
		['from', date('from', 'from')],
		['to', date('until', 'to')],
	];
}

function idOf(value: unknown): string {
	const written = String(value ?? '').trim();
	if (/^\d{0,10}$/.test(written)) return written === '' ? '0' : written;
	throw new UserError(`'${written.slice(0, 40)}' is no ID`);
}

function dateOf(value: unknown, end: keyof DateSpan, zone: string): string {
	if (value === '' || value === null || value === undefined) return NEVER;
	const span = dateSpan(String(value), zone);
	if (span) return span[end];
	throw new UserError(`'${String(value).slice(0, 40)}' is no date`);
}

function quantityOf(value: unknown): string {
	const quantity = value === '' ? 1 : Number(value);
	if (Number.isSafeInteger(quantity) && quantity > 0) return String(quantity);
	throw new UserError("'From Quantity' takes a whole number from 1 up");
}
