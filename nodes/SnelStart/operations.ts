import { registry } from '../shared/registry';
import * as importSalesOrders from './actions/salesOrder/import.operation';
import * as getManyStock from './actions/stock/getMany.operation';

/** Everything the SnelStart node can do. */
export const operations = registry([
	{
		resource: {
			name: 'Sales Order',
			value: 'salesOrder',
			description: 'Sales order (verkooporder)',
		},
		operations: [importSalesOrders],
	},
	{
		resource: { name: 'Stock', value: 'stock', description: 'Stock of articles (voorraad)' },
		operations: [getManyStock],
	},
]);
