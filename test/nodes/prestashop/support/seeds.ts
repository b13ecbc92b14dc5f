import {
	emptyShop,
	type PrestaShopState,
	type PrestaShopVersion,
	type Row,
} from '../../../../lab/simulators/prestashop';
import { lang, recordedRows, stockRow } from '../../../../lab/worlds';

const RECORDED = [
	...['orders', 'order_details', 'order_cart_rules', 'order_states', 'customizations', 'shops'],
	...['addresses', 'customers', 'carriers', 'countries', 'currencies', 'taxes'],
	...['combinations', 'product_options', 'product_option_values'],
];

/** The shop with the 540 real orders. In 1.6 vouchers stand in order_discounts. */
export function exportedShop(version: PrestaShopVersion = '8.2.1'): PrestaShopState {
	const state = emptyShop(version);
	const tables = Object.fromEntries(RECORDED.map((name) => [name, recordedRows(name)]));
	if (version.startsWith('1.6')) tables.order_discounts = tables.order_cart_rules;
	return { ...state, tables: { ...state.tables, ...tables } };
}

/** The same shop with only its newest orders. */
export function exportedShopWith(
	numberOfOrders: number,
	version: PrestaShopVersion = '8.2.1',
): PrestaShopState {
	const state = exportedShop(version);
	state.tables.orders = state.tables.orders.slice(-numberOfOrders);
	return state;
}

/**
 * A shop without orders that sells `count` products SKU-1, SKU-2 ... with 10 in stock each, and one shirt in
 * two sizes: SHIRT-S and SHIRT-M, 5 each. Stock row ids are the product ids, the shirt's are 9001 to 9003.
 */
export function stockShop(count: number, version: PrestaShopVersion = '8.2.1'): PrestaShopState {
	const state = emptyShop(version);
	const product = (id: number, reference: string): Row => ({
		id,
		reference,
		active: '1',
		price: '10.000000',
		id_tax_rules_group: '1',
		name: lang(`Product ${id}`),
	});
	const combination = (id: number, reference: string): Row => ({
		id,
		id_product: '9001',
		reference,
		price: '0.000000',
	});
	const stock = (id: number, product: number, combination: number, quantity: number): Row => ({
		id,
		...stockRow(product, quantity, { combination, location: `A-${id}` }),
	});
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	state.tables.products = [
		...numbers.map((id) => product(id, `SKU-${id}`)),
		product(9001, 'SHIRT'),
	];
	state.tables.combinations = [combination(1, 'SHIRT-S'), combination(2, 'SHIRT-M')];
	state.tables.stock_availables = [
		...numbers.map((id) => stock(id, id, 0, 10)),
		stock(9001, 9001, 0, 10),
		stock(9002, 9001, 1, 5),
		stock(9003, 9001, 2, 5),
	];
	return state;
}
