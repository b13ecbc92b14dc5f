import { microsOf } from '../../../../domain/money/cents';
import { text } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';

/** Whether one of the vouchers is of the amount of a slip: its goods, with or without VAT, or all of it. */
export function isVoucher(slip: ShopRow, vouchers: readonly ShopRow[]): boolean {
	const cents = (row: ShopRow, field: string) =>
		Math.round((microsOf(text(row, field)) ?? 0) / 10_000);
	const goods = cents(slip, 'total_products_tax_incl');
	const sums = [goods, cents(slip, 'amount'), goods + cents(slip, 'total_shipping_tax_incl')];
	return vouchers.some((voucher) =>
		sums.some((sum) => Math.abs(sum - cents(voucher, 'reduction_amount')) <= 1),
	);
}
