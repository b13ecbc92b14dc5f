import type { Cents } from '../../money/cents';
import { exactExcl } from '../../money/vat';
import type { RateShare } from '../../money/rateShare';

/**
 * Cents by which an amount without VAT is not what the parts make of the amount with VAT. PrestaShop takes it from its
 * sums, in which each line was rounded; by the rates alone it may come out closer.
 */
export function missOf(
	{ incl, excl }: { incl: Cents; excl: Cents },
	parts: readonly RateShare[],
): number {
	const sum = parts.reduce((all, part) => all + part.incl, 0);
	if (sum <= 0) return Number.POSITIVE_INFINITY;
	const ofSums = parts.reduce((all, part) => all + part.excl, 0) / sum;
	const ofRates = parts.reduce((all, part) => all + exactExcl(part.incl, part.rate), 0) / sum;
	return Math.min(Math.abs(incl * ofSums - excl), Math.abs(incl * ofRates - excl));
}
