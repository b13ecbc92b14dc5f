import { unitsOfPrice } from '../money/priceOf';
import type { BookedLine } from '../stream/bookedOrder';

/** Ten-thousandths of a piece. */
const PIECE = 10_000;

/** What a line of a sales order comes to in ten-thousandths of a euro, its discount taken off, in the price mode of the order. */
export function unitsOfLine({ price, quantity, discount }: BookedLine): number {
	const exact = unitsOfPrice(price) * Math.round(quantity * PIECE) * (100 - discount);
	return exact / (PIECE * 100);
}
