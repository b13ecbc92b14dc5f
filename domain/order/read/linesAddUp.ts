import { microsOf } from '../../money/cents';
import type { OrderFacts } from './orderFacts';

/** Order and lines are both rounded to the cent per line; three decimals cover every rounding type. */
const ROUNDING_MICROS = 20_000;

/** Whether the lines come to the product total of the order without VAT, within the rounding of one cent. */
export function linesAddUp({ lines, totals }: LinesOfOrder): boolean {
	const total = microsOf(totals.productsExcl);
	const sum = lines.reduce((micros, { totalExcl }) => micros + (microsOf(totalExcl) ?? 0), 0);
	return total !== null && Math.abs(total - sum) < ROUNDING_MICROS && lines.length > 0;
}

/** Whether lines are missing: there are none, or they come to less than the product total of the order. */
export function linesAreMissing({ lines, totals }: LinesOfOrder): boolean {
	const total = microsOf(totals.productsExcl);
	const sum = lines.reduce((micros, { totalExcl }) => micros + (microsOf(totalExcl) ?? 0), 0);
	return lines.length === 0 || total === null || total - sum >= ROUNDING_MICROS;
}

/** The amounts that are compared. */
export interface LinesOfOrder {
	lines: ReadonlyArray<Pick<OrderFacts['lines'][number], 'totalExcl'>>;
	totals: Pick<OrderFacts['totals'], 'productsExcl'>;
}
