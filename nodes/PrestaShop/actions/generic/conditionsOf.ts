import { UserError, type IExecuteFunctions } from 'n8n-workflow';
import { DateTime } from 'luxon';

import { listOfTexts } from '../../../shared/listOfTexts';
import { hasMembers } from '../../../../domain/words/hasMembers';
import type { Comparison, Condition } from '../../catalogue/filters/condition';
import { dateSpan } from '../../catalogue/filters/dateSpan';
import { fieldKind } from '../../catalogue/filters/fieldKind';
import type { ShopField } from '../../schema/shopField';
import { DEFAULT_TIME_ZONE } from '../../wire/shopTime';

const COMPARISONS = [
	...['above', 'atLeast', 'atMost', 'beginsWith', 'below', 'contains', 'endsWith'],
	...['is', 'isEmpty', 'isNot', 'isNotEmpty'],
];
const MANY: Record<string, Comparison> = { isOneOf: 'is', isNotOneOf: 'isNot' };

/**
 * The conditions that an item sets. One that is not filled in, or that the shop would take for something else than it
 * says (a field it does not have, a date that is none), is refused: the shop would give everything.
 */
export function conditionsOf(
	context: IExecuteFunctions,
	index: number,
	fields: readonly ShopField[],
): Condition[] {
	const rows: unknown = context.getNodeParameter('filters.condition', index, []);
	return (Array.isArray(rows) ? rows : [])
		.filter(hasMembers)
		.map((row) => conditionOf(row, fields));
}

function conditionOf(row: Record<string, unknown>, fields: readonly ShopField[]): Condition {
	const name = String(row.field ?? '').trim();
	if (name === '') throw new UserError("A condition of 'Filters' names no field");
	const field = fields.find((one) => one.name === name && one.members === null);
	if (!field)
		throw new UserError(`'Filters' names the field '${name}', which these records do not have`);
	const chosen = String(row.comparison ?? 'is');
	const comparison = MANY[chosen] ?? (COMPARISONS.includes(chosen) ? (chosen as Comparison) : null);
	if (comparison === null) throw new UserError(`'Filters' knows no comparison '${chosen}'`);
	if (comparison === 'isEmpty' || comparison === 'isNotEmpty') {
		return { field, comparison, values: [] };
	}
	const values = chosen in MANY ? listOfTexts(row.value) : [textOf(row.value)];
	if (values.length === 0 || values.some((value) => value === '')) {
		throw new UserError(`'Filters' compares '${name}' with nothing`, {
			description: "Fill in 'Value', or choose 'Is Empty'.",
		});
	}
	const isDate = fieldKind(field) === 'date' && !/With|contains/.test(comparison);
	const wrong = isDate ? values.find((value) => !dateSpan(value, DEFAULT_TIME_ZONE)) : undefined;
	if (wrong !== undefined) {
		throw new UserError(`'Filters' compares '${name}' with '${wrong}', which is no date`, {
			description: 'Write it as 2026-11-23 or 2026-11-23 14:30:00.',
		});
	}
	return { field, comparison, values };
}

function textOf(value: unknown): string {
	if (DateTime.isDateTime(value)) return value.toISO() ?? '';
	return value === null || value === undefined ? '' : String(value);
}
