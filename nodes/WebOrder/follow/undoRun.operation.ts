import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { rowsWithout, undoRun } from '../../../domain/follow/undo/undoRun';
import { undoneRow } from '../../../domain/follow/undo/undone';
import type { ArchivedOrder } from '../../../domain/stream/archivedOrder';
import type { FollowedOrder } from '../../../domain/stream/followedOrder';
import type { FollowSummary } from '../../../domain/stream/followSummary';
import type { OrderChange } from '../../../domain/stream/orderChange';
import { sealed } from '../../../domain/stream/seal';
import { arrivedAt, type Door } from '../../shared/arrived';
import { itemsOfWhole } from '../../shared/items';
import { mapConcurrently } from '../../shared/mapConcurrently';
import { snelStartClient, type SnelStartClient } from '../../SnelStart/books/snelStartClient';
import { archivedOrders } from '../archivedOrders';
import { requireChosen } from '../plan/chosen/requireChosen';
import { planProperties } from '../plan/parameters';
import { namesOfRun } from './namesOfRun';
import { readToFollow } from './readToFollow';
import { worded, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

export const option = {
	name: 'Undo Run',
	value: 'undoRun',
	description:
		'Judge what of an import run may be taken back: sales orders that nobody touched, with the customer cards and articles made for them. Writes nothing.',
	action: 'Undo a run',
};

export const description: INodeProperties[] = planProperties;

const DOOR: Door<'followedOrder'> = {
	index: 0,
	name: 'Web Orders',
	takes: ['followedOrder'],
	mayBeNothing: true,
	refusesOthers: {
		why: worded('is no sales order of a web order', 'is geen verkooporder van een weborder'),
		advice: worded(
			"Connect 'PrestaShop: Order: Get Many for Follow Up' to this node. A node in between must keep the member 'kind'.",
			"Verbind 'PrestaShop: Order: Get Many for Follow Up' met deze node. Een node daartussen moet het veld 'kind' behouden.",
		),
	},
};

const AT_ONCE = 4;

/** Every sales order of the run as an item, those that stay with the reason, and at the end how many there were. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const placed = arrivedAt(this, DOOR).placed('followedOrder');
	await requireChosen(this);
	const client = await snelStartClient(this);
	const run = await namesOfRun(
		this,
		client,
		placed.map(({ row }) => row),
	);
	const archive = await readArchive(this, client);
	if (archive.rows.length === 0)
		requireSpan(
			this,
			placed.map(({ row }) => row),
		);
	const read = await readToFollow(this, client, placed);
	const rows = placed.map(({ row }) => row);
	const changes = [
		...(read === null ? [] : undoRun(read.orders, { rows: archive.rows, ...read })),
		...(await changesOfMissing(
			this,
			rowsWithout(
				archive.rows,
				rows.map(({ booked }) => booked),
			),
		)),
	];
	const summary: FollowSummary = {
		kind: 'followSummary',
		undoing: true,
		...run,
		followed: placed.length,
		changed: new Set(changes.map(({ salesOrderId }) => salesOrderId)).size,
		leftAlone: 0,
		hints: archive.hints,
	};
	return itemsOfWhole([...changes.map(sealed), summary]);
}

async function readArchive(
	context: IExecuteFunctions,
	client: SnelStartClient,
): Promise<{ rows: ArchivedOrder[]; hints: Wording[] }> {
	const { administratieIdentifier } = await client.administration.companyInfo();
	const { rows, hints } = archivedOrders(context, administratieIdentifier);
	return { rows: rows.filter(({ outcome }) => outcome !== 'undone'), hints };
}

/** Nothing says which run it is about: all that was ever imported would go. */
function requireSpan(context: IExecuteFunctions, orders: readonly FollowedOrder[]): void {
	if (orders.every(({ booked }) => booked.madeBetween !== undefined)) return;
	throw toldError(
		context.getNode(),
		worded(
			'Nothing says which run is to be undone',
			'Niets zegt welke uitvoering moet worden teruggedraaid',
		),
		{
			description: worded(
				"Fill in 'Made From' and 'Made Until' in the node that reads the sales orders, or connect the rows of the run (webshop_orders) to the input 'Archived Orders'.",
				"Vul 'Made From' en 'Made Until' in bij de node die de verkooporders leest, of verbind de rijen van de uitvoering (webshop_orders) met de invoer 'Archived Orders'.",
			),
		},
	);
}

async function changesOfMissing(
	context: IExecuteFunctions,
	rows: readonly ArchivedOrder[],
): Promise<OrderChange[]> {
	if (rows.length === 0) return [];
	const client = await snelStartClient(context);
	return await mapConcurrently(rows, AT_ONCE, async (row) =>
		undoneRow(row, (await client.salesOrders.byId(row.salesOrderId)) === null),
	);
}
