import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { PricedLine } from './orderLines';

/** The texts of a personalised line as a customization of the cart; its id, or 0 when there are none. */
export function customizationFor(
	shop: Shop,
	order: Row,
	{ product, combination, input }: PricedLine,
): string {
	if (input.customization === undefined) return '0';
	const texts = [input.customization].flat();
	const knowsLine = shop.release < 9;
	const row = shop.table('customizations').insert({
		id_address_delivery: knowsLine ? order.id_address_delivery : '0',
		id_cart: order.id_cart,
		id_product: String(product.id),
		id_product_attribute: String(combination?.id ?? 0),
		quantity: knowsLine ? String(input.quantity) : '0',
		quantity_refunded: '0',
		quantity_returned: '0',
		in_cart: '1',
		associations: {
			customized_data_text_fields: texts.map((text, index) => ({
				id_customization_field: String(index + 1),
				value: text.replace(/<[^>]*>?/g, ''),
			})),
		},
	});
	return String(row.id);
}
