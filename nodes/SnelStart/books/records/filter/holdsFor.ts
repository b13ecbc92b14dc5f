import { hasMembers } from '../../../../../domain/words/hasMembers';
import type { CatalogueField } from '../../../catalogue/catalogueResource';
import type { Operator } from './operator';

/** Whether a value that came is what a condition asks for: SnelStart ignores filters on some lists without a word. */
export function holdsFor(
	type: CatalogueField['type'],
	operator: Operator,
	wanted: unknown,
	value: unknown,
): boolean {
	switch (operator) {
		case 'empty':
			return isEmpty(value);
		case 'notEmpty':
			return !isEmpty(value);
		case 'notEquals':
			return !isEqual(type, wanted, value);
		case 'contains':
			return holds(value, wanted);
		case 'notContains':
			return !holds(value, wanted);
		case 'startsWith':
			return lower(value).startsWith(lower(wanted));
		case 'equals':
			return isEqual(type, wanted, value);
		default:
			return isOrdered(type, operator, wanted, value);
	}
}

const isEmpty = (value: unknown): boolean =>
	value === null ||
	value === undefined ||
	value === '' ||
	(Array.isArray(value) && value.length === 0) ||
	(hasMembers(value) && 'id' in value && isEmpty(value.id));

const lower = (value: unknown): string => textIn(value).toLowerCase();

const textIn = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? String(value)
		: '';

const holds = (value: unknown, wanted: unknown): boolean => lower(value).includes(lower(wanted));

function isEqual(type: CatalogueField['type'], wanted: unknown, value: unknown): boolean {
	if (Array.isArray(value)) return value.includes(wanted);
	switch (type) {
		case 'whole':
		case 'decimal':
			return !isEmpty(value) && Number(value) === Number(wanted);
		case 'dateTime':
			return !isEmpty(value) && moment(value) === moment(wanted);
		case 'yesNo':
			return Boolean(value) === wanted;
		case 'reference':
			return hasMembers(value) && lower(value.id) === lower(wanted);
		default:
			return textIn(value) === textIn(wanted);
	}
}

function isOrdered(
	type: CatalogueField['type'],
	operator: Operator,
	wanted: unknown,
	value: unknown,
): boolean {
	if (isEmpty(value)) return false;
	const [a, b] =
		type === 'dateTime' ? [moment(value), moment(wanted)] : [Number(value), Number(wanted)];
	switch (operator) {
		case 'greater':
			return a > b;
		case 'greaterOrEqual':
			return a >= b;
		case 'less':
			return a < b;
		default:
			return a <= b;
	}
}

/** A moment by SnelStart's clock in one length, so that texts compare as moments do. */
function moment(value: unknown): string {
	const [day, time = ''] = textIn(value).split('T');
	const [whole, fraction = ''] = time.split('.');
	return `${day}T${whole.padEnd(8, ':00').slice(0, 8) || '00:00:00'}.${fraction.padEnd(7, '0')}`;
}
