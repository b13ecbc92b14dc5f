import { columnTypeOf } from '../store/columnType';
import type { ResourceDefinition } from '../schema/definitions';
import type { Condition } from './condition';
import { conditionOf } from './condition';
import type { Errors } from './errors';
import type { PhpParams } from './phpQuery';

export interface FilterFields {
	/** Fields a filter may name; with `date=1` also date_add and date_upd, whether the table has them or not. */
	plain: string[];
	i18n: string[];
}

/** Which fields can be filtered and sorted on, given `date=`. */
export function filterFields(definition: ResourceDefinition, params: PhpParams): FilterFields {
	const named = (i18n: boolean) =>
		definition.fields.filter((field) => (field.i18n ?? false) === i18n).map((field) => field.name);
	const withDates = params.date !== undefined && params.date !== '' && params.date !== '0';
	const dates = ['date_add', 'date_upd'];
	const plain = named(false);
	if (!withDates)
		return { plain: plain.filter((name) => !dates.includes(name)), i18n: named(true) };
	return { plain: [...plain, ...dates.filter((name) => !plain.includes(name))], i18n: named(true) };
}

/** Reads every `filter[..]`; undefined after a refusal (codes 29 to 34). */
export function conditionsOf(
	definition: ResourceDefinition,
	params: PhpParams,
	fields: FilterFields,
	errors: Errors,
): Condition[] | undefined {
	const filters = params.filter;
	if (typeof filters !== 'object') return [];
	const conditions: Condition[] = [];
	for (const [name, value] of Object.entries(filters)) {
		if (name === 'sort' || name === 'limit') continue;
		const condition = oneCondition(definition, fields, name, value, errors);
		if (condition === false) return undefined;
		if (condition) conditions.push(condition);
	}
	return conditions;
}

function oneCondition(
	definition: ResourceDefinition,
	fields: FilterFields,
	name: string,
	value: string | PhpParams,
	errors: Errors,
): Condition | undefined | false {
	if (!fields.plain.includes(name)) {
		if (typeof value === 'string' && value !== '' && fields.i18n.includes(name)) {
			return conditionOf(name, 'text', value);
		}
		if (typeof value === 'object') {
			return errors.add(400, 31, 'There is no existing linked table for this resource');
		}
		return errors.addDidYouMean(400, 32, 'This filter does not exist', name, fields.plain);
	}
	if (typeof value === 'object' || value === '') {
		return errors.add(400, 33, `The filter "${name}" is malformed.`);
	}
	const field = definition.fields.find((candidate) => candidate.name === name) ?? { name };
	if (field.notFilterable) {
		return errors.add(
			400,
			34,
			`The field "${name}" is dynamic. It is not possible to filter GET query with this field.`,
		);
	}
	return conditionOf(name, columnTypeOf(field), value);
}
