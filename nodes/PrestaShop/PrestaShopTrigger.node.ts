import {
	NodeConnectionTypes,
	type IDataObject,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';

import * as loadOptions from './methods/loadOptions';
import { prestaShopApiTest } from './names/prestaShopApiTest';
import { pollShop } from './trigger/pollShop';
import { triggerProperties } from './trigger/triggerProperties';

export class PrestaShopTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'PrestaShop Trigger',
		name: 'prestaShopTrigger',
		icon: {
			light: 'file:../../icons/prestashop.svg',
			dark: 'file:../../icons/prestashop.dark.svg',
		},
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["event"] }}',
		description:
			'Starts the workflow when something happens in a PrestaShop web shop: orders, products, customers, stock (voorraad)',
		eventTriggerDescription: 'something happens in the shop',
		defaults: { name: 'PrestaShop Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'prestaShopApi', required: true, testedBy: 'prestaShopApiTest' }],
		properties: triggerProperties,
	};

	methods = {
		credentialTest: { prestaShopApiTest },
		loadOptions: { getOrderStates: loadOptions.getOrderStates, getShops: loadOptions.getShops },
	};

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const items = await pollShop(this);
		return items.length > 0 ? [items.map((json) => ({ json: json as IDataObject }))] : null;
	}
}
