import { UserError } from 'n8n-workflow';

import { hasMembers } from '../../../domain/words/hasMembers';
import type { CatalogueField } from './catalogueResource';
import { isRecordId } from './isRecordId';
import { counted } from '../../../domain/words/counted';

/**
 * What a person or an expression filled in, as SnelStart takes it. An empty text empties the field.
 * Throws a UserError that names the field when SnelStart could not take it.
 */
export function wireValue(field: CatalogueField, value: unknown): unknown {
	if (value === '') return field.type === 'text' ? '' : null;
	switch (field.type) {
		case 'text':
			return textOf(field, value, field.maxLength);
		case 'whole':
		case 'decimal':
			return numberOf(field, value);
		case 'yesNo':
			return yesNoOf(field, value);
		case 'dateTime':
			return textOf(field, value).replace(ZONE, '');
		case 'choice':
			return field.asList ? [choiceOf(field, first(value))] : choiceOf(field, value);
		case 'reference':
			return { id: idOf(field, value) };
	}
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
	if (field.type === 'decimal' || Number.isInteger(number)) return number;
	throw refused(field, `takes a whole number, not ${number}`);
}

function yesNoOf(field: CatalogueField, value: unknown): boolean {
	const said = String(value).toLowerCase();
	if (said === 'true' || said === '1') return true;
	if (said === 'false' || said === '0') return false;
	throw refused(field, `takes true or false, not '${String(value)}'`);
}

function choiceOf(field: CatalogueField & { type: 'choice' }, value: unknown): string {
	const chosen = field.choices.find((choice) => choice === value);
	if (chosen !== undefined) return chosen;
	throw refused(field, `takes one of ${field.choices.join(', ')}, not '${String(value)}'`);
}

function idOf(field: CatalogueField, value: unknown): string {
	const id = hasMembers(value) ? value.id : value;
	if (isRecordId(id)) return id;
	throw refused(field, `takes the ID of a record, not '${String(id)}'`);
}

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);

const refused = ({ label }: CatalogueField, reason: string): UserError =>
	new UserError(`'${label}' ${reason}`);
