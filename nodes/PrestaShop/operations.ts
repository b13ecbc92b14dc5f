import { registry } from '../shared/registry';
import { genericOperations, recordOperations } from './actions/generic/genericOperations';
import * as getManyWebOrders from './actions/order/getManyWebOrders.operation';
import * as getManyForFollowUp from './actions/order/getManyForFollowUp.operation';
import * as getManyPayments from './actions/order/getManyPayments.operation';
import * as getManySales from './actions/order/getManySales.operation';
import * as checkShop from './actions/shop/check.operation';
import * as setManyStock from './actions/stock/setMany.operation';
import { customer } from './catalogue/customer';
import { product } from './catalogue/product';

/** Everything the PrestaShop node can do. */
export const operations = registry(
	[
		genericOperations(customer),
		{
			resource: { name: 'Order', value: 'order' },
			operations: [getManyForFollowUp, getManyPayments, getManySales, getManyWebOrders],
			begin: 'getManyWebOrders',
		},
		genericOperations(product),
		recordOperations(),
		{ resource: { name: 'Shop', value: 'shop' }, operations: [checkShop] },
		{ resource: { name: 'Stock', value: 'stock' }, operations: [setManyStock] },
	],
	'order',
);
