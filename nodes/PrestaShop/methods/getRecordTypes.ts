import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INodePropertyOptions,
} from 'n8n-workflow';

import { openShop } from '../client/shop';
import { recordTypesIn } from '../schema/recordTypesIn';

/** What each operation asks of a key. */
const NEEDS: Record<string, 'get' | 'post' | 'put' | 'delete'> = {
	create: 'post',
	delete: 'delete',
	update: 'put',
};

/** The kinds of record that the webservice key may use for the chosen operation. */
export async function getRecordTypes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const types = recordTypesIn(await (await openShop(this)).index());
	if (types === null) {
		throw new NodeOperationError(this.getNode(), 'The shop does not list what the key may use', {
			description:
				"Check the 'Shop URL' and the 'Webservice Key' of the PrestaShop API credential.",
		});
	}
	const need = NEEDS[String(this.getCurrentNodeParameter('operation'))] ?? 'get';
	return types
		.filter(({ verbs }) => verbs.has(need) || (need === 'put' && verbs.has('patch')))
		.map(({ name }) => ({ name: titleOf(name), value: name }));
}

/** "Order Histories" */
const titleOf = (name: string): string =>
	name
		.split('_')
		.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
		.join(' ');
