import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { prestaShopApiTest } from './names/prestaShopApiTest';
import { getFieldNames } from './methods/getFieldNames';
import { getFields } from './methods/getFields';
import { getFilterFields } from './methods/getFilterFields';
import { getRecordTypes } from './methods/getRecordTypes';
import * as loadOptions from './methods/loadOptions';
import { searchRecords } from './methods/searchRecords';
import { operations } from './operations';

export class PrestaShop implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'PrestaShop',
		name: 'prestaShop',
		icon: {
			light: 'file:../../icons/prestashop.svg',
			dark: 'file:../../icons/prestashop.dark.svg',
		},
		group: ['input'],
		version: 1,
		subtitle: operations.subtitle,
		description:
			'Read web orders (weborders) of a PrestaShop web shop, write the web stock (webvoorraad), and read and write records',
		defaults: { name: 'PrestaShop' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'prestaShopApi', required: true, testedBy: 'prestaShopApiTest' }],
		properties: operations.properties,
	};

	methods = {
		credentialTest: { prestaShopApiTest },
		listSearch: { searchRecords },
		loadOptions: { ...loadOptions, getFieldNames, getFilterFields, getRecordTypes },
		resourceMapping: { getFields },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await operations.run(this);
	}
}
