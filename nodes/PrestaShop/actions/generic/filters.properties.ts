import type { INodeProperties } from 'n8n-workflow';

/** Conditions that all have to hold. Needs `getFilterFields`. */
export const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add condition',
	default: {},
	description:
		'Conditions that all have to hold. The shop narrows down where it can be trusted to, and each record is judged once more.',
	options: [
		{
			displayName: 'Condition',
			name: 'condition',
			values: [
				{
					displayName: 'Field Name or ID',
					name: 'field',
					type: 'options',
					typeOptions: {
						loadOptionsMethod: 'getFilterFields',
						loadOptionsDependsOn: ['resource', 'recordType'],
					},
					default: '',
					description:
						'Field to look at. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
				{
					displayName: 'Comparison',
					name: 'comparison',
					type: 'options',
					options: [
						{ name: 'Above or After', value: 'above' },
						{ name: 'At Least or Since', value: 'atLeast' },
						{ name: 'At Most or Until', value: 'atMost' },
						{ name: 'Begins With', value: 'beginsWith' },
						{ name: 'Below or Before', value: 'below' },
						{ name: 'Contains', value: 'contains' },
						{ name: 'Ends With', value: 'endsWith' },
						{ name: 'Is', value: 'is' },
						{ name: 'Is Empty', value: 'isEmpty' },
						{ name: 'Is Not', value: 'isNot' },
						{ name: 'Is Not Empty', value: 'isNotEmpty' },
						{ name: 'Is Not One Of', value: 'isNotOneOf' },
						{ name: 'Is One Of', value: 'isOneOf' },
					],
					default: 'is',
					description: 'How the field is compared, without regard to capitals and accents',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					displayOptions: { hide: { comparison: ['isEmpty', 'isNotEmpty'] } },
					description:
						'What to compare with. Several values with commas between them for one of them, dates as 2026-11-23 or with a time, in the time zone of the shop unless it says its own.',
				},
			],
		},
	],
};
