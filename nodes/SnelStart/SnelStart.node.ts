import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { snelStartApiTest } from './books/snelStartApiTest';
import { getFieldNames } from './methods/getFieldNames';
import { getFields } from './methods/getFields';
import { getFilterFields } from './methods/getFilterFields';
import * as loadOptions from './methods/loadOptions';
import { searchDocuments } from './methods/searchDocuments';
import { searchMandates } from './methods/searchMandates';
import { searchParents } from './methods/searchParents';
import { searchesOf, searchRecords } from './methods/searchRecords';
import { operations } from './operations';

export class SnelStart implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'SnelStart',
		name: 'snelStart',
		icon: { light: 'file:../../icons/snelstart.svg', dark: 'file:../../icons/snelstart.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: operations.subtitle,
		description:
			'Import sales orders (verkooporders), read stock, and read and write records in SnelStart',
		defaults: { name: 'SnelStart' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'snelStartApi', required: true, testedBy: 'snelStartApiTest' }],
		properties: operations.properties,
	};

	methods = {
		credentialTest: { snelStartApiTest },
		listSearch: {
			searchDocuments,
			searchMandates,
			searchParents,
			searchRecords,
			...searchesOf(),
		},
		loadOptions: { ...loadOptions, getFieldNames, getFilterFields },
		resourceMapping: { getFields },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await operations.run(this);
	}
}
