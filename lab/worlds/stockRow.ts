import type { Row } from '../simulators/prestashop/types';

/** The stock_availables row of a product, or of one combination of it, in the first shop. */
export const stockRow = (
	product: number,
	quantity: number,
	{ combination = 0, location = '' } = {},
): Omit<Row, 'id'> => ({
	id_product: String(product),
	id_product_attribute: String(combination),
	id_shop: '1',
	id_shop_group: '0',
	quantity: String(quantity),
	depends_on_stock: '0',
	out_of_stock: '2',
	location,
});
