import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { itemsOfWhole } from '../../../shared/items';
import { openShop } from '../../client/shop';
import { checkShop } from '../../orders/check/checkShop';
import { readingParameters } from '../order/orderParameters';
import { readingOptions } from '../order/readingOptions';

export const option = {
	name: 'Check',
	value: 'check',
	description:
		'Look at the connection, the rights of the key and the settings of the shop (verbinding testen). Runs once and changes nothing.',
	action: 'Check a shop',
};

export const runsOnce = true;

export const description: INodeProperties[] = [readingOptions('maxConcurrentRequests', 'shops')];

const secondsNow = (): number => Date.now() / 1000;

/** One item for each shop. What the shop refuses is a fact in it: only an address that is none throws. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { shopsToRead, maxConcurrent } = readingParameters(this);
	const checks = [];
	for (const shopId of shopsToRead) {
		const shop = await openShop(this, maxConcurrent, shopId);
		checks.push(await checkShop(shop, shopId ?? '', secondsNow));
	}
	return itemsOfWhole(checks);
}
