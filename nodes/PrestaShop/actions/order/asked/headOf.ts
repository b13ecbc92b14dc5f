import type { AskedOrder } from '../../../../../domain/stream/askedShop';
import { text } from '../../../wire/row';
import type { ShopRow } from '../../../wire/shopRow';

/** What a person may want to know of an order at first sight. */
export const headOf = (
	row: ShopRow,
	more: Omit<AskedOrder, 'orderId' | 'reference' | 'total'>,
): AskedOrder => ({
	orderId: text(row, 'id'),
	reference: text(row, 'reference'),
	total: text(row, 'total_paid_tax_incl'),
	...more,
});
