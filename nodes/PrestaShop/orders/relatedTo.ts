import type { WebOrder } from '../../../domain/stream/webOrder';
import { reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import type { OrderTables } from './orderTables';

/** What an order has in common with others of its shop; one that came to nothing keeps no other of its cart back. */
export function relatedTo(
	order: ShopRow,
	{ related, states }: Pick<OrderTables, 'related' | 'states'>,
): Pick<WebOrder, 'cartId' | 'sameReference' | 'siblingTotals' | 'sameCart'> {
	const cartId = reference(order, 'id_cart');
	const isOther = (row: ShopRow) => text(row, 'id') !== text(order, 'id');
	const isAlive = (row: ShopRow) => !states.get(text(row, 'current_state'))?.final;
	const orderReference = text(order, 'reference');
	const ofReference = orderReference === '' ? [] : related.byReference.get(orderReference);
	const siblings = (ofReference ?? []).filter(isOther);
	const ofCart = cartId === '' ? [] : related.byCart.get(cartId);
	return {
		cartId,
		sameReference: siblings.map((row) => text(row, 'id')),
		...(siblings.length === 0
			? {}
			: { siblingTotals: siblings.map((row) => text(row, 'total_paid_tax_incl')) }),
		sameCart: (ofCart ?? [])
			.filter((row) => isOther(row) && isAlive(row))
			.map((row) => ({ id: text(row, 'id'), reference: text(row, 'reference') })),
	};
}
