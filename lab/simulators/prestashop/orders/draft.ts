import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { Assembled } from './assembleCart';
import type { PlaceOrderInput } from './placeOrderInput';

/** An order that is being built: its row exists, its lines follow. */
export interface Draft extends Assembled {
	order: Row;
	/** A line took more than there was. */
	outOfStock?: boolean;
}

/** What all orders of a cart come to. */
export const dueOf = (drafts: Draft[]): number =>
	drafts.reduce((total, { totals }) => total + totals.paid, 0);

/** The state the order will get: another amount than the total makes it a payment error. */
export function stateOf(shop: Shop, input: PlaceOrderInput, drafts: Draft[]): number {
	const differs =
		input.amountPaid !== undefined &&
		Number(input.amountPaid).toFixed(2) !== dueOf(drafts).toFixed(2);
	const isSplit = (input.split?.length ?? 1) > 1;
	if (differs && !isSplit) return Number(shop.setting('PS_OS_ERROR') ?? 8);
	return input.stateId ?? Number(shop.setting('PS_OS_PAYMENT') ?? 2);
}
