import { MICROS_PER_CENT } from '../../money/cents';
import { exactExcl } from '../../money/vat';
import { sumPerRate } from '../../money/sumPerRate';
import type { RateShare } from '../../money/rateShare';
import type { Discountable } from './discountable';
import { besidePercentage, hundredthsOf } from './hundredthsOf';
import { percentageOfSome } from './percentageOfSome';
import type { ExactAmount } from './exactAmount';

/** Millionths by which writing both amounts to six decimals parts them. */
const LAST_DIGIT = 2;
/** Of more lines than this not every choice is looked at, see `percentageOfSome`. */
const LINES_TO_CHOOSE_FROM = 10;

/**
 * The goods that a voucher was taken off, told by the last decimals of its two amounts: all of them, what earlier
 * vouchers left of all of them, those of one rate, one line, or a percentage of some lines (PrestaShop's "not on reduced products" or "on these products only"). Amounts
 * in whole cents tell nothing. Null when nothing fits to the last decimal.
 */
export function exactlyMeant(
	exact: ExactAmount,
	{
		products,
		lines,
		left,
	}: Pick<Discountable, 'products' | 'lines'> & { left: readonly RateShare[] },
): RateShare[] | null {
	if (exact.incl % MICROS_PER_CENT === 0 && exact.excl % MICROS_PER_CENT === 0) return null;
	if (isShareOf(products, exact)) return products;
	if (isShareOf(left, exact)) return [...left];
	const ofRate = products.find(({ rate }) => isNear(exactExcl(exact.incl, rate), exact.excl));
	if (ofRate) return [ofRate];
	const ofLine = lines.find((line) => isShareOf([line], exact));
	if (ofLine) return [ofLine];
	const some =
		choicesOf(lines).find((choice) => isShareOf(choice, exact) && isPercentageOf(choice, exact)) ??
		(lines.length > LINES_TO_CHOOSE_FROM ? percentageOfSome(exact, lines) : null);
	return some ? sumPerRate(some) : null;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= LAST_DIGIT;

const sumOf = (parts: readonly RateShare[], side: 'incl' | 'excl'): number =>
	parts.reduce((all, part) => all + part[side], 0);

/** Whether both amounts are the same part of what these come to with and without VAT. */
function isShareOf(parts: readonly RateShare[], { incl, excl }: ExactAmount): boolean {
	const sum = sumOf(parts, 'incl');
	return sum > 0 && isNear((incl * sumOf(parts, 'excl')) / sum, excl);
}

/** Whether it is a percentage of two decimals, as people choose them: a chance fit of some lines is none. */
function isPercentageOf(parts: readonly RateShare[], { incl }: ExactAmount): boolean {
	const sum = sumOf(parts, 'incl') * MICROS_PER_CENT;
	const hundredths = hundredthsOf(incl, sum);
	return hundredths > 0 && besidePercentage(incl, sum, hundredths) <= LAST_DIGIT;
}

/** Every choice of two lines or more, but for all of them; larger ones first. */
function choicesOf(lines: readonly RateShare[]): RateShare[][] {
	const few = lines.slice(0, LINES_TO_CHOOSE_FROM);
	if (few.length < lines.length) return [];
	return Array.from({ length: 2 ** few.length }, (_, mask) =>
		few.filter((_line, index) => (mask >> index) % 2 === 1),
	)
		.filter(({ length }) => length > 1 && length < few.length)
		.sort((a, b) => b.length - a.length);
}
