import { registry } from '../shared/registry';
import * as report from './actions/report.operation';

/** Everything the Shop Link node can do. */
export const operations = registry([
	{ operations: [report], description: 'What to make of a run of the workflow' },
]);
