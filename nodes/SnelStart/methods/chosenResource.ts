import { NodeOperationError, type ILoadOptionsFunctions } from 'n8n-workflow';

import { catalogue } from '../catalogue/catalogue';
import type { CatalogueResource } from '../catalogue/catalogueResource';

/** The kind of record that the node is set to while somebody fills it in. */
export function chosenResource(context: ILoadOptionsFunctions): CatalogueResource {
	const chosen = context.getCurrentNodeParameter('resource');
	const found = catalogue.find(({ resource }) => resource.value === chosen);
	if (found) return found;
	throw new NodeOperationError(context.getNode(), `There is no list of '${String(chosen)}'`);
}
