import type { Condition } from './condition';
import { dateSpan } from './dateSpan';
import { fieldKind } from './fieldKind';
import { storable } from '../../client/storable';

const LOWEST = '-99999999999999';
const HIGHEST = '99999999999999';
/** The first day that MySQL takes in any mode. */
const FIRST = '1000-01-01 00:00:00';
const LAST = '9999-12-31 23:59:59';

const NUMBER = /^-?\d{1,13}(\.\d{1,9})?$/;

/**
 * What the shop is asked so that all records that meet a condition come, and few others; null where it cannot be asked
 * that way: PrestaShop has no `>=` and `<=` (it drops them and gives everything), cannot quote, counts nothing as unequal
 * to a column without a value, and compares texts that hold numbers as texts.
 *
 * @param zone time zone of the shop
 */
export function shopFilter(condition: Condition, zone: string): string | null {
	const { field, comparison, values } = condition;
	if (!field.filterable || values.length === 0 || values.some(isUnquotable)) return null;
	const [value] = values;
	switch (comparison) {
		case 'is':
			return fieldKind(field) === 'date' ? between(condition, zone) : equal(condition);
		case 'contains':
			return `%[${value}]%`;
		case 'beginsWith':
			return `[${value}]%`;
		case 'endsWith':
			return `%[${value}]`;
		case 'isNot':
		case 'isEmpty':
		case 'isNotEmpty':
			return null;
		default:
			return between(condition, zone);
	}
}

/** Brackets end a filter, a backslash quotes in LIKE, blanks at the ends get lost, and some characters no address can hold. */
const isUnquotable = (value: string): boolean =>
	value === '' || /[[\]\\\r\n]/.test(value) || value !== storable(value.trim());

/**
 * A list of alternatives; one value that would be read as a list or as an interval is looked for inside the text. What a
 * number is equal to depends on the column, so one is only asked of a column that is known to hold numbers.
 */
function equal({ field, values }: Condition): string | null {
	const kind = fieldKind(field);
	if (kind === 'number' && !values.every((value) => NUMBER.test(value))) return null;
	if (kind === 'unknown' && !values.every((value) => Number.isNaN(Number(value)))) return null;
	if (values.every((value) => !/[|,]/.test(value))) return `[${values.join('|')}]`;
	return values.length === 1 ? `%[${values[0]}]%` : null;
}

/** `[low,high]`, both ends included. */
function between({ field, comparison, values }: Condition, zone: string): string | null {
	const kind = fieldKind(field);
	const isUp = comparison === 'above' || comparison === 'atLeast';
	if (kind === 'date') {
		const spans = values.map((value) => dateSpan(value, zone));
		const from = spans.map((span) => span?.from ?? FIRST).sort()[0];
		const to = spans.map((span) => span?.to ?? LAST).sort()[spans.length - 1];
		if (comparison === 'is') return `[${from},${to}]`;
		return isUp ? `[${from},${LAST}]` : `[${FIRST},${to}]`;
	}
	const [value] = values;
	if (kind !== 'number' || !NUMBER.test(value)) return null;
	return isUp ? `[${value},${HIGHEST}]` : `[${LOWEST},${value}]`;
}
