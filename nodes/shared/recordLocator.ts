import type { IExecuteFunctions, INodeProperties, INodePropertyMode } from 'n8n-workflow';

/**
 * The parameter that says which record is meant. The node has a list search `searchRecords`.
 *
 * @param example an id as the service writes it
 * @param further other ways to name a record
 */
export const recordLocator = (
	name: string,
	example: string,
	further: readonly INodePropertyMode[] = [],
): INodeProperties => ({
	displayName: name,
	name: 'record',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'Record to take, chosen from the list or by its ID',
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
			placeholder: `e.g. ${example}`,
		},
		...further,
	],
});

/** The id of the record that one item means. */
export const recordId = (context: IExecuteFunctions, index: number): string =>
	String(context.getNodeParameter('record', index, '', { extractValue: true }) ?? '').trim();
