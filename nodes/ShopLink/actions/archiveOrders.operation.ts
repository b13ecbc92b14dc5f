import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { archivedOrder } from '../../../domain/order/plan/archivedOrder';
import { archivedOrderSchema } from '../../../domain/stream/archivedOrderSchema';
import { arrivedAt, type Door } from '../../shared/arrived';
import { itemsAt } from '../../shared/itemsAt';
import { NOT_IMPORTED } from '../../shared/notImported';

export const option = {
	name: 'Archive Orders',
	value: 'archiveOrders',
	description:
		'Make a row for the table webshop_orders of each order that a run created, without names or e-mail addresses; changes nothing',
	action: 'Archive orders',
};

export const runsOnce = true;

export const description: INodeProperties[] = [];

const WEB_ORDERS: Door<'importedOrder' | 'fence'> = {
	index: 0,
	name: 'Web Orders',
	takes: ['importedOrder', 'fence'],
	allowsChanged: 'everything',
	refuses: { webOrder: NOT_IMPORTED, plannedOrder: NOT_IMPORTED },
};

/** Rows to be stored, one for each order: of those that were there before only what no row is known of. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { placed, rows } = arrivedAt(this, WEB_ORDERS);
	const administration = rows('fence')[0]?.administration?.id;
	if (administration === undefined) return [];
	const known = keysKnown(this);
	const run = { administration, runId: this.getExecutionId(), at: new Date().toISOString() };
	return placed('importedOrder').flatMap(({ row, index }) => {
		const archived = archivedOrder(row, run);
		if (archived === null) return [];
		if (archived.outcome === 'exists' && known.has(archived.importKey)) return [];
		return [{ json: { ...archived } as unknown as IDataObject, pairedItem: { item: index } }];
	});
}

/** Import keys of the rows that are there: one that cannot be read is as if it were not. */
function keysKnown(context: IExecuteFunctions): Set<string> {
	return new Set(
		itemsAt(context, 1).flatMap(({ json }) => {
			const { data } = archivedOrderSchema.safeParse(json);
			return data ? [data.importKey] : [];
		}),
	);
}
