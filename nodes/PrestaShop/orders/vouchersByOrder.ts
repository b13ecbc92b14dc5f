import { groupedBy, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

const VOUCHER = /^V\d{1,12}C\d{1,12}O(\d{1,12})$/;

/** Vouchers that the shop made of a refund, by the id of its order, which stands in their code. */
export const vouchersByOrder = (rows: readonly ShopRow[]): Map<string, ShopRow[]> =>
	groupedBy(
		rows.flatMap((row) => {
			const order = VOUCHER.exec(text(row, 'code'))?.[1];
			return order === undefined ? [] : [{ ...row, order }];
		}),
		'order',
	);
