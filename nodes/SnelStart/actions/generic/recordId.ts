import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { CatalogueResource } from '../../catalogue/catalogueResource';

/** The parameter that says which record is meant. */
export const recordProperty = ({ resource }: CatalogueResource): INodeProperties => ({
	displayName: resource.name,
	name: 'record',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'Record to take, chosen from the list or by its ID in SnelStart',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchRecords', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 3fa85f64-5717-4562-b3fc-2c963f66afa6',
		},
	],
});

/** The id of the record that one item means. */
export const recordId = (context: IExecuteFunctions, index: number): string =>
	String(context.getNodeParameter('record', index, '', { extractValue: true }) ?? '').trim();
