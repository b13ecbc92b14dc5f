import type { ShopField } from '../../schema/shopField';

/** How values of a field follow each other; `unknown` where the shop does not tell what the field holds. */
export type FieldKind = 'number' | 'date' | 'text' | 'unknown';

const NUMBER = /^is(NullOrUnsigned|Unsigned|Negative|Positive)?(Id|Int|Price|Float|Percentage)$/;

const WHOLE = /^(id|id_.*|active|current_state|deleted|delivery_number|invoice_number|paid|valid)$/;

/** By what PrestaShop checks of the field, else by a name that leaves no doubt. */
export function fieldKind({ name, format, languages }: ShopField): FieldKind {
	if (languages) return 'text';
	if (/^is(Date|BirthDate)/.test(format) || /(^|_)date(_|$)/.test(name)) return 'date';
	if (NUMBER.test(format) || format === 'isBool' || WHOLE.test(name)) return 'number';
	return format === '' ? 'unknown' : 'text';
}
