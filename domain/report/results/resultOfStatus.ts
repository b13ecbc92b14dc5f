import type { PlannedStatus } from '../../stream/plannedStatus';
import { worded } from '../../words/wording';
import type { ResultRow } from './resultRow';

/** A status that was planned or told, as a row of the report. */
export const resultOfStatus = (row: PlannedStatus): ResultRow => ({
	name: `${row.orderId} ${row.reference}`.trim(),
	outcome: row.outcome === 'told' ? 'done' : row.outcome,
	summary: worded(row.summary, row.summaryNl),
	problems: row.problems,
});
