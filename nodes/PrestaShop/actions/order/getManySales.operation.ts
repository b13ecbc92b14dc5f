import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { SalesPeriod } from '../../../../domain/stream/salesPeriod';
import type { ShopSale } from '../../../../domain/stream/shopSale';
import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { openShop } from '../../client/shop';
import { readSales } from '../../orders/sales/readSales';
import { readShopSettings } from '../../orders/shopSettings';
import { epochOfParameter, isoOfEpoch } from '../../wire/shopTime';
import { readingParameters } from './orderParameters';
import { readingOptions } from './readingOptions';
import { worded, type Wording } from '../../../../domain/words/wording';
import { showHints } from '../../../shared/showHints';
import { toldError } from '../../../shared/toldError';

export const option = {
	name: 'Get Many Sales',
	value: 'getManySales',
	description:
		'Read what the web orders of a period came to (omzet), without customers, to reconcile them with SnelStart. Runs once and writes nothing.',
	action: 'Get sales to reconcile',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Placed From',
		name: 'placedFrom',
		type: 'dateTime',
		default: '',
		description: 'First moment of the period: web orders placed since then are read',
	},
	{
		displayName: 'Placed Before',
		name: 'placedBefore',
		type: 'dateTime',
		default: '',
		description:
			'End of the period, which itself is not in it. Leave out the orders of today: the newest may not be imported yet.',
	},
	{
		displayName: 'Import From',
		name: 'importFrom',
		type: 'dateTime',
		default: '',
		description:
			'The start (starttijdstip) as in the template that imports. Earlier orders that are not in SnelStart are told apart from those that are missing.',
	},
	readingOptions('maxConcurrentRequests', 'shops'),
];

/** One item for each order of the period, then the period itself. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { shopsToRead, maxConcurrent } = readingParameters(this);
	const wanted = {
		from: momentOf(this, 'placedFrom', "'Placed From'"),
		until: momentOf(this, 'placedBefore', "'Placed Before'"),
		importFrom: epochOfParameter(forRun(this, 'importFrom', ''), this.getTimezone()) ?? -Infinity,
	};
	const hints: Wording[] = [];
	const sales: ShopSale[] = [];
	const otherIds = new Set<string>();
	const bounds: number[] = [];
	const names: string[] = [];
	let zone = '';
	for (const shopId of shopsToRead) {
		const shop = await openShop(this, maxConcurrent, shopId);
		const settings = await readShopSettings(shop, shopId ?? '', hints);
		const read = await readSales(shop, settings, wanted, hints);
		zone = settings.zone;
		names.push(settings.name);
		sales.push(...read.sales);
		read.otherOrderIds.forEach((id) => otherIds.add(id));
		if (read.firstOrderId !== '') bounds.push(Number(read.firstOrderId), Number(read.lastOrderId));
	}
	const known = new Set(sales.map(({ orderId }) => orderId));
	const period: SalesPeriod = {
		kind: 'salesPeriod',
		from: isoOfEpoch(wanted.from, zone),
		until: isoOfEpoch(wanted.until, zone),
		shop: [...new Set(names.filter(Boolean))].join(', '),
		orders: sales.length,
		firstOrderId: bounds.length > 0 ? String(Math.min(...bounds)) : '',
		lastOrderId: bounds.length > 0 ? String(Math.max(...bounds)) : '',
		otherOrderIds: [...otherIds].filter((id) => !known.has(id)),
		hints,
	};
	showHints(this, hints);
	return itemsOfWhole([...sales, period]);
}

function momentOf(context: IExecuteFunctions, name: string, label: string): number {
	const moment = epochOfParameter(forRun(context, name, ''), context.getTimezone());
	if (moment !== null) return moment;
	throw toldError(
		context.getNode(),
		worded(`${label} is no date and time`, `${label} is geen datum en tijd`),
		{
			description: worded(
				'Choose the first moment of the period and the moment at which it ends.',
				'Kies het eerste moment van de periode en het moment waarop die eindigt.',
			),
		},
	);
}
