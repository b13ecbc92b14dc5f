import { NodeOperationError, type ILoadOptionsFunctions } from 'n8n-workflow';

import type { GenericResource } from './genericResource';

/** The kind of record that a node is set to while somebody fills it in. */
export function chosenResource<R extends GenericResource>(
	context: ILoadOptionsFunctions,
	catalogue: readonly R[],
): R {
	const chosen = context.getCurrentNodeParameter('resource');
	const found = catalogue.find(({ resource }) => resource.value === chosen);
	if (found) return found;
	throw new NodeOperationError(context.getNode(), `There is no list of '${String(chosen)}'`);
}
