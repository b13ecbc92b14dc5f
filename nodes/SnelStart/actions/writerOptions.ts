import type { INodeProperties } from 'n8n-workflow';

import { timeBudgetOption } from '../../shared/timeBudget';
import { maxWaitOption } from './maxWait';

/** Options of an operation that writes much: how long it waits for SnelStart, and how long it may take. */
export const writerOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [maxWaitOption, timeBudgetOption],
};
