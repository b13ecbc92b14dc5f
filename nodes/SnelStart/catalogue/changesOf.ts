import { UserError } from 'n8n-workflow';

import { withMemberAt } from '../../shared/memberAt';
import type { CatalogueField, CatalogueResource } from './catalogueResource';
import { extraFieldNamed } from './extraField';
import { wireValue } from './wireValue';

/** Fields that may be written. */
export const writableFields = ({ fields }: CatalogueResource): CatalogueField[] =>
	fields.filter(({ readOnly }) => !readOnly);

/** What a record is to hold: its fields, and extra fields (extra velden) by name, which are written apart. */
export interface Changes {
	fields: ReadonlyArray<readonly [field: CatalogueField, value: unknown]>;
	extra: ReadonlyMap<string, unknown>;
}

/**
 * What was filled in, as changes of a record. Throws a UserError for a field that the record does not have,
 * because SnelStart would leave it out without a word, and for a value that it could not take.
 */
export function changesOf(of: CatalogueResource, filled: ReadonlyMap<string, unknown>): Changes {
	const known = new Map(writableFields(of).map((field) => [field.name, field]));
	const extra = new Map<string, unknown>();
	const fields: Array<readonly [CatalogueField, unknown]> = [];
	for (const [name, value] of filled) {
		const named = extraFieldNamed(of, name);
		const field = known.get(name);
		if (named !== undefined) extra.set(named, value === '' ? null : value);
		else if (field) fields.push([field, wireValue(field, value)]);
		else throw new UserError(`A ${of.noun.singular} has no field '${name}' that can be written`);
	}
	return { fields, extra };
}

/** Throws a UserError that names what a new record needs and was not filled in. */
export function requireFilled(of: CatalogueResource, filled: ReadonlyMap<string, unknown>): void {
	const isMissing = ({ name, required }: CatalogueField) =>
		required && [undefined, null, ''].includes(filled.get(name) as undefined);
	const missing = writableFields(of).filter(isMissing);
	if (missing.length === 0) return;
	const names = missing.map(({ label }) => `'${label}'`).join(', ');
	throw new UserError(`A new ${of.noun.singular} needs ${names}`);
}

/** The record with the changes of its fields; what they do not name stays as it is. */
export const withChanges = (
	record: Record<string, unknown>,
	{ fields }: Changes,
): Record<string, unknown> =>
	fields.reduce((so, [{ name }, value]) => withMemberAt(so, name, value), record);
