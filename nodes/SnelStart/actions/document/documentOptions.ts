import type { INodeProperties } from 'n8n-workflow';

import { runOptions } from '../generic/runOptions';

/** Options of everything that sends a file. */
export const documentOptions: INodeProperties = {
	...runOptions,
	options: [
		{
			displayName: 'File Name',
			name: 'fileName',
			type: 'string',
			default: '',
			placeholder: 'e.g. invoice-1042.pdf',
			description: 'Name under which SnelStart keeps the file; left empty the name it came with',
		},
		...(runOptions.options ?? []),
		{
			displayName: 'Read-Only',
			name: 'readOnly',
			type: 'boolean',
			default: false,
			description: 'Whether the document can only be read in SnelStart',
		},
	],
};
