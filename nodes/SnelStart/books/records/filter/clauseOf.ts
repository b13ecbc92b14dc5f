import type { CatalogueField } from '../../../catalogue/catalogueResource';
import { odataName } from '../../../catalogue/odataName';
import { containsInAnyCase } from '../../../odata/equalsText';
import { dateTimeLiteral, guidLiteral, textLiteral } from '../../../odata/literal';
import type { Operator } from './operator';

const COMPARED: Partial<Record<Operator, string>> = {
	equals: 'eq',
	greater: 'gt',
	greaterOrEqual: 'ge',
	less: 'lt',
	lessOrEqual: 'le',
};

/**
 * A condition in SnelStart's dialect, OData V3. What is not equal, or does not hold a text, may also be empty: a
 * database leaves rows without a value out of such a question, so they are asked for beside.
 */
export function clauseOf(field: CatalogueField, operator: Operator, wanted: unknown): string {
	const { type } = field;
	const path = type === 'reference' ? `${odataName(field.name)}/Id` : odataName(field.name);
	if (type === 'choice' && field.asList) return listClause(path, operator, wanted);
	const isEmpty =
		type === 'text' || type === 'choice' ? `(${path} eq null or ${path} eq '')` : `${path} eq null`;
	switch (operator) {
		case 'empty':
			return isEmpty;
		case 'notEmpty':
			return `not (${isEmpty})`;
		case 'notEquals':
			return `(${path} ne ${literalOf(field, wanted)} or ${path} eq null)`;
		case 'contains':
			return containsInAnyCase(path, String(wanted));
		case 'notContains':
			return `(not (${containsInAnyCase(path, String(wanted))}) or ${path} eq null)`;
		case 'startsWith':
			return `startswith(tolower(${path}),${textLiteral(String(wanted).toLowerCase())}) eq true`;
		default:
			return `${path} ${COMPARED[operator]} ${literalOf(field, wanted)}`;
	}
}

/** A list of words, such as the kinds of a customer. */
function listClause(path: string, operator: Operator, wanted: unknown): string {
	if (operator === 'empty') return `not ${path}/any()`;
	if (operator === 'notEmpty') return `${path}/any()`;
	const has = `${path}/any(r:r eq ${textLiteral(String(wanted))})`;
	return operator === 'equals' ? has : `not ${has}`;
}

/** A condition on an extra field (extra veld), of which a record without a value has no entry or an empty one. */
export function extraClauseOf(
	member: string,
	name: string,
	operator: Operator,
	wanted: unknown,
): string {
	const path = odataName(member);
	const any = (test: string) => `${path}/any(e:e/Naam eq ${textLiteral(name)} and ${test})`;
	const text = String(wanted);
	switch (operator) {
		case 'empty':
			return `not ${any("e/Waarde ne ''")}`;
		case 'notEmpty':
			return any("e/Waarde ne ''");
		case 'notEquals':
			return `not ${any(`e/Waarde eq ${textLiteral(text)}`)}`;
		case 'contains':
			return any(containsInAnyCase('e/Waarde', text));
		case 'notContains':
			return `not ${any(containsInAnyCase('e/Waarde', text))}`;
		case 'startsWith':
			return any(`startswith(tolower(e/Waarde),${textLiteral(text.toLowerCase())}) eq true`);
		default:
			return any(`e/Waarde eq ${textLiteral(text)}`);
	}
}

function literalOf({ type }: CatalogueField, wanted: unknown): string {
	switch (type) {
		case 'whole':
		case 'decimal':
		case 'yesNo':
			return String(wanted);
		case 'dateTime':
			return dateTimeLiteral(String(wanted));
		case 'reference':
			return guidLiteral(String(wanted));
		default:
			return textLiteral(String(wanted));
	}
}
