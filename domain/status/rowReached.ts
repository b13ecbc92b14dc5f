import { statusRank } from '../books/countedStatus';
import type { BookedStatus } from '../stream/bookedStatus';
import type { StatusRow } from './statusSettings';

const INVOICED = 'Factuur';

/**
 * The row of the furthest document that a sales order has reached; null where it has reached none. A document that this
 * version does not know reaches nothing. Of two rows of the same rank (pakbon, afhaalbon) only the one that names the
 * document holds: of an order that went past both nobody knows whether it was sent or collected, so neither does.
 */
export function rowReached(
	{ status, invoice }: Pick<BookedStatus, 'status' | 'invoice'>,
	rows: readonly StatusRow[],
): StatusRow | null {
	const document = invoice === null ? status : INVOICED;
	const reached = statusRank(document);
	if (reached === null) return null;
	const exact = rows.find((row) => row.document === document);
	if (exact) return exact;
	const below = rows.filter((row) => rankOf(row) < reached && isClear(row, rows));
	const furthest = Math.max(...below.map(rankOf));
	return below.find((row) => rankOf(row) === furthest) ?? null;
}

/** Whether no other row of the same rank leads to another state. */
const isClear = (row: StatusRow, rows: readonly StatusRow[]): boolean =>
	rows.every((other) => rankOf(other) !== rankOf(row) || other.stateId === row.stateId);

/** A row of no known document is never reached. */
const rankOf = ({ document }: StatusRow): number => statusRank(document) ?? Infinity;
