import { decimal } from '../php/round';
import type { Shop } from '../store/shop';
import type { Amount } from '../prices/amount';
import type { Row } from '../types';
import type { OrderTotals } from './orderTotals';

interface VoucherValue {
	id?: number;
	name: string;
	value: Amount;
	freeShipping?: boolean;
}

/** Where an order's vouchers stand: 1.6 calls the resource order_discounts. */
export const voucherTable = (shop: Shop): string =>
	shop.release === 1.6 ? 'order_discounts' : 'order_cart_rules';

/** The order_cart_rules rows of an order; a payment fee may stand among them as a negative discount. */
export function voucherRows(
	order: Row,
	totals: OrderTotals,
	feeName = 'Betaalkosten',
): Array<Omit<Row, 'id'>> {
	const values: VoucherValue[] = totals.vouchers.map(({ voucher, value }) => ({
		...voucher.input,
		value,
	}));
	if (totals.feeAsDiscount) values.push({ name: feeName, value: totals.feeAsDiscount });
	return values.map(({ id, name, value, freeShipping }) => ({
		id_order: String(order.id),
		id_cart_rule: String(id ?? 1),
		id_order_invoice: '0',
		name,
		value: decimal(value.incl),
		value_tax_excl: decimal(value.excl),
		free_shipping: freeShipping ? '1' : '0',
		deleted: '0',
	}));
}
