import { registry } from '../shared/registry';
import * as report from './actions/report.operation';
import * as stopIfFailed from './actions/stopIfFailed.operation';

/** Everything the Shop Link node can do. */
export const operations = registry([
	{ operations: [report, stopIfFailed], description: 'What to make of a run of the workflow' },
]);
