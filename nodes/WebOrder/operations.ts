import { registry } from '../shared/registry';
import * as followUp from './follow/followUp.operation';
import * as undoRun from './follow/undoRun.operation';
import * as plan from './plan/plan.operation';

/** Everything the Web Order node can do. */
export const operations = registry([{ operations: [followUp, plan, undoRun], begin: 'plan' }]);
