import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { runMarks } from '../../../domain/report/runMarks';
import { costsOf } from '../../../domain/stream/nodeCost';
import type { RunMarks } from '../../../domain/stream/runReport';
import { isoIn } from '../../../domain/words/isoIn';
import { PACKAGE_VERSION } from '../../shared/packageVersion';

/** What is known of the run that these items came out of. */
export const marksOf = (
	context: IExecuteFunctions,
	items: readonly INodeExecutionData[],
): RunMarks =>
	runMarks(costsOf(items.map(({ json }) => json)), {
		at: isoIn(context.getTimezone(), Date.now()),
		workflow: context.getWorkflow().name ?? '',
		version: PACKAGE_VERSION,
	});
