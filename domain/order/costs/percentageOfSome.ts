import type { Cents } from '../../money/cents';
import type { RateShare } from '../../money/rateShare';
import type { ExactAmount } from './exactAmount';

/** With more lines than this nobody looks: every choice of each half of them is listed. */
const MOST_LINES = 24;
/** Percentages that people choose: whole and half ones, in hundredths. */
const STEP = 50;
const WHOLE = 10_000;
/** Millionths by which writing an amount to six decimals parts it. */
const LAST_DIGIT = 2;

/** A choice among half of the lines. */
interface Half {
	incl: Cents;
	excl: Cents;
	lines: RateShare[];
}

/**
 * The lines of which a voucher is a whole or half percentage, with and without VAT to the last decimal, where there are
 * too many lines to look at every choice of them: those of each half are put side by side. Null when none is, or
 * several are.
 */
export function percentageOfSome(
	exact: ExactAmount,
	lines: readonly RateShare[],
): RateShare[] | null {
	if (lines.length > MOST_LINES) return null;
	const middle = Math.floor(lines.length / 2);
	const first = choicesOf(lines.slice(0, middle));
	const second = choicesOf(lines.slice(middle));
	const byIncl = new Map<Cents, Half[]>();
	for (const half of second) byIncl.set(half.incl, [...(byIncl.get(half.incl) ?? []), half]);
	const most = lines.reduce((sum, { incl }) => sum + incl, 0);
	const found: RateShare[][] = [];
	for (let percentage = STEP; percentage < WHOLE; percentage += STEP) {
		const incl = Math.round(exact.incl / percentage);
		if (incl > most || !isNear(incl * percentage, exact.incl)) continue;
		for (const one of first) {
			for (const other of byIncl.get(incl - one.incl) ?? []) {
				// The shop works out both amounts by their own sums, or that without VAT as a part of the other.
				if (!isNear((one.excl + other.excl) * percentage, exact.excl)) continue;
				found.push([...one.lines, ...other.lines]);
			}
		}
	}
	return found.length === 1 ? found[0] : null;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= LAST_DIGIT;

const choicesOf = (lines: readonly RateShare[]): Half[] =>
	lines.reduce<Half[]>(
		(all, line) => [
			...all,
			...all.map(({ incl, excl, lines: some }) => ({
				incl: incl + line.incl,
				excl: excl + line.excl,
				lines: [...some, line],
			})),
		],
		[{ incl: 0, excl: 0, lines: [] }],
	);
