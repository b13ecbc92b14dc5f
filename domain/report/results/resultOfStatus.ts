import type { PlannedStatus } from '../../stream/plannedStatus';
import type { ResultRow } from '../../stream/resultReport';
import { worded } from '../../words/wording';

/** A status that was planned or told, as a row of the report. */
export const resultOfStatus = (row: PlannedStatus): ResultRow => ({
	name: `${row.orderId} ${row.reference}`.trim(),
	outcome: row.outcome === 'told' ? 'done' : row.outcome,
	summary: worded(row.summary, row.summaryNl),
	problems: row.problems,
});
