import { allocate } from '../../money/allocate';
import { exactExcl, type VatRate } from '../../money/vat';
import { missOf } from './missOf';
import { exactlyMeant } from './exactlyMeant';
import type { Cents } from '../../money/cents';
import type { RateShare } from '../../money/rateShare';
import type { Discountable } from './discountable';
import type { ExactAmount } from './exactAmount';

interface Amount {
	incl: Cents;
	excl: Cents;
}

/** Cents by which rounding both amounts of a voucher parts them from the products they were taken off. */
const ROUNDING = 1.05;
/** The same when the shop's own sums, or a conversion to euros, were rounded before. */
const SLACK = 2;

/**
 * Amounts with VAT per rate of what a voucher takes off the products: pro rata over all of them, unless its own pair
 * of amounts (with and without VAT) shows that it was meant for some lines (to the last decimal), for one line (a gift),
 * for some of the rates only, or for another mix of two. Null when no division gives the amount without VAT that the
 * shop wrote.
 */
export function voucherShares(
	amount: Amount,
	{ products, lines }: Discountable,
	exact: ExactAmount | null,
): Array<{ rate: VatRate; incl: Cents }> | null {
	if (products.length === 0) return null;
	const meant = exact && exactlyMeant(exact, { products, lines });
	if (meant) return proRata(amount, meant);
	if (missOf(amount, products) <= ROUNDING) return proRata(amount, products);
	const gift = lines.find((line) => line.incl === amount.incl && line.excl === amount.excl);
	if (gift) return [{ rate: gift.rate, incl: amount.incl }];
	const best = subsetsOf(products).reduce((nearest, subset) =>
		missOf(amount, subset) < missOf(amount, nearest) ? subset : nearest,
	);
	if (missOf(amount, best) <= SLACK) return proRata(amount, best);
	const mix = products.length === 2 ? solveForTwo(amount, products[0], products[1]) : null;
	return mix && products.map(({ rate }, index) => ({ rate, incl: mix[index] }));
}

/** An amount with VAT divided over rates by what each has. */
function proRata({ incl }: Pick<Amount, 'incl'>, parts: readonly RateShare[]) {
	const shares = allocate(
		incl,
		parts.map((part) => part.incl),
	);
	return parts.map(({ rate }, index) => ({ rate, incl: shares[index] }));
}

/** Every choice of rates, larger ones first; there are at most a handful of rates in an order. */
function subsetsOf(products: readonly RateShare[]): RateShare[][] {
	const few = products.slice(0, 6);
	const subsets = Array.from({ length: 2 ** few.length - 1 }, (_, mask) =>
		few.filter((_part, index) => ((mask + 1) >> index) % 2 === 1),
	);
	return subsets.sort((a, b) => b.length - a.length);
}

/** The one division over two rates that gives both amounts, when neither takes off more than there is. */
function solveForTwo(amount: Amount, first: RateShare, second: RateShare): Cents[] | null {
	const slope = exactExcl(1, first.rate) - exactExcl(1, second.rate);
	const ofFirst = Math.round((amount.excl - exactExcl(amount.incl, second.rate)) / slope);
	const parts = [ofFirst, amount.incl - ofFirst];
	const possible =
		parts[0] >= 0 && parts[1] >= 0 && parts[0] <= first.incl && parts[1] <= second.incl;
	return possible ? parts : null;
}
