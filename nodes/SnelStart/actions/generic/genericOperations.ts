import { genericResource } from '../../../shared/genericResource';
import type { NodeOperation, NodeResource } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { create } from './create';
import { deleteRecord } from './deleteRecord';
import { get } from './get';
import { getMany } from './getMany';
import { update } from './update';
import { upsert } from './upsert';

/**
 * What a resource of the catalogue can do, for the registry.
 *
 * @param further its operations with a rule of their own
 */
export const genericOperations = (
	of: CatalogueResource,
	...further: readonly NodeOperation[]
): NodeResource =>
	genericResource(of, { create, delete: deleteRecord, get, getMany, update, upsert }, further);
