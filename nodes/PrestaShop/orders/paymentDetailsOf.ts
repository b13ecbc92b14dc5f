import { centsOf } from '../../../domain/money/cents';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { inOrderOfId, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import type { OrderTables } from './orderTables';

/**
 * Number, day and method of what was paid on an order, each different one once, the first first. Money that went back is
 * no payment; the parts of a split cart share what was paid for all of them. Nothing where payments were not read.
 */
export function paymentDetailsOf(
	order: ShopRow,
	{ payments }: Pick<OrderTables, 'payments'>,
): Pick<WebOrder, 'paymentDetails'> {
	const rows = inOrderOfId(payments.get(text(order, 'reference')) ?? []).filter(
		(row) => !((centsOf(text(row, 'amount')) ?? 1) < 0),
	);
	if (rows.length === 0) return {};
	const all = (valueOf: (row: ShopRow) => string) =>
		[...new Set(rows.map((row) => valueOf(row).trim()))].filter(Boolean).join(', ');
	return {
		paymentDetails: {
			transactionId: all((row) => text(row, 'transaction_id')),
			paidAt: all(dayOf),
			method: all((row) => text(row, 'payment_method')),
		},
	};
}

/** By the shop's own clock; '' for the zero date that PrestaShop writes for none. */
function dayOf(row: ShopRow): string {
	const day = text(row, 'date_add').slice(0, 10);
	return day.startsWith('0000') ? '' : day;
}
