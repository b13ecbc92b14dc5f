import { registry } from '../shared/registry';
import * as compareWithBooks from './compare/compareWithBooks.operation';
import * as followUp from './follow/followUp.operation';
import * as undoRun from './follow/undoRun.operation';
import * as planCustomers from './customers/planCustomers.operation';
import * as planPayments from './payments/planPayments.operation';
import * as planStatus from './status/planStatus.operation';
import * as plan from './plan/plan.operation';
import * as reconcile from './reconcile/reconcile.operation';

/** Everything the Web Order node can do. */
export const operations = registry([
	{
		operations: [
			compareWithBooks,
			followUp,
			plan,
			planCustomers,
			planPayments,
			planStatus,
			reconcile,
			undoRun,
		],
		begin: 'plan',
	},
]);
