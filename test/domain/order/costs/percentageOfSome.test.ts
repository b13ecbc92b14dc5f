import fc from 'fast-check';

import { percentageOfSome } from '../../../../domain/order/costs/percentageOfSome';
import type { RateShare } from '../../../../domain/money/rateShare';
import { exactExcl } from '../../../../domain/money/vat';

const line = (incl: number, rate: number): RateShare => ({
	rate,
	incl,
	excl: Math.round(exactExcl(incl, rate)),
});

/** Lines of three rates, of which a voucher takes a percentage of those marked. */
const baskets = fc.record({
	lines: fc.array(
		fc.record({
			incl: fc.integer({ min: 199, max: 250_000 }),
			rate: fc.constantFrom(21_000, 9_000, 0),
			isMeant: fc.boolean(),
		}),
		{ minLength: 11, maxLength: 16 },
	),
	percent: fc.constantFrom(5, 10, 12.5, 20, 25),
});

describe('a percentage of some of many lines', () => {
	it('is found wherever one choice of lines alone makes both of its amounts', () => {
		fc.assert(
			fc.property(baskets, ({ lines, percent }) => {
				const shares = lines.map(({ incl, rate }) => line(incl, rate));
				const meant = shares.filter((_, at) => lines[at].isMeant);
				fc.pre(meant.length > 1 && meant.length < shares.length);
				const of = (side: 'incl' | 'excl') =>
					Math.round(meant.reduce((sum, share) => sum + share[side], 0) * percent * 100);
				const exact = { incl: of('incl'), excl: of('excl') };
				const found = percentageOfSome(exact, shares);
				if (found === null) return;
				const sum = (side: 'incl' | 'excl') => found.reduce((all, share) => all + share[side], 0);
				const hundredths = Math.round(exact.incl / sum('incl'));
				expect(Math.abs(sum('incl') * hundredths - exact.incl)).toBeLessThanOrEqual(2);
				expect(Math.abs(sum('excl') * hundredths - exact.excl)).toBeLessThanOrEqual(2);
			}),
			{ numRuns: 40 },
		);
	});

	it('finds the lines without a reduction among twelve', () => {
		const shares = Array.from({ length: 12 }, (_, at) =>
			line(1999 + at * 731, [21_000, 9_000, 0][at % 3]),
		);
		const meant = shares.filter((_, at) => at % 4 !== 0);
		const of = (side: 'incl' | 'excl') => meant.reduce((sum, share) => sum + share[side], 0) * 1000;
		expect(percentageOfSome({ incl: of('incl'), excl: of('excl') }, shares)).toEqual(meant);
	});

	it('is not guessed where several choices make it, nor of more lines than can be looked at', () => {
		const same = Array.from({ length: 12 }, () => line(1000, 21_000));
		const half = {
			incl: 6000 * 1000,
			excl: same.slice(6).reduce((sum, { excl }) => sum + excl, 0) * 1000,
		};
		expect(percentageOfSome(half, same)).toBeNull();
		expect(
			percentageOfSome(
				half,
				Array.from({ length: 25 }, () => line(1000, 21_000)),
			),
		).toBeNull();
	});
});
