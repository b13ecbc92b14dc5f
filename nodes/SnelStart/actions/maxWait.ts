import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { forRun } from '../../shared/forRun';

const DEFAULT_MINUTES = 10;

export const maxWaitOption: INodeProperties = {
	displayName: 'Max Wait (Minutes)',
	name: 'maxWaitMinutes',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: DEFAULT_MINUTES,
	description:
		'Minutes to wait at most when SnelStart says its limit on requests is reached, before giving up with a clear message',
};

/** The option above in milliseconds. */
export const maxWaitMs = (context: IExecuteFunctions): number =>
	60_000 * (forRun(context, 'options.maxWaitMinutes', DEFAULT_MINUTES) as number);
