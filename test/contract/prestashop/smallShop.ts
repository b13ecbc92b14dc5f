import { emptyShop } from '../../../lab/simulators/prestashop';
import type { PrestaShopState, PrestaShopVersion, Row } from '../../../lab/simulators/prestashop';

const stockRow = (id: number, productId: number, combinationId: number, quantity: number): Row => ({
	id,
	id_product: String(productId),
	id_product_attribute: String(combinationId),
	id_shop: '1',
	id_shop_group: '0',
	quantity: String(quantity),
	depends_on_stock: '0',
	out_of_stock: '2',
	location: '',
});

const text = (value: string) => [
	{ id: '1', value },
	{ id: '2', value },
];

/** A shop with a mug (stock row 1), a T-shirt in two sizes (rows 2 to 4) and a book at 9 % (row 5). */
export function smallShop(version: PrestaShopVersion = '8.2.1'): PrestaShopState {
	const state = emptyShop(version);
	const { tables } = state;
	tables.products = [
		{ id: 1, reference: 'MOK', price: '8.223140', id_tax_rules_group: '1', name: text('Mok') },
		{ id: 2, reference: 'TSH', price: '16.520660', id_tax_rules_group: '1', name: text('T-shirt') },
		{ id: 3, reference: 'BOEK', price: '18.302752', id_tax_rules_group: '4', name: text('Boek') },
	];
	tables.product_options = [{ id: 1, name: text('Maat'), public_name: text('Maat') }];
	tables.product_option_values = [
		{ id: 1, id_attribute_group: '1', name: text('M') },
		{ id: 2, id_attribute_group: '1', name: text('L') },
	];
	tables.combinations = [1, 2].map((id) => ({
		id,
		id_product: '2',
		reference: id === 1 ? 'TSH-M' : 'TSH-L',
		price: '0.000000',
		associations: { product_option_values: [{ id: String(id) }] },
	}));
	tables.stock_availables = [
		stockRow(1, 1, 0, 10),
		stockRow(2, 2, 0, 7),
		stockRow(3, 2, 1, 3),
		stockRow(4, 2, 2, 4),
		stockRow(5, 3, 0, 5),
	];
	return state;
}

export const quantityOf = (state: PrestaShopState, rowId: number): string =>
	String(state.tables.stock_availables.find(({ id }) => id === rowId)?.quantity);
