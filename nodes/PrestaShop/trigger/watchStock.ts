import { UserError } from 'n8n-workflow';

import { isSweepDue } from '../../shared/polling/isSweepDue';
import type { Polled } from '../../shared/polling/pollOnce';
import { movedValues, packedValues, unpackedValues } from '../../shared/polling/sweptValues';
import { anyResource } from '../catalogue/anyResource';
import type { RecordReader } from '../catalogue/recordReader';
import { readAllPages } from '../client/pages';
import { text } from '../wire/row';
import { quantityOf } from '../wire/stockRow';
import { recordsWithIds } from './recordsWithIds';
import type { TriggerState } from './triggerState';

const PAGE_SIZE = 2500;
/** Rows that a cursor can hold. */
const MOST_ROWS = 20_000;

/** The stock rows that show another quantity than at the last sweep: PrestaShop keeps no time of a change of stock. */
export async function watchStock(
	reader: RecordReader,
	{ stock }: Pick<TriggerState, 'stock'>,
	everyMinutes: number,
): Promise<Polled<TriggerState>> {
	const { shop } = reader;
	if (stock) {
		await shop.rows({ resource: 'stock_availables', display: ['id'], query: { limit: 1 } });
		if (!isSweepDue(stock.sweptAt, shop.clock(), everyMinutes))
			return { items: [], state: { stock } };
	}
	const reading = { resource: 'stock_availables', display: ['id', 'quantity'] } as const;
	const rows = await readAllPages(shop, reading, PAGE_SIZE);
	if (rows.length > MOST_ROWS) {
		throw new UserError(
			`The shop keeps ${rows.length} stock rows, and a sweep compares ${MOST_ROWS} at most`,
			{ description: "Read them by 'Get Many' of 'Stock' on a schedule instead." },
		);
	}
	const now = new Map(rows.map((row) => [text(row, 'id'), String(quantityOf(row))]));
	const moved = new Map(
		movedValues(unpackedValues(stock?.quantities ?? ''), now).map((one) => [
			one.id,
			{ before: Number(one.before), quantity: Number(one.now) },
		]),
	);
	const of = anyResource('stock_availables');
	const records = await recordsWithIds(reader, of, [...moved.keys()]);
	return {
		items: records.map((record) => ({ ...record, ...moved.get(record.id) })),
		state: { stock: { quantities: packedValues(now), sweptAt: shop.clock() } },
	};
}
