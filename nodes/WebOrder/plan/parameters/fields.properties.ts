import type { INodeProperties } from 'n8n-workflow';

import type { Locator } from './locator';

interface FieldsOf {
	displayName: string;
	name: string;
	description: string;
	/** How the field is chosen. */
	field: Locator;
	/** How its text is chosen or typed. */
	text: Locator;
}

/** A list of extra fields that the user fills by hand (ordervelden), each with a text in which tokens may stand. */
export const fieldsOf = ({
	displayName,
	name,
	description,
	field,
	text,
}: FieldsOf): INodeProperties => ({
	displayName,
	name,
	type: 'fixedCollection',
	placeholder: 'Add Field',
	default: {},
	typeOptions: { multipleValues: true },
	description,
	options: [
		{
			displayName: 'Field',
			name: 'row',
			values: [
				{
					displayName: 'Field',
					name: 'field',
					description: 'Extra field (extra veld) as SnelStart has it',
					...field,
				},
				{
					displayName: 'Text',
					name: 'text',
					hint: 'The list shows every token, with what it gives for the last order of the shop',
					description:
						'What is filled in: a token from the list, or a text of your own with tokens in braces or an expression',
					...text,
				},
			],
		},
	],
});
