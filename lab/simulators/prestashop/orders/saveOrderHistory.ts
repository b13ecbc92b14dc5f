import type { Row } from '../types';
import { FatalError } from '../webservice/errors';
import type { Session } from '../webservice/session';
import { changeOrderState } from './changeState';

/**
 * POST order_histories. An unknown order or state ends PHP: an empty 500 on 8, a bare text with 500 on
 * 1.7 and with 200 on 1.6. `date_add` in the body is ignored.
 */
export function saveOrderHistory({ shop }: Session, values: Row): Row {
	const order = shop.table('orders').byId(Number(values.id_order));
	const state = shop.table('order_states').byId(Number(values.id_order_state));
	if (order === undefined || state === undefined) {
		throw new FatalError(
			shop.release === 1.6 ? 200 : 500,
			shop.release >= 8 ? '' : 'Invalid new order status',
		);
	}
	const history = changeOrderState(shop, order, state.id);
	return {
		...values,
		id: String(history.id) as unknown as number,
		id_order_state: state.id,
		date_add: history.date_add,
	};
}
