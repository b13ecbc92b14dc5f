import type { IExecuteFunctions } from 'n8n-workflow';

import type { ArchivedRun } from '../../../domain/stream/archivedRun';
import { archivedRunSchema } from '../../../domain/stream/archivedRunSchema';
import { readableRows } from './readableRows';

/** The row of the run before on an input; null where there is none that can be read: then everything is new once. */
export const lastRun = (context: IExecuteFunctions, index: number): ArchivedRun | null =>
	readableRows<ArchivedRun>(context, index, archivedRunSchema)[0] ?? null;
