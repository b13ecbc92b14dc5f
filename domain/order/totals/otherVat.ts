import { centsIn, type Cents } from '../../money/cents';
import type { VatComparison } from '../../stream/vatComparison';

/** VAT of a sales order as it was expected and as SnelStart counts it, in cents. */
interface OtherVat {
	expected: Cents;
	counted: Cents;
}

/**
 * The VAT inside a sales order where it is not the plan's: with prices including VAT another rate leaves the total as it
 * is. Half a cent for each line and each rate is rounding. Null where it agrees, and where SnelStart does not tell.
 *
 * @param lines how many the plan has
 * @param totals of the sales order with and without VAT
 */
export function otherVat(
	vat: readonly VatComparison[],
	lines: number,
	{ incl, excl }: { incl: Cents | null; excl: Cents | null },
): OtherVat | null {
	if (incl === null || excl === null || vat.length === 0) return null;
	const expected = vat.reduce((sum, { snelStart }) => sum + centsIn(snelStart), 0);
	const counted = incl - excl;
	const rounding = Math.ceil((lines + vat.length) / 2);
	return Math.abs(counted - expected) <= rounding ? null : { expected, counted };
}
