import { UserError } from 'n8n-workflow';

import { anyResource } from '../catalogue/anyResource';
import type { RecordReader } from '../catalogue/recordReader';
import { readAllPages } from '../client/pages';
import { text } from '../wire/row';
import { quantityOf } from '../wire/stockRow';
import { recordsWithIds } from './recordsWithIds';
import { MOST_ROWS, packed, stockMoves, unpacked } from './stockMoves';
import type { Polled, TriggerState } from './triggerState';

const PAGE_SIZE = 2500;
/** A sweep that is due within so many seconds is made. */
const SLACK = 30;

/** The stock rows that show another quantity than at the last sweep: PrestaShop keeps no time of a change of stock. */
export async function watchStock(
	reader: RecordReader,
	{ stock }: Pick<TriggerState, 'stock'>,
	everyMinutes: number,
): Promise<Polled> {
	const { shop } = reader;
	if (stock) {
		await shop.rows({ resource: 'stock_availables', display: ['id'], query: { limit: 1 } });
		const isDue = Math.abs(shop.clock() - stock.sweptAt) >= everyMinutes * 60 - SLACK;
		if (!isDue) return { items: [], state: { stock } };
	}
	const reading = { resource: 'stock_availables', display: ['id', 'quantity'] } as const;
	const rows = await readAllPages(shop, reading, PAGE_SIZE);
	if (rows.length > MOST_ROWS) {
		throw new UserError(
			`The shop keeps ${rows.length} stock rows, and a sweep compares ${MOST_ROWS} at most`,
			{ description: "Read them by 'Get Many' of 'Stock' on a schedule instead." },
		);
	}
	const now = new Map(rows.map((row) => [text(row, 'id'), quantityOf(row)]));
	const moved = new Map(
		stockMoves(unpacked(stock?.quantities ?? ''), now).map((one) => [one.id, one]),
	);
	const of = anyResource('stock_availables');
	const records = await recordsWithIds(reader, of, [...moved.keys()]);
	return {
		items: records.map((record) => ({ ...record, ...moved.get(record.id) })),
		state: { stock: { quantities: packed(now), sweptAt: shop.clock() } },
	};
}
