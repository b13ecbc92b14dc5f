import { associated, reference, tells, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/**
 * Texts typed for an order line. PrestaShop 1.6 does not say which line a text is for, only which product.
 *
 * @param ofCart customisations of the cart that the order was made of
 */
export function customisationsOf(line: ShopRow, ofCart: readonly ShopRow[]): string[] {
	if (!mayBeCustomised(line)) return [];
	return ofCart
		.filter((row) => isFor(line, row))
		.flatMap((row) => associated(row, 'customized_data_text_fields'))
		.map((entry) => text(entry, 'value').trim())
		.filter((typed) => typed !== '');
}

/** Whether a line is customised, or may be because the release does not tell. */
export const mayBeCustomised = (line: ShopRow): boolean =>
	!tellsCustomisation(line) || isCustomised(line);

/**
 * Whether the texts of a customisation are its own. PrestaShop 1.6 answers those of every customer who ever customised
 * the product, which shows when a field that is filled in once occurs twice.
 */
export function hasOwnTexts(customization: ShopRow): boolean {
	const fields = associated(customization, 'customized_data_text_fields').map((entry) =>
		text(entry, 'id_customization_field'),
	);
	return new Set(fields).size === fields.length;
}

const tellsCustomisation = (line: ShopRow): boolean => tells(line, 'id_customization');

const isCustomised = (line: ShopRow): boolean => reference(line, 'id_customization') !== '';

const isFor = (line: ShopRow, customization: ShopRow): boolean =>
	tellsCustomisation(line)
		? text(customization, 'id') === reference(line, 'id_customization')
		: text(customization, 'id_product') === text(line, 'product_id') &&
			text(customization, 'id_product_attribute') === text(line, 'product_attribute_id');
