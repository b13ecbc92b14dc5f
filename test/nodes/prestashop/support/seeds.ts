import addresses from '../../../../lab/worlds/real/prestashop-export-8.2.1/addresses.json';
import carriers from '../../../../lab/worlds/real/prestashop-export-8.2.1/carriers.json';
import countries from '../../../../lab/worlds/real/prestashop-export-8.2.1/countries.json';
import currencies from '../../../../lab/worlds/real/prestashop-export-8.2.1/currencies.json';
import customers from '../../../../lab/worlds/real/prestashop-export-8.2.1/customers.json';
import customizations from '../../../../lab/worlds/real/prestashop-export-8.2.1/customizations.json';
import cartRules from '../../../../lab/worlds/real/prestashop-export-8.2.1/order_cart_rules.json';
import details from '../../../../lab/worlds/real/prestashop-export-8.2.1/order_details.json';
import states from '../../../../lab/worlds/real/prestashop-export-8.2.1/order_states.json';
import orders from '../../../../lab/worlds/real/prestashop-export-8.2.1/orders.json';
import shops from '../../../../lab/worlds/real/prestashop-export-8.2.1/shops.json';
import taxes from '../../../../lab/worlds/real/prestashop-export-8.2.1/taxes.json';
import combinations from '../../../fixtures/prestashop-recordings/combinations.json';
import optionValues from '../../../fixtures/prestashop-recordings/product_option_values.json';
import options from '../../../fixtures/prestashop-recordings/product_options.json';
import {
	emptyShop,
	type PrestaShopState,
	type PrestaShopVersion,
	type Row,
} from '../../../../lab/simulators/prestashop';

/** Tables of the real 8.2.1 shop, by resource. */
export const EXPORT = {
	...addresses,
	...carriers,
	...countries,
	...currencies,
	...customers,
	...customizations,
	...cartRules,
	...details,
	...states,
	...orders,
	...shops,
	...taxes,
	...combinations,
	...optionValues,
	...options,
};

/** The shop with the 540 real orders. In 1.6 vouchers stand in order_discounts. */
export function exportedShop(version: PrestaShopVersion = '8.2.1'): PrestaShopState {
	const state = emptyShop(version);
	const tables = structuredClone(EXPORT) as unknown as Record<string, Row[]>;
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

const texts = (value: string) => [
	{ id: '1', value },
	{ id: '2', value },
];

const stockRow = (id: number, productId: number, combinationId: number, quantity: number): Row => ({
	id,
	id_product: String(productId),
	id_product_attribute: String(combinationId),
	id_shop: '1',
	id_shop_group: '0',
	quantity: String(quantity),
	depends_on_stock: '0',
	out_of_stock: '2',
	location: `A-${id}`,
});

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
		name: texts(`Product ${id}`),
	});
	const combination = (id: number, reference: string): Row => ({
		id,
		id_product: '9001',
		reference,
		price: '0.000000',
	});
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	state.tables.products = [
		...numbers.map((id) => product(id, `SKU-${id}`)),
		product(9001, 'SHIRT'),
	];
	state.tables.combinations = [combination(1, 'SHIRT-S'), combination(2, 'SHIRT-M')];
	state.tables.stock_availables = [
		...numbers.map((id) => stockRow(id, id, 0, 10)),
		stockRow(9001, 9001, 0, 10),
		stockRow(9002, 9001, 1, 5),
		stockRow(9003, 9001, 2, 5),
	];
	return state;
}
