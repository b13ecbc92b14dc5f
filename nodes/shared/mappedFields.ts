import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { listOfTexts } from './listOfTexts';
import { memberAt } from './memberAt';
import { hasMembers } from '../../domain/words/hasMembers';

/**
 * The parameter in which the fields of a record are filled in.
 *
 * @param mode `add` shows all fields, required ones first; `map` begins with none, for changes
 * @param choice parameters other than the resource that say which fields there are
 */
export const fieldsToMap = (
	mode: 'add' | 'map',
	choice: readonly INodeProperties[] = [],
): INodeProperties => ({
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
		loadOptionsDependsOn: ['resource', 'operation', ...choice.map(({ name }) => name)],
		resourceMapper: {
			resourceMapperMethod: 'getFields',
			mode,
			fieldWords: { singular: 'field', plural: 'fields' },
			addAllFields: mode === 'add',
			supportAutoMap: true,
			noFieldsError: 'No fields were read. Once the credential is chosen, press',
		},
	},
});

/** The option that names fields to empty, which a form cannot tell from fields left out. Needs `getFieldNames`. */
export const fieldsToEmpty: INodeProperties = {
	displayName: 'Field Names or IDs to Empty',
	name: 'fieldsToEmpty',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getFieldNames', loadOptionsDependsOn: ['resource'] },
	default: [],
	description:
		'Fields to empty. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

/**
 * What one item fills in, by field. A field without a value (null) counts as left out, an empty text
 * and one that is to be emptied do not.
 * Mapped automatically, an item gives the fields that it holds under their own names, also inside objects.
 */
export function mappedFields(
	context: IExecuteFunctions,
	index: number,
	names: readonly string[],
): Map<string, unknown> {
	const empty = listOfTexts(context.getNodeParameter('options.fieldsToEmpty', index, []));
	const filled = (entries: Array<[string, unknown]>) =>
		new Map([
			...entries.filter(([, value]) => value !== null && value !== undefined),
			...empty.map((name): [string, unknown] => [name, '']),
		]);
	if (context.getNodeParameter('fields.mappingMode', index, 'defineBelow') === 'defineBelow') {
		const value: unknown = context.getNodeParameter('fields.value', index, {});
		return filled(hasMembers(value) ? Object.entries(value) : []);
	}
	const { json } = context.getInputData()[index];
	return filled(names.map((name) => [name, json[name] ?? memberAt(json, name)]));
}
