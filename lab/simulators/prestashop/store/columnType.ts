import type { FieldDefinition } from '../schema/definitions';

/** How MySQL compares and stores a column. */
export type ColumnType = 'integer' | 'decimal' | 'date' | 'text';

const integerFormats = /^is(UnsignedId|UnsignedInt|Int|Bool|NullOrUnsignedId)$/;
const decimalFormats = /^is(Unsigned|Negative)?(Price|Float)$|^isPercentage$/;
const integerNames =
	/^(id|id_.*|active|deleted|position|paid|logable|invoice|shipped|delivery|hidden|valid|quantity|number|delivery_number|invoice_number|behavior|free_shipping|precision|is_free|grade|in_cart|product_quantity.*)$/;
const decimalNames =
	/^(rate|conversion_rate|amount|price|value_tax_excl|weight|group_reduction|ecotax|.*_tax_(incl|excl)|.*_price)$/;

/** Column type of a field: by its validator where one is recorded, else by its name. */
export function columnTypeOf(field: FieldDefinition): ColumnType {
	const { name, format } = field;
	if (/(^|_)date($|_)/.test(name) || name === 'birthday') return 'date';
	if (name === 'id') return 'integer';
	if (format !== undefined && integerFormats.test(format)) return 'integer';
	if (format !== undefined && decimalFormats.test(format)) return 'decimal';
	if (format !== undefined && !format.startsWith('isUnsigned')) return 'text';
	if (integerNames.test(name)) return 'integer';
	return decimalNames.test(name) ? 'decimal' : 'text';
}

/** What a never filled column answers. */
export function emptyValueOf(field: FieldDefinition): string {
	const type = columnTypeOf(field);
	if (type === 'integer') return '0';
	if (type === 'decimal') return '0.000000';
	return type === 'date' ? '0000-00-00 00:00:00' : '';
}

/** The way MySQL stores a written value: numbers lose their spelling, null becomes the column's zero. */
export function storedValueOf(field: FieldDefinition, value: unknown, before: unknown): unknown {
	if (value !== null && typeof value !== 'string' && typeof value !== 'number') return value;
	const type = columnTypeOf(field);
	if (value === null || value === '') {
		if (type === 'text') return before === null && value === null ? null : '';
		return type === 'date' ? '0000-00-00 00:00:00' : decimalsLike(before, 0, type);
	}
	if (type === 'integer') return String(Math.trunc(Number(value)));
	return type === 'decimal' ? decimalsLike(before, Number(value), type) : String(value);
}

function decimalsLike(before: unknown, value: number, type: ColumnType): string {
	if (type === 'integer') return String(value);
	const decimals = typeof before === 'string' ? (before.split('.')[1]?.length ?? 0) : 6;
	return value.toFixed(decimals);
}
