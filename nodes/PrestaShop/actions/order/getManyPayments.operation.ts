import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { OpenInvoice } from '../../../../domain/stream/openInvoice';
import type { PaidInvoice, PaidOrder } from '../../../../domain/stream/paidInvoice';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { itemsOfEach } from '../../../shared/items';
import { openShop } from '../../client/shop';
import { readPaidOrders } from '../../orders/payments/readPaidOrders';
import { readingParameters } from './orderParameters';
import { readingOptions } from './readingOptions';
import { worded, type Wording } from '../../../../domain/words/wording';
import { showHints } from '../../../shared/showHints';
import { withShop } from './withShop';

export const option = {
	name: 'Get Many Payments',
	value: 'getManyPayments',
	description: 'Read what the shop received for the web orders of open sales invoices',
	action: 'Get many payments of orders',
};

export const runsOnce = true;

export const description: INodeProperties[] = [readingOptions('maxConcurrentRequests', 'shops')];

const DOOR: Door<'openInvoice' | 'lookedIn'> = {
	takes: ['openInvoice', 'lookedIn'],
	mayBeNothing: true,
	refusesOthers: {
		why: worded('is no open sales invoice', 'is geen openstaande verkoopfactuur'),
		advice: worded(
			"Connect 'SnelStart: Sales Invoice: Get Many Open' to this node: it tells of which orders payments are wanted.",
			"Verbind 'SnelStart: Sales Invoice: Get Many Open' met deze node: die zegt van welke orders de betalingen nodig zijn.",
		),
	},
};

/** Each invoice goes on with what the shop says of the payments of its orders. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const came = arrivedAt(this, DOOR);
	const placed = came.placed('openInvoice');
	const { shopIds, shopsToRead, maxConcurrent } = readingParameters(this);
	const ends = await withShop(this, came.placed('lookedIn'), shopIds);
	if (placed.length === 0) return itemsOfEach(ends);
	const hints: Wording[] = [];
	const found = new Map<string, PaidOrder>();
	const orders = placed.flatMap(({ row }) => row.orders);
	for (const shopId of shopsToRead) {
		const shop = await openShop(this, maxConcurrent, shopId);
		const left = orders.filter(({ orderId }) => !found.has(orderId));
		const idsOf = (some: typeof left) => [...new Set(some.map(({ orderId }) => orderId))];
		const credited = left.filter(({ slipId }) => slipId !== '');
		const read = await readPaidOrders(shop, idsOf(left), idsOf(credited), hints);
		for (const [orderId, order] of read) found.set(orderId, order);
	}
	showHints(this, hints);
	const paid = placed.map(({ row, index }) => ({ row: paidInvoiceOf(row, found), index }));
	return itemsOfEach([...paid, ...ends]);
}

const paidInvoiceOf = (
	invoice: OpenInvoice,
	found: ReadonlyMap<string, PaidOrder>,
): PaidInvoice => ({
	kind: 'paidInvoice',
	invoice,
	orders: [...new Set(invoice.orders.map(({ orderId }) => orderId))].flatMap(
		(orderId) => found.get(orderId) ?? [],
	),
});
