import { genericResource } from '../../../shared/genericResource';
import type { NodeOperation, NodeResource } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { anyRecord } from './anyRecord';
import { count } from './count';
import { create } from './create';
import { deleteRecord } from './deleteRecord';
import { get } from './get';
import { getMany } from './getMany';
import { alwaysOf } from './recordKind';
import { update } from './update';

const VERBS = { create, delete: deleteRecord, get, getMany, update };

/**
 * What a resource of the catalogue can do, for the registry.
 *
 * @param further operations with a rule of their own
 */
export function genericOperations(
	of: CatalogueResource,
	further: readonly NodeOperation[] = [],
	begin?: string,
): NodeResource {
	const { operations, ...resource } = genericResource(alwaysOf(of), VERBS);
	return {
		...resource,
		operations: byName([...operations, ...further]),
		...(begin ? { begin } : {}),
	};
}

/** What can be done with any kind of record that the webservice key may use. */
export function recordOperations(): NodeResource {
	const { operations, ...resource } = genericResource(anyRecord, VERBS);
	return { ...resource, operations: byName([...operations, count(anyRecord)]) };
}

const byName = (operations: readonly NodeOperation[]): NodeOperation[] =>
	[...operations].sort((a, b) => a.option.name.localeCompare(b.option.name));
