import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { refuseTwoValues } from '../../../shared/refuseTwoValues';
import { snelStartClient } from '../../books/snelStartClient';
import type { Records } from '../../books/records/records';
import { maxWaitMs, maxWaitOption } from '../maxWait';

/** Options of every generic operation. They hold for the whole run. */
export const runOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [maxWaitOption],
};

/** One connection for all items. */
export async function openForRun(context: IExecuteFunctions): Promise<Records> {
	refuseTwoValues(context, [runOptions], (path) => path === `options.${maxWaitOption.name}`);
	return (await snelStartClient(context, { maxWaitMs: maxWaitMs(context) })).records;
}
