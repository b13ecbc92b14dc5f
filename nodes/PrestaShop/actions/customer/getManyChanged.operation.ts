import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { ShopCustomers } from '../../../../domain/stream/shopCustomers';
import { worded, type Wording } from '../../../../domain/words/wording';
import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { showHints } from '../../../shared/showHints';
import { openShop } from '../../client/shop';
import { readChangedCustomers, type ReadShop } from '../../orders/customers/readChangedCustomers';
import { readShopSettings } from '../../orders/shopSettings';
import { isoOfEpoch } from '../../wire/shopTime';
import { readingParameters } from '../order/orderParameters';
import { readingOptions } from '../order/readingOptions';
import { shopInWords } from '../order/shopInWords';
import { toldError } from '../../../shared/toldError';

const DEFAULT_DAYS = 7;

export const option = {
	name: 'Get Many Changed',
	value: 'getManyChanged',
	description:
		'Read customers who changed, or an address of whom did, with the address that invoices go to. Runs once and writes nothing.',
	action: 'Get many changed customers',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Look Back (Days)',
		name: 'lookBackDays',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: DEFAULT_DAYS,
		description:
			'Days within which a customer or an address was changed. Look back further than from one run to the next: who is up to date costs nothing.',
	},
	readingOptions('maxConcurrentRequests', 'shops'),
];

/** One item for each customer, each once whichever shop shows it, and at the end how many there were. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { shopsToRead, maxConcurrent } = readingParameters(this);
	const since = Date.now() / 1000 - lookBackOf(this) * 86_400;
	const hints: Wording[] = [];
	const names: string[] = [];
	const shops: ReadShop[] = [];
	for (const id of shopsToRead) {
		const shop = await openShop(this, maxConcurrent, id);
		const { zone, name } = await readShopSettings(shop, id ?? '', hints);
		names.push(name);
		shops.push({ shop, zone, shopId: id ?? '' });
	}
	const found = await readChangedCustomers(shops, since);
	showHints(this, hints);
	const end: ShopCustomers = {
		kind: 'shopCustomers',
		customers: found.length,
		since: isoOfEpoch(since, 'utc'),
		lookedIn: await shopInWords(this, names),
	};
	return itemsOfWhole([...found, end]);
}

/** Days to look back; what is no number of days is refused, because who changed before would stay unseen. */
function lookBackOf(context: IExecuteFunctions): number {
	const value = forRun(context, 'lookBackDays', DEFAULT_DAYS);
	const days = Number(value);
	if (days > 0) return days;
	throw toldError(
		context.getNode(),
		worded(
			`'Look Back (Days)' is ${JSON.stringify(value) ?? 'nothing'}, it has to be a number of days`,
			`'Look Back (Days)' is ${JSON.stringify(value) ?? 'niets'}, het moet een aantal dagen zijn`,
		),
	);
}
