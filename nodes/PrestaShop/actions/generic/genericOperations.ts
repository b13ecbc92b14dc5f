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
export const genericOperations = (
	of: CatalogueResource,
	...further: readonly NodeOperation[]
): NodeResource => genericResource(alwaysOf(of), VERBS, further);

/** What can be done with any kind of record that the webservice key may use. */
export const recordOperations = (): NodeResource =>
	genericResource(anyRecord, VERBS, [count(anyRecord)]);
