import type { DateTime } from 'luxon';
import { fullSweepDueAt } from '../../../../domain/stock/cursorTime';
import type { StockCursor } from '../../../../domain/stream/stockCursor';
import type { ChangesToRead } from './changesToRead';

/** What a reading came to, as far as the next one is concerned. */
export interface Sweep {
	/** Latest time of change that was seen. */
	cursor: string;
	/** The same with what was seen. */
	resumeFrom: string;
	articlesRead: number;
	/** Whether the whole catalogue was read. */
	complete: boolean;
}

/** Where the next reading goes on, and when it will be a full sweep. */
export function nextCursor(
	{ since, lastFullSweep, fullSweepEvery }: ChangesToRead,
	{ cursor, resumeFrom, articlesRead, complete }: Sweep,
	now: DateTime,
): StockCursor {
	const dueBefore = fullSweepDueAt(lastFullSweep, fullSweepEvery, now);
	const sweptAt = complete ? (now.toUTC().toISO() ?? '') : lastFullSweep;
	return {
		kind: 'stockCursor',
		cursor,
		resumeFrom,
		since,
		lastFullSweep: sweptAt,
		previousFullSweep: lastFullSweep,
		fullSweepDue: dueBefore !== null && dueBefore <= now,
		fullSweepDueAt: fullSweepDueAt(sweptAt, fullSweepEvery, now)?.toUTC().toISO() ?? null,
		articlesRead,
		complete,
	};
}
