import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { shownAddress } from '../../../shared/addressTrouble';
import { itemsAt } from '../../../shared/itemsAt';
import { itemsOfWhole } from '../../../shared/items';
import { checkAdministration } from '../../books/check/checkAdministration';
import { snelStartClient } from '../../books/snelStartClient';
import { maxWaitMs, maxWaitOption } from '../maxWait';

export const option = {
	name: 'Check',
	value: 'check',
	description:
		'Look at the connection, the rights of the key and the settings of the administration (verbinding testen). Hands on what comes in, runs once and changes nothing.',
	action: 'Check an administration',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [maxWaitOption],
	},
];

/** The checked shops that came in, and one item for the administration. What SnelStart refuses is a fact in it. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const client = await snelStartClient(this, { maxWaitMs: maxWaitMs(this) });
	const text = async (field: string): Promise<string> => {
		const value = (await this.getCredentials('snelStartApi'))[field];
		return typeof value === 'string' ? value : '';
	};
	const check = await checkAdministration(client, {
		address: shownAddress(await text('apiUrl')),
		isDevelopment: (await text('product')) === 'development',
		keyMadeOn: (await text('keyMadeOn')).slice(0, 10),
		token: async () => await text('accessToken'),
	});
	const shops = itemsAt(this, 0).filter(({ json }) => json.kind === 'shopCheck');
	return [
		...shops.map(({ json }) => ({ json, pairedItem: { item: 0 } })),
		...itemsOfWhole([check]),
	];
}
