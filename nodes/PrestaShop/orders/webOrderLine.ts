import type { WebOrderLine } from '../../../domain/stream/webOrder';
import type { ShopRow } from '../wire/shopRow';
import type { OrderTables } from './orderTables';
import { amount, associated, localised, reference, text } from '../wire/row';
import { vatRateOf } from './vatRate';

/** One line of a web order, as the order itself kept it: also right when the product was deleted since. */
export function webOrderLineOf(line: ShopRow, order: ShopRow, tables: OrderTables): WebOrderLine {
	return {
		id: text(line, 'id'),
		productId: text(line, 'product_id'),
		combinationId: reference(line, 'product_attribute_id'),
		code: text(line, 'product_reference'),
		name: text(line, 'product_name'),
		ean13: text(line, 'product_ean13'),
		upc: text(line, 'product_upc'),
		isbn: text(line, 'product_isbn'),
		mpn: text(line, 'product_mpn'),
		supplierReference: text(line, 'product_supplier_reference'),
		quantity: amount(line, 'product_quantity'),
		totalIncl: text(line, 'total_price_tax_incl'),
		totalExcl: text(line, 'total_price_tax_excl'),
		vatRate: vatRateOf(line, tables.taxes),
		options: optionsOf(line, text(order, 'id_lang'), tables),
		customisations: customisationsOf(line, text(order, 'id_cart'), tables),
	};
}

/** The chosen options in the language of the order, e.g. Maat: M; none when the combination was deleted. */
function optionsOf(
	line: ShopRow,
	languageId: string,
	tables: OrderTables,
): WebOrderLine['options'] {
	const combination = tables.combinations.get(reference(line, 'product_attribute_id'));
	if (!combination) return [];
	return associated(combination, 'product_option_values').flatMap((chosen) => {
		const value = tables.optionValues.get(text(chosen, 'id'));
		if (!value) return [];
		const option = tables.options.get(text(value, 'id_attribute_group'));
		const name = option
			? localised(option, 'public_name', languageId) || localised(option, 'name', languageId)
			: '';
		return [{ name, value: localised(value, 'name', languageId) }];
	});
}

/** Texts typed for this line. PrestaShop 1.6 does not say which line a text is for, only which product. */
function customisationsOf(line: ShopRow, cartId: string, tables: OrderTables): string[] {
	const id = reference(line, 'id_customization');
	const known = 'id_customization' in line;
	if (known && id === '') return [];
	return (tables.customizations.get(cartId) ?? [])
		.filter((row) => (known ? text(row, 'id') === id : isForProduct(row, line)))
		.flatMap((row) => associated(row, 'customized_data_text_fields'))
		.map((entry) => text(entry, 'value').trim())
		.filter((typed) => typed !== '');
}

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

const isForProduct = (row: ShopRow, line: ShopRow): boolean =>
	text(row, 'id_product') === text(line, 'product_id') &&
	text(row, 'id_product_attribute') === text(line, 'product_attribute_id');
