import { registry } from '../shared/registry';
import * as answer from './actions/answer.operation';
import * as calculate from './actions/calculate.operation';
import * as explain from './actions/explain.operation';
import * as localStock from './actions/localStock.operation';

/** Everything the Web Stock node can do. */
export const operations = registry([
	{
		operations: [answer, calculate, explain, localStock],
		begin: 'calculate',
		description: 'What to make of the stock and the web orders',
	},
]);
