import { numberColumnsOf } from '../schema/definitions';
import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** Association members that come from integer columns. */
const integerMember = /^(id|id_\w+|\w+_id|quantity|product_quantity)$/;

const wholeNumber = /^-?\d+$/;

const asNumber = (value: unknown): unknown =>
	typeof value === 'string' && wholeNumber.test(value) ? Number(value) : value;

/** The records every request works with; PHP has read those before and in another way. */
const settingOfRecordInUse: Record<string, string> = {
	languages: 'PS_LANG_DEFAULT',
	currencies: 'PS_CURRENCY_DEFAULT',
	shops: 'PS_SHOP_DEFAULT',
};

/**
 * A stored row with its integer columns as PHP holds them: numbers where the database driver tells
 * numbers from text (PrestaShop 9, switch jsonNumbers), else the row as it is.
 */
export function asPhpReads(shop: Shop, resource: string, row: Row): Row {
	if (!shop.jsonNumbers) return row;
	const inUse = String(row.id) === (shop.setting(settingOfRecordInUse[resource] ?? '') ?? '1');
	const read: Row = { ...row };
	for (const { name, number } of numberColumnsOf(resource)) {
		const stored = row[name] === undefined ? '0' : row[name];
		if (number === true || inUse) read[name] = asNumber(stored);
	}
	return read;
}

/** One row of an association, typed the same way. */
export function associationAsPhpReads(
	shop: Shop,
	item: Record<string, string>,
): Record<string, unknown> {
	if (!shop.jsonNumbers) return item;
	return Object.fromEntries(
		Object.entries(item).map(([name, value]) => [
			name,
			integerMember.test(name) ? asNumber(value) : value,
		]),
	);
}
