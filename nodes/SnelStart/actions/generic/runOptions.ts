import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { snelStartClient } from '../../books/snelStartClient';
import type { Records } from '../../books/records/records';
import { maxWaitMs, maxWaitOption } from '../maxWait';

/** Options of every generic operation. They hold for the whole run, so the first item decides. */
export const runOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [maxWaitOption],
};

/** One connection for all items. */
export const openForRun = async (context: IExecuteFunctions): Promise<Records> =>
	(await snelStartClient(context, { maxWaitMs: maxWaitMs(context) })).records;
