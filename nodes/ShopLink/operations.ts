import { registry } from '../shared/registry';
import * as archiveOrders from './actions/archiveOrders.operation';
import * as archiveRun from './actions/archiveRun.operation';
import * as diagnose from './actions/diagnose.operation';
import * as firstSetUp from './actions/firstSetUp.operation';
import * as listTasks from './actions/listTasks.operation';
import * as ordersToEnter from './actions/ordersToEnter.operation';
import * as report from './actions/report.operation';
import * as reportProblems from './actions/reportProblems.operation';
import * as stopIfFailed from './actions/stopIfFailed.operation';
import * as taskResult from './actions/taskResult.operation';

/** Everything the Shop Link node can do. */
export const operations = registry([
	{
		operations: [
			archiveOrders,
			archiveRun,
			diagnose,
			firstSetUp,
			listTasks,
			ordersToEnter,
			report,
			reportProblems,
			stopIfFailed,
			taskResult,
		],
		begin: 'report',
		description: 'What to make of a run of the workflow',
	},
]);
