import { FIELDS, COMBINATION_WITH_OPTIONS } from '../../api/fields';
import type { ShopRow } from '../../api/types';
import { orderTables, type OrderTables } from '../../mapping/orderTables';
import { associated, reference, text } from '../../mapping/row';
import { hasDiscount } from '../../mapping/webOrder';
import { readByIds } from '../../transport/pages';
import type { Shop } from '../../transport/shop';
import { readDiscounts } from './readDiscounts';
import { readOptional, readOptionalByIds } from './readOptional';
import type { ShopSettings } from './shopSettings';

const NO_OPTIONS = 'web order lines carry no options such as size and colour';

/**
 * Reads everything the orders refer to in batches of ids, never one by one: first lines, people and vouchers
 * side by side, then what the lines refer to.
 */
export async function readOrderTables(
	shop: Shop,
	orders: readonly ShopRow[],
	settings: ShopSettings,
	hints: string[],
): Promise<OrderTables> {
	const idsOf = (field: string): string[] => orders.map((order) => reference(order, field));
	const addressIds = [...idsOf('id_address_invoice'), ...idsOf('id_address_delivery')];
	const [details, customers, addresses, carriers, discounts] = await Promise.all([
		readByIds(
			shop,
			{ resource: 'order_details', display: FIELDS.order_details },
			'id_order',
			idsOf('id'),
		),
		readByIds(
			shop,
			{ resource: 'customers', display: FIELDS.customers },
			'id',
			idsOf('id_customer'),
		),
		readByIds(shop, { resource: 'addresses', display: FIELDS.addresses }, 'id', addressIds),
		readOptionalByIds(
			shop,
			{ resource: 'carriers', display: FIELDS.carriers },
			'id',
			idsOf('id_carrier'),
			'web orders carry no carrier name',
			hints,
		),
		readDiscounts(
			shop,
			orders.filter(hasDiscount).map((order) => text(order, 'id')),
		),
	]);
	const [chosen, customizations] = await Promise.all([
		readChosenOptions(shop, details, hints),
		readCustomizations(shop, orders, details, hints),
	]);
	const rows = { ...settings, details, customers, addresses, carriers, discounts };
	return orderTables({ ...rows, ...chosen, customizations }, settings.zone, settings.states);
}

async function readChosenOptions(
	shop: Shop,
	details: readonly ShopRow[],
	hints: string[],
): Promise<Record<'combinations' | 'options' | 'optionValues', ShopRow[]>> {
	const ids = new Set(details.map((line) => reference(line, 'product_attribute_id')));
	ids.delete('');
	if (ids.size === 0) return { combinations: [], options: [], optionValues: [] };
	const [combinations, options] = await Promise.all([
		readOptionalByIds(
			shop,
			{ resource: 'combinations', display: COMBINATION_WITH_OPTIONS },
			'id',
			ids,
			NO_OPTIONS,
			hints,
		),
		readOptional(
			shop,
			{ resource: 'product_options', display: FIELDS.product_options },
			'options carry their value only, without the name of the option',
			hints,
		),
	]);
	const valueIds = combinations
		.flatMap((combination) => associated(combination, 'product_option_values'))
		.map((value) => text(value, 'id'));
	const optionValues = await readOptionalByIds(
		shop,
		{ resource: 'product_option_values', display: FIELDS.product_option_values },
		'id',
		valueIds,
		NO_OPTIONS,
		hints,
	);
	return { combinations, options, optionValues };
}

/** Customisations are rare: only carts with a customised line are asked for. 1.6 does not tell, so all are. */
async function readCustomizations(
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
