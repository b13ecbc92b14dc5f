import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { itemsOfWhole } from '../../../shared/items';
import { openShop } from '../../client/shop';
import { checkShop } from '../../orders/check/checkShop';
import { getManyWebOrdersOptions } from '../order/getManyWebOrders.options';
import { readingParameters } from '../order/orderParameters';

export const option = {
	name: 'Check',
	value: 'check',
	description:
		'Look at the connection, the rights of the key and the settings of the shop (verbinding testen). Runs once and changes nothing.',
	action: 'Check a shop',
};

export const runsOnce = true;

const OPTIONS = ['maxConcurrentRequests', 'shops'];

export const description: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: getManyWebOrdersOptions.filter(({ name }) => OPTIONS.includes(name)),
	},
];

const secondsNow = (): number => Date.now() / 1000;

/** One item for each shop. What the shop refuses is a fact in it: only an address that is none throws. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { shopIds, maxConcurrent } = readingParameters(this);
	const checks = [];
	for (const shopId of shopIds.length > 0 ? shopIds : [undefined]) {
		const shop = await openShop(this, maxConcurrent, shopId);
		checks.push(await checkShop(shop, shopId ?? '', secondsNow));
	}
	return itemsOfWhole(checks);
}
