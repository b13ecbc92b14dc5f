import { registry } from '../shared/registry';
import { genericOperations, recordOperations } from './actions/generic/genericOperations';
import * as getManyChanged from './actions/customer/getManyChanged.operation';
import * as addMessage from './actions/order/addMessage.operation';
import * as addPayment from './actions/order/addPayment.operation';
import * as applyStatus from './actions/order/applyStatus.operation';
import * as getCreditSlips from './actions/order/getCreditSlips.operation';
import * as findAsked from './actions/order/findAsked.operation';
import * as getManyWebOrders from './actions/order/getManyWebOrders.operation';
import * as getManyForFollowUp from './actions/order/getManyForFollowUp.operation';
import * as getManyForStatus from './actions/order/getManyForStatus.operation';
import * as getManyPayments from './actions/order/getManyPayments.operation';
import * as getManySales from './actions/order/getManySales.operation';
import * as setTrackingNumber from './actions/order/setTrackingNumber.operation';
import * as updateState from './actions/order/updateState.operation';
import { pricedCombination, pricedProduct } from './actions/product/priced';
import { setSpecificPrice } from './actions/product/setSpecificPrice';
import * as applyPlan from './actions/product/applyPlan.operation';
import * as getManyForAssortment from './actions/product/getManyForAssortment.operation';
import * as checkShop from './actions/shop/check.operation';
import * as adjustStock from './actions/stock/adjust.operation';
import * as getManyStock from './actions/stock/getMany.operation';
import * as setStock from './actions/stock/set.operation';
import * as setManyStock from './actions/stock/setMany.operation';
import { address } from './catalogue/address';
import { carrier } from './catalogue/carrier';
import { combination } from './catalogue/combination';
import { customer } from './catalogue/customer';
import { order } from './catalogue/order';
import { orderState } from './catalogue/orderState';
import { product } from './catalogue/product';
import { voucher } from './catalogue/voucher';

const ORDER_OPERATIONS = [
	addMessage,
	addPayment,
	applyStatus,
	findAsked,
	getCreditSlips,
	getManyForFollowUp,
	getManyForStatus,
	getManyPayments,
	getManySales,
	getManyWebOrders,
	setTrackingNumber,
	updateState,
];

/** Everything the PrestaShop node can do. */
export const operations = registry(
	[
		genericOperations(address),
		genericOperations(carrier),
		genericOperations(combination, setSpecificPrice(pricedCombination)),
		genericOperations(customer, getManyChanged),
		{ ...genericOperations(order, ...ORDER_OPERATIONS), begin: 'getManyWebOrders' },
		genericOperations(orderState),
		genericOperations(product, applyPlan, getManyForAssortment, setSpecificPrice(pricedProduct)),
		recordOperations(),
		{ resource: { name: 'Shop', value: 'shop' }, operations: [checkShop] },
		{
			resource: { name: 'Stock', value: 'stock' },
			operations: [adjustStock, getManyStock, setStock, setManyStock],
			begin: 'setMany',
		},
		genericOperations(voucher),
	],
	'order',
);
