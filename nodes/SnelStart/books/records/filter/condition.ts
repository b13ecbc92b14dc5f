import { UserError } from 'n8n-workflow';

import { memberAt } from '../../../../shared/memberAt';
import type { CatalogueField, CatalogueResource } from '../../../catalogue/catalogueResource';
import { extraFieldNamed } from '../../../catalogue/extraField';
import { wireValue } from '../../../catalogue/wireValue';
import { clauseOf, extraClauseOf } from './clauseOf';
import { holdsFor } from './holdsFor';
import { needsNoValue, operatorsFor, type Operator } from './operator';

/** A condition as SnelStart is asked for it, and as it is checked again here. */
export interface Condition {
	filter: string;
	matches(row: object): boolean;
}

/** What somebody filled in: a field of the resource or an extra field, what is said of it, and the value. */
export interface Said {
	field: string;
	operator: Operator;
	value: unknown;
}

/** Throws a UserError where the field cannot be asked for so, or the value is none of its kind. */
export function conditionOn(
	of: CatalogueResource,
	{ field: name, operator, value }: Said,
): Condition {
	const extra = extraFieldNamed(of, name);
	if (extra !== undefined) return onExtraField(of, extra, { operator, value });
	const field = of.fields.find((one) => one.name === name);
	if (!field) throw new UserError(`A ${of.noun.singular} has no field '${name}' to filter by`);
	if (!operatorsFor(field.type).includes(operator)) {
		throw new UserError(`'${field.label}' cannot be filtered by '${operator}'`, {
			description: `It takes ${operatorsFor(field.type).join(', ')}.`,
		});
	}
	const wanted = needsNoValue(operator) ? null : wantedOf(field, value);
	return {
		filter: clauseOf(field, operator, wanted),
		matches: (row) => holdsFor(field.type, operator, wanted, memberAt(row, field.name)),
	};
}

/** The value in the form SnelStart gives it; of a choice all that it gives may be asked for. */
function wantedOf(field: CatalogueField, value: unknown): unknown {
	if (value === '' || value === null || value === undefined) {
		throw new UserError(`The filter on '${field.label}' has no value`, {
			description: "Fill in a value, or use 'Is Empty'.",
		});
	}
	if (field.type === 'text') return String(value);
	const wire = wireValue(
		field.type === 'choice' ? { ...field, notWritten: [], asList: false } : field,
		value,
	);
	return field.type === 'reference' ? (wire as { id: string }).id : wire;
}

function onExtraField(
	{ extraFields }: CatalogueResource,
	name: string,
	{ operator, value }: Pick<Said, 'operator' | 'value'>,
): Condition {
	if (!operatorsFor('text').includes(operator)) {
		throw new UserError(`The extra field '${name}' cannot be filtered by '${operator}'`);
	}
	const member = extraFields!.member;
	const wanted = needsNoValue(operator) ? null : String(value);
	return {
		filter: extraClauseOf(member, name, operator, wanted),
		matches: (row) => holdsFor('text', operator, wanted, valueNamed(memberAt(row, member), name)),
	};
}

function valueNamed(fields: unknown, name: string): unknown {
	const list = (Array.isArray(fields) ? fields : []) as Array<{ naam?: unknown; waarde?: unknown }>;
	return list.find(({ naam }) => naam === name)?.waarde;
}
