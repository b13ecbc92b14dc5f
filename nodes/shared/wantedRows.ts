import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

/** Return All and Limit, as every n8n node has them. */
export const returnAllOrLimit: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { returnAll: [false] } },
	},
];

/** How many records an item asks for: Infinity for all. An expression may give a text; nonsense asks for one. */
export function wantedRows(context: IExecuteFunctions, index: number): number {
	if (context.getNodeParameter('returnAll', index, false) === true) return Infinity;
	return Math.max(1, Math.floor(Number(context.getNodeParameter('limit', index, 50))) || 1);
}
