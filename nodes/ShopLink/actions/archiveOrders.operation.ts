import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { archivedOrder } from '../../../domain/order/plan/archivedOrder';
import type { ArchivedOrder } from '../../../domain/stream/archivedOrder';
import { archivedOrderSchema } from '../../../domain/stream/archivedOrderSchema';
import { arrivedAt, type Door } from '../../shared/arrived';
import { itemsAt } from '../../shared/itemsAt';
import { NOT_IMPORTED } from '../../shared/notImported';

export const option = {
	name: 'Archive Orders',
	value: 'archiveOrders',
	description:
		'Make a row for the table webshop_orders of each order that a run created or an undone run took away, without names or e-mail addresses; changes nothing',
	action: 'Archive orders',
};

export const runsOnce = true;

export const description: INodeProperties[] = [];

const WEB_ORDERS: Door<'importedOrder' | 'fence' | 'orderChange'> = {
	index: 0,
	name: 'Web Orders',
	takes: ['importedOrder', 'fence', 'orderChange'],
	allowsChanged: 'everything',
	refuses: { webOrder: NOT_IMPORTED, plannedOrder: NOT_IMPORTED },
};

/**
 * Rows to be stored: of each order that was created, of those that were there before what no row is known of, and of
 * each sales order that an undone run took away its row once more, as undone.
 */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { placed, rows } = arrivedAt(this, WEB_ORDERS);
	const known = rowsKnown(this);
	const at = new Date().toISOString();
	const administration = rows('fence')[0]?.administration?.id;
	const run = { administration: administration ?? '', runId: this.getExecutionId(), at };
	const orders = administration === undefined ? [] : placed('importedOrder');
	return [
		...orders.flatMap(({ row, index }) => {
			const archived = archivedOrder(row, run);
			const isKnown = archived !== null && known.some(isRowOf(archived));
			return archived === null || (archived.outcome === 'exists' && isKnown)
				? []
				: [itemOf(archived, index)];
		}),
		...placed('orderChange').flatMap(({ row: { change, write, outcome, salesOrderId }, index }) => {
			const isGone = outcome === 'carriedOut' || outcome === 'settled';
			if (change !== 'undone' || write?.action !== 'delete' || !isGone) return [];
			const row = known.find((one) => one.salesOrderId === salesOrderId);
			return row ? [itemOf({ ...row, at, outcome: 'undone' }, index)] : [];
		}),
	];
}

const itemOf = (row: ArchivedOrder, item: number): INodeExecutionData => ({
	json: { ...row } as unknown as IDataObject,
	pairedItem: { item, input: 0 },
});

const isRowOf =
	({ administration, importKey }: ArchivedOrder) =>
	(row: ArchivedOrder): boolean =>
		row.administration === administration && row.importKey === importKey;

/** The rows that are there: one that cannot be read is as if it were not. */
const rowsKnown = (context: IExecuteFunctions): ArchivedOrder[] =>
	itemsAt(context, 1).flatMap(({ json }) => {
		const { data } = archivedOrderSchema.safeParse(json);
		return data ? [data as ArchivedOrder] : [];
	});
