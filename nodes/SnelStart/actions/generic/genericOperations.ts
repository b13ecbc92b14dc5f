import { genericResource } from '../../../shared/genericResource';
import type { NodeResource } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { create } from './create';
import { deleteRecord } from './deleteRecord';
import { get } from './get';
import { getMany } from './getMany';
import { update } from './update';

/** What a resource of the catalogue can do, for the registry. */
export const genericOperations = (of: CatalogueResource): NodeResource =>
	genericResource(of, { create, delete: deleteRecord, get, getMany, update });
