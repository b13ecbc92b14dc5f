import type { WebOrderLine } from '../../../domain/stream/webOrder';
import { associated, localised, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import type { OrderTables } from './orderTables';

/** The chosen options in the language of the order, e.g. Maat: M; none when the combination was deleted. */
export function chosenOptionsOf(
	line: ShopRow,
	languageId: string,
	tables: Pick<OrderTables, 'combinations' | 'optionValues' | 'options'>,
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
