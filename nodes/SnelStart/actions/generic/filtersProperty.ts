import type { IExecuteFunctions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { hasMembers } from '../../../../domain/words/hasMembers';
import { conditionOn, type Condition } from '../../books/records/filter/condition';
import type { Operator } from '../../books/records/filter/operator';
import type { CatalogueResource } from '../../catalogue/catalogueResource';

const OPERATORS: ReadonlyArray<INodePropertyOptions & { value: Operator }> = [
	{ name: 'Contains', value: 'contains' },
	{ name: 'Does Not Contain', value: 'notContains' },
	{ name: 'Is', value: 'equals' },
	{ name: 'Is at Least', value: 'greaterOrEqual' },
	{ name: 'Is at Most', value: 'lessOrEqual' },
	{ name: 'Is Empty', value: 'empty' },
	{ name: 'Is Less or Earlier', value: 'less' },
	{ name: 'Is More or Later', value: 'greater' },
	{ name: 'Is Not', value: 'notEquals' },
	{ name: 'Is Not Empty', value: 'notEmpty' },
	{ name: 'Starts With', value: 'startsWith' },
];

/** Conditions on the records of a list. */
export const filtersProperty: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'fixedCollection',
	placeholder: 'Add condition',
	typeOptions: { multipleValues: true },
	default: {},
	description: 'Conditions that the records have to meet',
	options: [
		{
			name: 'condition',
			displayName: 'Condition',
			values: [
				{
					displayName: 'Field Name or ID',
					name: 'field',
					type: 'options',
					typeOptions: {
						loadOptionsMethod: 'getFilterFields',
						loadOptionsDependsOn: ['resource'],
					},
					default: '',
					description:
						'Field to look at. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
				{
					displayName: 'Condition',
					name: 'operator',
					type: 'options',
					default: 'equals',
					description: 'What the field has to say',
					options: [...OPERATORS],
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					description: 'A text, a number, true or false, a date, or the ID of a record',
				},
			],
		},
	],
};

/** Whether all conditions have to be met, or one of them. */
export const matchOption: INodeProperties = {
	displayName: 'Match',
	name: 'match',
	type: 'options',
	default: 'all',
	description: 'Whether a record has to meet every condition or one of them',
	options: [
		{ name: 'All Conditions', value: 'all' },
		{ name: 'Any Condition', value: 'any' },
	],
};

/** The conditions that one item fills in; throws a UserError for one that cannot be. */
export function conditionsFilledIn(
	context: IExecuteFunctions,
	index: number,
	of: CatalogueResource,
): Condition[] {
	const filters: unknown = context.getNodeParameter('filters', index, {});
	const rows = hasMembers(filters) ? filters.condition : [];
	return (Array.isArray(rows) ? rows : []).filter(hasMembers).map(({ field, operator, value }) =>
		conditionOn(of, {
			field: String(field ?? ''),
			operator: operator as Operator,
			value,
		}),
	);
}
