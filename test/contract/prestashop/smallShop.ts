import { emptyShop } from '../../../lab/simulators/prestashop';
import { lang, stockRow } from '../../../lab/worlds';
import type { PrestaShopState, PrestaShopVersion, Row } from '../../../lab/simulators/prestashop';

const stock = (id: number, product: number, combination: number, quantity: number): Row => ({
	id,
	...stockRow(product, quantity, { combination }),
});

/** A shop with a mug (stock row 1), a T-shirt in two sizes (rows 2 to 4) and a book at 9 % (row 5). */
export function smallShop(version: PrestaShopVersion = '8.2.1'): PrestaShopState {
	const state = emptyShop(version);
	const { tables } = state;
	tables.products = [
		{ id: 1, reference: 'MOK', price: '8.223140', id_tax_rules_group: '1', name: lang('Mok') },
		{ id: 2, reference: 'TSH', price: '16.520660', id_tax_rules_group: '1', name: lang('T-shirt') },
		{ id: 3, reference: 'BOEK', price: '18.302752', id_tax_rules_group: '4', name: lang('Boek') },
	];
	tables.product_options = [{ id: 1, name: lang('Maat'), public_name: lang('Maat') }];
	tables.product_option_values = [
		{ id: 1, id_attribute_group: '1', name: lang('M') },
		{ id: 2, id_attribute_group: '1', name: lang('L') },
	];
	tables.combinations = [1, 2].map((id) => ({
		id,
		id_product: '2',
		reference: id === 1 ? 'TSH-M' : 'TSH-L',
		price: '0.000000',
		associations: { product_option_values: [{ id: String(id) }] },
	}));
	tables.stock_availables = [
		stock(1, 1, 0, 10),
		stock(2, 2, 0, 7),
		stock(3, 2, 1, 3),
		stock(4, 2, 2, 4),
		stock(5, 3, 0, 5),
	];
	return state;
}

export const quantityOf = (state: PrestaShopState, rowId: number): string =>
	String(state.tables.stock_availables.find(({ id }) => id === rowId)?.quantity);
