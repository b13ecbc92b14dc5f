import { registry } from '../shared/registry';
import * as getManyWebOrders from './actions/order/getManyWebOrders.operation';
import * as setManyStock from './actions/stock/setMany.operation';

/** Everything the PrestaShop node can do. */
export const operations = registry([
	{ resource: { name: 'Order', value: 'order' }, operations: [getManyWebOrders] },
	{ resource: { name: 'Stock', value: 'stock' }, operations: [setManyStock] },
]);
