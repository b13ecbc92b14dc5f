import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { hasMembers, memberAt } from './memberAt';

/**
 * The parameter in which the fields of a record are filled in.
 *
 * @param mode `add` shows all fields, required ones first; `map` begins with none, for changes
 */
export const fieldsToMap = (mode: 'add' | 'map'): INodeProperties => ({
	displayName: 'Fields',
	name: 'fields',
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	required: true,
	description:
		mode === 'add'
			? 'Values of the new record'
			: 'Values to change; what is not among them stays as it is',
	typeOptions: {
		loadOptionsDependsOn: ['resource', 'operation'],
		resourceMapper: {
			resourceMapperMethod: 'getFields',
			mode,
			fieldWords: { singular: 'field', plural: 'fields' },
			addAllFields: mode === 'add',
			supportAutoMap: true,
			noFieldsError: 'No fields can be written here',
		},
	},
});

/**
 * What one item fills in, by field. A field without a value (null) counts as left out; an empty text does not.
 * Mapped automatically, an item gives the fields that it holds under their own names, also inside objects.
 */
export function mappedFields(
	context: IExecuteFunctions,
	index: number,
	names: readonly string[],
): Map<string, unknown> {
	const filled = (entries: Array<[string, unknown]>) =>
		new Map(entries.filter(([, value]) => value !== null && value !== undefined));
	if (context.getNodeParameter('fields.mappingMode', index, 'defineBelow') === 'defineBelow') {
		const value: unknown = context.getNodeParameter('fields.value', index, {});
		return filled(hasMembers(value) ? Object.entries(value) : []);
	}
	const { json } = context.getInputData()[index];
	return filled(names.map((name) => [name, json[name] ?? memberAt(json, name)]));
}
