import { exactExcl } from '../../money/vat';
import { missOf } from './missOf';
import { exactlyMeant } from './exactlyMeant';
import type { Amounts } from '../../money/amounts';
import { MICROS_PER_CENT, type Cents } from '../../money/cents';
import type { RateShare } from '../../money/rateShare';
import type { Discountable } from './discountable';
import type { ExactAmount } from './exactAmount';
import { besidePercentage, hundredthsOf } from './hundredthsOf';

/** What a share of a voucher is in proportion to. */
export type RateWeight = Pick<RateShare, 'rate' | 'incl'>;

const HALF_A_CENT = 0.51;

/** Cents by which rounding both amounts of a voucher parts them from the products they were taken off. */
const ROUNDING = 1.05;
/** The same when the shop's own sums, or a conversion to euros, were rounded before. */
const SLACK = 2;

/**
 * What a voucher that takes something off the products is divided over: all of them, unless its own pair of amounts (with
 * and without VAT) shows that it was meant for what earlier vouchers left of them, for some lines (to the last
 * decimal), for one line (a gift, or a part of it), for some of the rates only, or for another mix of two. Both amounts
 * of a line, or of a piece of it, are a gift, however near the VAT of all goods together comes to its own. Null when no
 * division gives the amount without VAT that the shop wrote.
 *
 * @param left the products per rate less what earlier vouchers of the order took off them
 */
export function voucherWeights(
	amount: Amounts,
	{ products, lines, pieces, unrounded }: Discountable,
	exact: ExactAmount | null,
	left: readonly RateShare[],
): RateWeight[] | null {
	if (products.length === 0) return null;
	const meant = exact && exactlyMeant(exact, { ...(unrounded ?? { products, lines }), left });
	if (meant) return meant;
	const gift = [...lines, ...pieces].find(
		(line) => line.incl === amount.incl && line.excl === amount.excl,
	);
	if (gift) return [{ rate: gift.rate, incl: amount.incl }];
	const told = exact && isFiner(exact) ? inCents(exact) : amount;
	const mayBeOf = (parts: RateShare[]) =>
		exact === null || products.length === 1 || isPartOf(exact, parts, lines.length);
	const whole = nearestTo(told, [products, [...left]].filter(mayBeOf));
	if (whole && missOf(amount, whole) <= ROUNDING) return whole;
	const best = nearestTo(amount, subsetsOf(products).filter(mayBeOf));
	if (best && missOf(amount, best) <= SLACK) return best;
	const charged = lines.filter((line) => line.incl > 0);
	const ofLine = charged.find((line) => isPercentageOf(amount, line));
	if (ofLine) return [ofLine];
	if (products.length === 1 && isOfSome(amount, charged)) return products;
	const mix = products.length === 2 ? solveForTwo(amount, products[0], products[1]) : null;
	return mix && products.map(({ rate }, index) => ({ rate, incl: mix[index] }));
}

/** Amounts in whole cents are what PrestaShop before 1.7.7 kept of a voucher, or tell nothing more. */
const isFiner = ({ incl, excl }: ExactAmount): boolean =>
	incl % MICROS_PER_CENT !== 0 || excl % MICROS_PER_CENT !== 0;

const inCents = ({ incl, excl }: ExactAmount): Amounts => ({
	incl: incl / MICROS_PER_CENT,
	excl: excl / MICROS_PER_CENT,
});

/**
 * Whether an amount may have been taken off goods as a whole: with parts of a cent on both sides it is a percentage, and
 * people choose them with two decimals. Each line may have been rounded to the cent before.
 */
function isPartOf(exact: ExactAmount, parts: readonly RateShare[], lines: number): boolean {
	const isPercentage = [exact.incl, exact.excl].every((amount) => amount % MICROS_PER_CENT !== 0);
	const sum = parts.reduce((all, part) => all + part.incl, 0);
	const { incl } = inCents(exact);
	const off = besidePercentage(incl, sum, hundredthsOf(incl, sum));
	return !isPercentage || off <= HALF_A_CENT + (HALF_A_CENT * lines * incl) / sum;
}

/** The choice whose own VAT comes nearest to that of an amount; of equals the first. */
const nearestTo = (amount: Amounts, choices: readonly RateShare[][]): RateShare[] | undefined =>
	choices
		.slice(1)
		.reduce(
			(nearest, choice) => (missOf(amount, choice) < missOf(amount, nearest) ? choice : nearest),
			choices[0],
		);

/**
 * Whether both amounts are the same percentage of two decimals of a line, to the cent: where each piece was rounded, the
 * line's own VAT may be cents beside its rate, and that of a voucher on it with it.
 */
function isPercentageOf({ incl, excl }: Amounts, line: RateShare): boolean {
	const hundredths = hundredthsOf(incl, line.incl);
	const isOff = (amount: Cents, whole: Cents) =>
		besidePercentage(amount, whole, hundredths) > HALF_A_CENT;
	return (
		hundredths > 0 && hundredths <= 10_000 && !isOff(incl, line.incl) && !isOff(excl, line.excl)
	);
}

/** Whether an amount may be of some of these lines, the two amounts of each having been rounded apart. */
function isOfSome({ incl, excl }: Amounts, lines: readonly RateShare[]): boolean {
	const withoutVat = lines.map((line) => (incl * line.excl) / line.incl);
	return Math.min(...withoutVat) - ROUNDING <= excl && excl <= Math.max(...withoutVat) + ROUNDING;
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
function solveForTwo(amount: Amounts, first: RateShare, second: RateShare): Cents[] | null {
	const slope = exactExcl(1, first.rate) - exactExcl(1, second.rate);
	const ofFirst = Math.round((amount.excl - exactExcl(amount.incl, second.rate)) / slope);
	const parts = [ofFirst, amount.incl - ofFirst];
	const possible =
		parts[0] >= 0 && parts[1] >= 0 && parts[0] <= first.incl && parts[1] <= second.incl;
	return possible ? parts : null;
}
