import { DateTime } from 'luxon';
import { UserError } from 'n8n-workflow';

import { hasMembers } from '../../../domain/words/hasMembers';
import type { CatalogueField, ListField } from './catalogueResource';
import { isRecordId } from './isRecordId';
import { counted } from '../../../domain/words/counted';

/**
 * What a person or an expression filled in, as SnelStart takes it. An empty text empties the field.
 * Throws a UserError that names the field when SnelStart could not take it.
 */
export function wireValue(field: CatalogueField, value: unknown): unknown {
	if (value === '') return emptied(field);
	switch (field.type) {
		case 'text':
			return textOf(field, value, field.maxLength);
		case 'whole':
		case 'decimal':
			return numberOf(field, value);
		case 'yesNo':
			return yesNoOf(field, value);
		case 'dateTime':
			return textOf(field, momentOf(value)).replace(ZONE, '');
		case 'choice':
			return field.asList ? [choiceOf(field, first(value))] : choiceOf(field, value);
		case 'reference':
			return { id: idOf(field, value) };
		case 'list':
			return rowsOf(field, value);
	}
}

function emptied(field: CatalogueField): unknown {
	if (field.type === 'list' || (field.type === 'choice' && field.asList)) return [];
	return field.type === 'text' ? '' : null;
}

/** Rows of a list, each with what was filled in; members that only SnelStart changes, and unknown ones, are left out. */
function rowsOf(field: ListField, value: unknown): object[] {
	if (!Array.isArray(value) || !value.every(hasMembers))
		throw refused(field, 'takes a list of rows');
	return value.map((row: Record<string, unknown>, at) => {
		const filled = field.fields.filter(({ name, readOnly }) => !readOnly && isFilled(row[name]));
		const missing = field.fields.find(({ required, name }) => required && !isFilled(row[name]));
		if (missing) throw refused(field, `needs '${missing.label}' in row ${at + 1}`);
		return Object.fromEntries(filled.map((one) => [one.name, wireValue(one, row[one.name])]));
	});
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** A moment as an expression such as `$now` gives it, by the clock of its own zone. */
function momentOf(value: unknown): unknown {
	if (value instanceof Date) return value.toISOString();
	return DateTime.isDateTime(value) ? value.toISO() : value;
}

/** SnelStart knows no zones and no fractions of a second. */
const ZONE = /(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

function textOf(field: CatalogueField, value: unknown, maxLength = Infinity): string {
	if (typeof value === 'object') throw refused(field, 'takes a text');
	const text = String(value);
	if (text.length <= maxLength) return text;
	throw refused(field, `takes ${counted(maxLength, 'character')} at most, not ${text.length}`);
}

function numberOf(field: CatalogueField, value: unknown): number {
	const number = typeof value === 'number' ? value : Number(String(value).trim() || NaN);
	if (!Number.isFinite(number)) throw refused(field, `takes a number, not '${String(value)}'`);
	if (field.type !== 'whole') return number;
	if (!Number.isInteger(number)) throw refused(field, `takes a whole number, not ${number}`);
	const { min = -Infinity, max = Infinity } = field;
	if (number >= min && number <= max) return number;
	throw refused(field, `takes a number from ${min} to ${max}, not ${number}`);
}

function yesNoOf(field: CatalogueField, value: unknown): boolean {
	const said = String(value).toLowerCase();
	if (said === 'true' || said === '1') return true;
	if (said === 'false' || said === '0') return false;
	throw refused(field, `takes true or false, not '${String(value)}'`);
}

function choiceOf(field: CatalogueField & { type: 'choice' }, value: unknown): string {
	const taken = takenChoices(field);
	const chosen = taken.find((choice) => choice === value);
	if (chosen !== undefined) return chosen;
	throw refused(field, `takes one of ${taken.join(', ')}, not '${String(value)}'`);
}

/** What SnelStart takes of what it gives. */
export const takenChoices = ({ choices, notWritten = [] }: CatalogueField & { type: 'choice' }) =>
	choices.filter((choice) => !notWritten.includes(choice));

function idOf(field: CatalogueField, value: unknown): string {
	const id = hasMembers(value) ? value.id : value;
	if (isRecordId(id)) return id;
	throw refused(field, `takes the ID of a record, not '${String(id)}'`);
}

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);

const refused = ({ label }: CatalogueField, reason: string): UserError =>
	new UserError(`'${label}' ${reason}`);
