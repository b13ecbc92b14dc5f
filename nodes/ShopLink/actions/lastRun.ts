import type { IExecuteFunctions } from 'n8n-workflow';

import type { ArchivedRun } from '../../../domain/stream/archivedRun';
import { archivedRunSchema } from '../../../domain/stream/archivedRunSchema';
import { itemsAt } from '../../shared/itemsAt';

/** The row of the run before on an input; null where there is none that can be read: then everything is new once. */
export function lastRun(context: IExecuteFunctions, index: number): ArchivedRun | null {
	for (const { json } of itemsAt(context, index)) {
		const { data } = archivedRunSchema.safeParse(json);
		if (data) return data as ArchivedRun;
	}
	return null;
}
