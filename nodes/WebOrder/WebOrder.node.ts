import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { prestaShopApiTest } from '../PrestaShop/names/prestaShopApiTest';
import { snelStartApiTest } from '../SnelStart/books/snelStartApiTest';
import * as listSearch from './methods/listSearch';
import * as loadOptions from './methods/loadOptions';
import { operations } from './operations';

const WITH_ARCHIVE = ['Web Orders', 'Archived Orders'].map((displayName) => ({
	type: NodeConnectionTypes.Main,
	displayName,
}));

export class WebOrder implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Web Order',
		name: 'webOrder',
		icon: { light: 'file:../../icons/webOrder.svg', dark: 'file:../../icons/webOrder.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: operations.subtitle,
		description:
			'Decide what each web order (weborder) becomes in SnelStart, without writing anything anywhere',
		defaults: { name: 'Web Order' },
		usableAsTool: true,
		inputs: `={{ ["plan", "undoRun"].includes($parameter["operation"]) ? ${JSON.stringify(WITH_ARCHIVE)} : ["main"] }}`,
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'snelStartApi',
				required: true,
				testedBy: 'snelStartApiTest',
				displayOptions: { hide: { operation: ['planStatus'] } },
			},
			{ name: 'prestaShopApi', required: false, testedBy: 'prestaShopApiTest' },
		],
		properties: operations.properties,
	};

	methods = { credentialTest: { prestaShopApiTest, snelStartApiTest }, listSearch, loadOptions };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await operations.run(this);
	}
}
