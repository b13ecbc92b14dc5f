import type { RoundMode } from '../php/round';
import type { Amount } from '../prices/amount';
import { minus, notNegative, rounded, times } from '../prices/amount';

/** PS_ROUND_TYPE: 1 each item, 2 each line (default), 3 only the total. */
export type RoundType = 1 | 2 | 3;

export interface Rounding {
	type: RoundType;
	mode: RoundMode;
	/**
	 * Since 1.7.7 the order total is made of lines that are not rounded yet, while total_products adds
	 * rounded ones: the cent by which real orders are off. 1.6 adds the same rounded lines in both.
	 */
	totalOfUnroundedLines: boolean;
}

/** One product of a cart while vouchers are taken off. */
export interface CartRow {
	productId: number;
	combinationId: number;
	quantity: number;
	/** Has a catalogue discount, so that vouchers may leave it alone. */
	isReduced: boolean;
	unit: Amount;
	/** What the order total is made of. */
	initialTotal: Amount;
	/** The line's own total, as total_products and order_details show it. */
	lineTotal: Amount;
	/** What vouchers have left of the line. */
	remaining: Amount;
}

/** CartRow::processCalculation: the totals of quantity × unit price under the shop's rounding. */
export function cartRow(
	goods: Pick<CartRow, 'productId' | 'combinationId' | 'quantity' | 'isReduced' | 'unit'>,
	rounding: Rounding,
): CartRow {
	const { type, mode, totalOfUnroundedLines } = rounding;
	const unit = type === 1 ? rounded(goods.unit, mode) : goods.unit;
	const exact = times(unit, goods.quantity);
	const lineTotal = type === 2 ? rounded(exact, mode) : exact;
	const initialTotal = totalOfUnroundedLines ? exact : lineTotal;
	return { ...goods, unit, initialTotal, lineTotal, remaining: lineTotal };
}

/** Takes an amount off a row; what would go below zero is lost. */
export function takeOff(row: CartRow, amount: Amount): Amount {
	row.remaining = notNegative(minus(row.remaining, amount));
	return amount;
}
