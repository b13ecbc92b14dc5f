import type { ControlHook } from '../../shared/control';
import { advanceOrder, completeOrder, placeOrder } from '../orders/placeOrder';
import type { PlaceOrderInput } from '../orders/placeOrderInput';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { PaymentInput } from './backOffice';
import { backOfficeOf } from './backOfficeOf';
import { changeState, deleteProduct, editProduct, receivePayment, setQuantity } from './backOffice';
import { deleteAddress, deleteCustomer, deleteTax, editAddress } from './deletions';

/** What POST /_control/hooks/<name> can do in the shop. */
export function controlHooks(shop: Shop): Record<string, ControlHook> {
	return {
		placeOrder: (input) => {
			const { orderId, reference, orders } = placeOrder(shop, input as unknown as PlaceOrderInput);
			return { orderId, reference, orders };
		},
		advanceOrder: (input) => ({ step: advanceOrder(shop, Number(input.orderId)) }),
		completeOrder: (input) => completeOrder(shop, Number(input.orderId)),
		changeState: (input) => changeState(shop, Number(input.orderId), Number(input.stateId)),
		receivePayment: (input) => receivePayment(shop, input as unknown as PaymentInput),
		...(backOfficeOf(shop) as unknown as Record<string, ControlHook>),
		deleteCustomer: (input) => deleteCustomer(shop, Number(input.customerId)),
		deleteAddress: (input) => deleteAddress(shop, Number(input.addressId)),
		editAddress: (input) =>
			editAddress(shop, Number(input.addressId), input.fields as Partial<Row>),
		deleteTax: (input) => deleteTax(shop, Number(input.taxId)),
		deleteProduct: (input) => deleteProduct(shop, Number(input.productId)),
		editProduct: ({ productId, ...fields }) => editProduct(shop, Number(productId), fields),
		setQuantity: (input) =>
			setQuantity(shop, String(input.reference), Number(input.quantity), Number(input.shopId ?? 1)),
	};
}
