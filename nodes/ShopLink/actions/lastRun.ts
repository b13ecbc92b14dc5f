import type { IExecuteFunctions } from 'n8n-workflow';

import { daysTogether } from '../../../domain/report/daysOfRuns';
import type { ArchivedRun } from '../../../domain/stream/archivedRun';
import { archivedRunSchema } from '../../../domain/stream/archivedRunSchema';
import { readableRows } from './readableRows';

/**
 * The row of the run before on an input, with what the rows behind it tell of earlier days; null where there is none that
 * can be read: then everything is new once.
 */
export function lastRun(context: IExecuteFunctions, index: number): ArchivedRun | null {
	const rows = readableRows<ArchivedRun>(context, index, archivedRunSchema);
	return rows.length === 0
		? null
		: { ...rows[0], days: daysTogether(rows.map(({ days }) => days)) };
}
