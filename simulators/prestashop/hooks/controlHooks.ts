import type { ControlHook } from '../../shared/control';
import { completeOrder, placeOrder } from '../orders/placeOrder';
import type { PlaceOrderInput } from '../orders/placeOrderInput';
import type { Shop } from '../store/shop';
import { changeState, deleteProduct, setQuantity } from './backOffice';

/** What POST /_control/hooks/<name> can do in the shop. */
export function controlHooks(shop: Shop): Record<string, ControlHook> {
	return {
		placeOrder: (input) => {
			const { orderId, reference, orders } = placeOrder(shop, input as unknown as PlaceOrderInput);
			return { orderId, reference, orders };
		},
		completeOrder: (input) => completeOrder(shop, Number(input.orderId)),
		changeState: (input) => changeState(shop, Number(input.orderId), Number(input.stateId)),
		deleteProduct: (input) => deleteProduct(shop, Number(input.productId)),
		setQuantity: (input) =>
			setQuantity(shop, String(input.reference), Number(input.quantity), Number(input.shopId ?? 1)),
	};
}
