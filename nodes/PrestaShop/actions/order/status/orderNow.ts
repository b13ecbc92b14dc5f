import { centsOf, centsIn } from '../../../../../domain/money/cents';
import type { PlannedStatus } from '../../../../../domain/stream/plannedStatus';
import { readOptional } from '../../../client/readOptional';
import { readingOf } from '../../../client/readingOf';
import type { Shop } from '../../../client/shop';
import { inOrderOfId, text } from '../../../wire/row';
import type { ShopRow } from '../../../wire/shopRow';
import { changedSince, type Stopped } from './step';

const FIELDS = [
	...['id', 'reference', 'id_shop', 'id_lang', 'id_customer', 'current_state'],
	'total_paid_tax_incl',
];

/** An order as it is right before something of it is written. */
export interface OrderNow {
	order: ShopRow;
	/** States it was given, oldest first. */
	histories: ShopRow[];
	isRefunded: boolean;
}

/**
 * Reads it once more; what no longer agrees with what was judged is told instead. The states it was given are read before
 * the one it is in, so that one that somebody gives meanwhile shows as new; credit slips last.
 */
export async function orderNow(shop: Shop, planned: PlannedStatus): Promise<OrderNow | Stopped> {
	const histories = await historiesOf(shop, planned.orderId);
	const query = { 'filter[id]': `[${planned.orderId}]` };
	const [order] = await shop.rows({ resource: 'orders', display: FIELDS, query });
	if (order === undefined) {
		return changedSince(planned, ['it is gone', 'hij is er niet meer']);
	}
	const isSame =
		text(order, 'reference') === planned.reference &&
		centsOf(text(order, 'total_paid_tax_incl')) === centsIn(planned.total);
	if (!isSame) {
		return changedSince(planned, [
			'its reference or total is another',
			'de referentie of het totaal is anders',
		]);
	}
	const slips = await readOptional(shop, {
		resource: 'order_slip',
		display: ['id', 'id_order'],
		query: { 'filter[id_order]': `[${planned.orderId}]` },
	});
	return { order, histories, isRefunded: slips.length > 0 };
}

/** The states that an order was given, oldest first. */
export const historiesOf = async (shop: Shop, orderId: string): Promise<ShopRow[]> =>
	inOrderOfId(
		await shop.rows(readingOf('order_histories', { 'filter[id_order]': `[${orderId}]` })),
	);
