import { centsIn, centsOrNull, euros, type Cents } from '../../money/cents';
import type { FreshPlan } from '../../order/plan/freshPlan';
import type { DecimalText } from '../../money/decimalText';
import type { Difference } from '../../stream/orderChange';

/**
 * Told where SnelStart counts other VAT in a sales order than the plan expects of the web order. Half a cent for each
 * line and each rate is rounding.
 *
 * @param totals of the sales order with and without VAT, in euros; null where SnelStart does not tell
 */
export function vatDiffers(
	{ vat, lines }: Pick<FreshPlan, 'vat' | 'lines'>,
	totals: { incl: DecimalText | null; excl: DecimalText | null },
): Difference[] {
	const [incl, excl] = [centsOrNull(totals.incl), centsOrNull(totals.excl)];
	if (incl === null || excl === null || vat.length === 0) return [];
	const expected: Cents = vat.reduce((sum, { snelStart }) => sum + centsIn(snelStart), 0);
	if (Math.abs(incl - excl - expected) <= Math.ceil((lines.length + vat.length) / 2)) return [];
	const rates = vat
		.map(({ rate, snelStart }) => `${rate} %: ${euros(centsIn(snelStart))}`)
		.join(', ');
	return [{ what: 'VAT (btw)', shop: `${euros(expected)} (${rates})`, books: euros(incl - excl) }];
}
