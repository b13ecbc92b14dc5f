import type { IExecuteFunctions, INodeProperties, INodePropertyMode } from 'n8n-workflow';

/**
 * The parameter that says which record is meant.
 *
 * @param example an id as the service writes it
 * @param further other ways to name a record
 * @param searchListMethod list search of the node
 */
export const recordLocator = (
	name: string,
	example: string,
	further: readonly INodePropertyMode[] = [],
	searchListMethod = 'searchRecords',
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
			typeOptions: { searchListMethod, searchable: true },
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

/** The id in what a locator gives, also inside a collection, or an id by itself; '' where nothing is chosen. */
export function idIn(located: unknown): unknown {
	if (typeof located !== 'object' || located === null || !('__rl' in located)) return located;
	return (located as { value?: unknown }).value ?? '';
}
