import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { publishedCodes } from '../../../domain/stock/publishedCodes';
import { webStockOf } from '../../../domain/stock/stockSum';
import { webStockTable } from '../../../domain/stock/table/webStockTable';
import type { Fence } from '../../../domain/stream/fence';
import { fenceMark } from '../../../domain/stream/fenceMark';
import type { StockCursor } from '../../../domain/stream/stockCursor';
import { carriedEnd } from '../../../domain/stream/streamEnd';
import type { WebStock } from '../../../domain/stream/webStock';
import { hasOtherCodes, sealed, sealedAfter } from '../../../domain/stream/seal';
import { forRun } from '../../shared/forRun';
import { policyProperties } from './policy.properties';
import { STOCK_INPUT } from './stockInput';
import { WEB_ORDERS_INPUT } from './webOrdersInput';
import { workOut, type WorkedOut } from './workOut';

const output: INodeProperties = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	default: 'items',
	description: 'How to put the articles out',
	options: [
		{
			name: 'One Compact Item',
			value: 'table',
			description: 'All articles in one table, so that n8n stores little of a large run',
		},
		{
			name: 'One Item per Article',
			value: 'items',
			description: 'For nodes in between to read and change',
		},
	],
};

export const option = {
	name: 'Calculate',
	value: 'calculate',
	description:
		'Work out per article what can still be sold, with every part of the sum; changes nothing',
	action: 'Calculate web stock',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	...policyProperties.slice(0, -1),
	output,
	...policyProperties.slice(-1),
];

/**
 * The web stock of each article, and the stock cursor and the fence passed through at the end. What somebody should
 * know of the stock as a whole is added to the hints of the fence.
 */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const worked = workOut(this);
	const { cursors, hints, sums } = worked;
	const fences = worked.fences.map(({ row, index }) => {
		const told = hints.length > 0 ? { hints: [...(row.hints ?? []), ...hints] } : {};
		const counted =
			sums.length > 0 ? { calculated: sums.length, published: publishedCodes(sums) } : {};
		const held = worked.unclaimed.length > 0 ? { unclaimed: worked.unclaimed } : {};
		const next = { ...withoutBooked(row, worked), ...told, ...counted, ...held };
		return { row: row.seal === undefined ? next : sealed(next), index };
	});
	const compact = forRun(this, 'output', 'items') === 'table';
	const carried = carriedOf(fences.at(-1)?.row, cursors.at(-1)?.row, compact ? null : sums.length);
	return [
		...(compact ? tableOf(worked, carried) : itemsOf(worked, carried)),
		...cursors.map(({ row, index }) => item({ ...row }, index, STOCK_INPUT.index)),
		...fences.map(({ row, index }) => item(row, index, WEB_ORDERS_INPUT.index)),
	];
}

type Carried = Pick<WebStock, 'behind' | 'streamEnd'>;

/**
 * What each item says of the run it was calculated in. A table says itself what was calculated, and cannot lose a part of
 * it; the orders were needed up to here.
 *
 * @param rows how many items carry it; null for a table
 */
function carriedOf(
	fence: Fence | undefined,
	cursor: StockCursor | undefined,
	rows: number | null,
): Carried {
	if (fence === undefined) return {};
	const rest: Fence = { ...fence, held: undefined, inBooks: undefined };
	if (rows === null) rest.published = undefined;
	const end = fence.seal === undefined ? rest : sealed(rest);
	const streamEnd = carriedEnd(rows ?? 1, cursor ? [end, cursor] : [end]);
	return { behind: fenceMark(fence), ...(streamEnd === undefined ? {} : { streamEnd }) };
}

/** An order that is in SnelStart takes its goods there, whatever the shop told of its lines. */
function withoutBooked({ onlyFall, ...fence }: Fence, { orders }: WorkedOut): Fence {
	const booked = orders.filter(({ row }) => ['created', 'exists'].includes(row.outcome));
	const ids = new Set(booked.map(({ row }) => row.orderId));
	const left = (onlyFall ?? []).filter((id) => !ids.has(id));
	return left.length > 0 ? { ...fence, onlyFall: left } : fence;
}

/** Each article paired with its stock item. */
function itemsOf({ articles, sums }: WorkedOut, carried: Carried): INodeExecutionData[] {
	const arrived = new Map(articles.map((one) => [one.row.articleId, one]));
	return sums.map((sum) => {
		const row = { ...webStockOf(sum), ...carried };
		const from = arrived.get(row.articleId);
		const isRecoded = from !== undefined && hasOtherCodes(from.row);
		const told = isRecoded ? sealedAfter(from.row, row) : sealed(row);
		return item(told, from?.index ?? 0, STOCK_INPUT.index);
	});
}

const tableOf = ({ sums }: WorkedOut, carried: Carried): INodeExecutionData[] => [
	item(sealed({ ...webStockTable(sums), ...carried }), 0, STOCK_INPUT.index),
];

const item = (row: object, index: number, input: number): INodeExecutionData => ({
	json: row as IDataObject,
	pairedItem: { item: index, input },
});
