import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { chosenResource } from '../../shared/chosenResource';
import { anyResource } from '../catalogue/anyResource';
import { catalogue } from '../catalogue/catalogue';
import type { CatalogueResource } from '../catalogue/catalogueResource';

/** The kind of record that a node is set to while somebody fills it in. */
export function chosenKind(context: ILoadOptionsFunctions): CatalogueResource {
	const resource = context.getCurrentNodeParameter('resource');
	if (resource === 'stock') return anyResource('stock_availables');
	if (resource !== 'record') return chosenResource(context, catalogue);
	return anyResource(String(context.getCurrentNodeParameter('recordType') ?? ''));
}
