import { UserError } from 'n8n-workflow';

import { withMemberAt } from '../../shared/memberAt';
import type { CatalogueField, CatalogueResource } from './catalogueResource';
import { wireValue } from './wireValue';

/** Fields that may be written. */
export const writableFields = ({ fields }: CatalogueResource): CatalogueField[] =>
	fields.filter(({ readOnly }) => !readOnly);

/** Fields with the values SnelStart is to hold in them. */
export type Changes = ReadonlyArray<readonly [field: CatalogueField, value: unknown]>;

/**
 * What was filled in, as changes of a record. Throws a UserError for a field that the record does not have,
 * because SnelStart would leave it out without a word, and for a value that it could not take.
 */
export function changesOf(of: CatalogueResource, filled: ReadonlyMap<string, unknown>): Changes {
	const known = new Map(writableFields(of).map((field) => [field.name, field]));
	return [...filled].map(([name, value]) => {
		const field = known.get(name);
		if (field) return [field, wireValue(field, value)] as const;
		throw new UserError(`A ${of.noun.singular} has no field '${name}' that can be written`);
	});
}

/** The record with the changes; what they do not name stays as it is. */
export const withChanges = (
	record: Record<string, unknown>,
	changes: Changes,
): Record<string, unknown> =>
	changes.reduce((so, [{ name }, value]) => withMemberAt(so, name, value), record);
