import type { Verb } from '../../../shared/genericOption';
import type { NodeOperation, NodeResource } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { create } from './create';
import { deleteRecord } from './deleteRecord';
import { get } from './get';
import { getMany } from './getMany';
import { update } from './update';

/** What a resource of the catalogue can do, for the registry. A new node begins with reading. */
export const genericOperations = (of: CatalogueResource): NodeResource => ({
	resource: of.resource,
	operations: of.verbs.map((verb) => OPERATION_OF[verb](of)),
	begin: of.verbs.includes('getMany') ? 'getMany' : of.verbs[0],
});

const OPERATION_OF: Record<Verb, (of: CatalogueResource) => NodeOperation> = {
	create,
	delete: deleteRecord,
	get,
	getMany,
	update,
};
