import type { Row } from '../../simulators/prestashop/types';
import type { ShopRows } from './shopRows';

type Tables = Pick<ShopRows, 'tables'>;

/** What the customer wrote at checkout, and with a present. */
export function wordsOf({ tables }: Tables, order: Row): string[] {
	const messages = (tables.messages ?? []).filter(
		(row) => row.id_cart === order.id_cart && String(row.private) === '0',
	);
	return [...messages.map(({ message }) => message), order.gift_message]
		.map((text) => String(text ?? ''))
		.filter(Boolean);
}

/** Texts that the customer typed for a line. */
export function typedTexts({ tables }: Tables, order: Row, detail: Row): string[] {
	const id = String(detail.id_customization ?? '');
	const rows = (tables.customizations ?? []).filter((row) =>
		id === '' ? row.id_cart === order.id_cart : String(row.id) === id,
	);
	return rows
		.filter((row) => row.id_product === detail.product_id)
		.flatMap((row) => row.associations?.customized_data_text_fields ?? [])
		.map(({ value }) => value);
}
