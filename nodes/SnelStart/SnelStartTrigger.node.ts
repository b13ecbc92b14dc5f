import {
	NodeConnectionTypes,
	type IDataObject,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';

import { snelStartApiTest } from './books/snelStartApiTest';
import { pollBooks } from './trigger/pollBooks';
import { triggerProperties } from './trigger/triggerProperties';

export class SnelStartTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'SnelStart Trigger',
		name: 'snelStartTrigger',
		icon: { light: 'file:../../icons/snelstart.svg', dark: 'file:../../icons/snelstart.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["event"] }}',
		description:
			'Starts the workflow when something happens in SnelStart: sales orders (verkooporders), invoices (facturen), articles (artikelen), customers (klanten), stock (voorraad)',
		eventTriggerDescription: 'something happens in SnelStart',
		defaults: { name: 'SnelStart Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'snelStartApi', required: true, testedBy: 'snelStartApiTest' }],
		properties: triggerProperties,
	};

	methods = { credentialTest: { snelStartApiTest } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const items = await pollBooks(this);
		return items.length > 0 ? [items.map((json) => ({ json: json as IDataObject }))] : null;
	}
}
