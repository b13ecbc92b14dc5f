import { DateTime } from 'luxon';
import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { salesOrderTable } from '../../../../domain/books/salesOrderTable';
import { sealed } from '../../../../domain/stream/seal';
import { forRun } from '../../../shared/forRun';
import { itemsOfWhole } from '../../../shared/items';
import { existingSalesOrderOf } from '../../books/salesOrders/existingSalesOrderOf';
import { snelStartClient } from '../../books/snelStartClient';
import { snelStartTime } from '../../odata/snelStartTime';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { maxWaitMs, maxWaitOption } from '../maxWait';

const DEFAULT_DAYS = 62;

export const option = {
	name: 'Get Imported',
	value: 'getImported',
	description:
		"Read which web orders are in SnelStart, in one compact item. Before 'Get Many Web Orders' it keeps those that did not change out of the stream. Runs once and writes nothing.",
	action: 'Get imported sales orders',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Look Back',
				name: 'lookBackDays',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: DEFAULT_DAYS,
				description:
					'Number of days of changed sales orders (verkooporders) to read. Web orders of older ones go through the stream as before.',
			},
			maxWaitOption,
		],
	},
];

/** One item with the sales orders that carry an import key; an empty one where SnelStart does not tell what changed. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const days = Number(forRun(this, 'options.lookBackDays', DEFAULT_DAYS));
	const client = await snelStartClient(this, { maxWaitMs: maxWaitMs(this) });
	const since = DateTime.now().minus({ days: days > 0 ? days : DEFAULT_DAYS });
	const found = await client.salesOrders.changedSince(snelStartTime(since.toISO()), told);
	return itemsOfWhole([sealed(salesOrderTable((found ?? []).map(existingSalesOrderOf)))]);
}

/** What is kept of a sales order while many are read. */
const told = (order: WireSalesOrder): WireSalesOrder => ({ ...order, regels: [] });
