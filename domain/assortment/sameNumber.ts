import { microsOf, type Micros } from '../money/cents';

/** Half of the fourth decimal: SnelStart keeps four, and what PrestaShop keeps behind them says nothing. */
const LEAST_DIFFERENCE = 50;

/** Whether two prices are the same to four decimals. */
export const isSamePrice = (one: Micros, other: Micros): boolean =>
	Math.abs(one - other) < LEAST_DIFFERENCE;

/** Whether two texts are the same number, however many decimals are written; false where one is none. */
export function isSameNumber(one: string, other: string): boolean {
	const [a, b] = [microsOf(one), microsOf(other)];
	return a !== null && a === b;
}
