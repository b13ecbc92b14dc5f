import type { ShopRow } from '../wire/shopRow';
import { text } from '../wire/row';
import { quantityOf } from '../wire/stockRow';

/** One row and the number it is to show. `row` is as it was read before writing. */
export interface RowWrite {
	row: ShopRow;
	quantity: number;
}

export interface BatchProgress {
	written: RowWrite[];
	/** The first row that was not written, null when all were. */
	firstUnwritten: RowWrite | null;
	/** What comes after it. */
	rest: RowWrite[];
}

/**
 * What a batch came to whose answer was no plain success. PrestaShop writes strictly in order and stops at the
 * first row it refuses, without saying which; so that row is found by reading back.
 * A row that shows neither the old nor the new number was written and then changed by an order.
 *
 * @param readBack rows of the batch as the shop has them now, by id
 */
export function batchProgress(
	batch: readonly RowWrite[],
	readBack: ReadonlyMap<string, ShopRow>,
): BatchProgress {
	const lastWritten = batch.reduce(
		(last, write, index) => (shows(write, readBack) ? index : last),
		-1,
	);
	let first = lastWritten + 1;
	while (first < batch.length && changedByOthers(batch[first], readBack)) first++;
	return {
		written: batch.slice(0, first),
		firstUnwritten: batch[first] ?? null,
		rest: batch.slice(first + 1),
	};
}

/** Whether the rows that a PUT answered all show what was to be written. */
export function confirms(
	batch: readonly RowWrite[],
	answered: ReadonlyMap<string, ShopRow>,
): boolean {
	return batch.every((write) => shows(write, answered));
}

function shows({ row, quantity }: RowWrite, rows: ReadonlyMap<string, ShopRow>): boolean {
	const now = rows.get(text(row, 'id'));
	return now !== undefined && quantityOf(now) === quantity;
}

function changedByOthers({ row }: RowWrite, rows: ReadonlyMap<string, ShopRow>): boolean {
	const now = rows.get(text(row, 'id'));
	return now !== undefined && quantityOf(now) !== quantityOf(row);
}
