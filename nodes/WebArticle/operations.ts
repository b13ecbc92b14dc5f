import { registry } from '../shared/registry';
import * as planArticles from './actions/planArticles.operation';
import * as planImport from './actions/planImport.operation';
import * as planPrices from './actions/planPrices.operation';

/** Everything the Web Article node can do. */
export const operations = registry([
	{
		operations: [planArticles, planImport, planPrices],
		begin: 'planPrices',
		description: 'What to make of the articles and the products',
	},
]);
