import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { micro } from './micro';
import type { PricedLine } from './orderLines';
import type { OrderTotals } from './orderTotals';
import type { PlaceOrderInput } from './placeOrderInput';

/** An order that is being built: its row exists, its lines follow. */
export interface Draft {
	order: Row;
	lines: PricedLine[];
	totals: OrderTotals;
	rowsBuilt: number;
}

/** The state the order will get: another amount than the total makes it a payment error. */
export function stateOf(shop: Shop, input: PlaceOrderInput, drafts: Draft[]): number {
	const due = drafts.reduce((total, { totals }) => total + totals.paid, 0n);
	const differs = input.amountPaid !== undefined && micro(input.amountPaid) !== due;
	const isSplit = (input.split?.length ?? 1) > 1;
	if (differs && !isSplit) return Number(shop.setting('PS_OS_ERROR') ?? 8);
	return input.stateId ?? Number(shop.setting('PS_OS_PAYMENT') ?? 2);
}
