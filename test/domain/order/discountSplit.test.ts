import fc from 'fast-check';
import { splitDiscount, type Discountable } from '../../../domain/order/discountSplit';
import { roundDivide } from '../../../domain/money/cents';

const HIGH = { rate: 21_000, incl: 2985, excl: 2467 };
const LOW = { rate: 9000, incl: 1995, excl: 1830 };
const SHIPPING = { rate: 21_000, incl: 695, excl: 574 };
const MIXED: Discountable = { products: [HIGH, LOW], lines: [HIGH, LOW], shipping: SHIPPING };

const split = (incl: number, excl: number, freeShipping = false, from = MIXED) =>
	splitDiscount([{ incl, excl, freeShipping }], { incl, excl }, from);

describe('splitDiscount', () => {
	it('goes pro rata over both rates', () => {
		expect(split(498, 430)).toEqual([
			{ rate: 21_000, incl: 299, excl: 247 },
			{ rate: 9000, incl: 199, excl: 183 },
		]);
	});

	it('is taken off one rate when its two amounts say so', () => {
		expect(split(500, 459)).toEqual([{ rate: 9000, incl: 500, excl: 459 }]);
		expect(split(500, 413)).toEqual([{ rate: 21_000, incl: 500, excl: 413 }]);
	});

	it('is taken off the one rate that its six decimals are exactly of, however near pro rata comes', () => {
		const products = [
			{ rate: 21_000, incl: 1000, excl: 826 },
			{ rate: 6000, incl: 500, excl: 472 },
			{ rate: 0, incl: 2030, excl: 2030 },
		];
		const from = { products, lines: products, shipping: null };
		const exact = { incl: 9_948_440, excl: 9_385_321 };
		const total = { incl: 995, excl: 939 };
		const sold = splitDiscount([{ ...total, freeShipping: false, exact }], total, from);
		expect(sold).toEqual([{ rate: 6000, ...total }]);
		const cents = { incl: 9_950_000, excl: 9_390_000 };
		expect(
			splitDiscount([{ ...total, freeShipping: false, exact: cents }], total, from),
		).toHaveLength(3);
	});

	it('is taken off the line it gives away', () => {
		expect(split(1995, 1830)).toEqual([{ rate: 9000, incl: 1995, excl: 1830 }]);
	});

	it('follows another mix of two rates from its two amounts', () => {
		const [high, low] = split(1000, 891) ?? [];
		expect(high.incl + low.incl).toBe(1000);
		expect(Math.abs(high.incl / 1.21 + low.incl / 1.09 - 891)).toBeLessThan(1);
	});

	it('takes free shipping off shipping first and the rest off the products', () => {
		expect(split(695, 574, true)).toEqual([{ rate: 21_000, incl: 695, excl: 574 }]);
		const cheap = { ...MIXED, products: [LOW], lines: [LOW] };
		expect(split(795, 666, true, cheap)).toEqual([
			{ rate: 21_000, incl: 695, excl: 574 },
			{ rate: 9000, incl: 100, excl: 92 },
		]);
	});

	it('trusts the total of the order where the vouchers do not add up to it', () => {
		const shares = splitDiscount(
			[{ incl: 100, excl: 86, freeShipping: false }],
			{ incl: 498, excl: 430 },
			MIXED,
		);
		expect(shares?.reduce((sum, { incl }) => sum + incl, 0)).toBe(498);
		expect(splitDiscount([], { incl: 498, excl: 430 }, MIXED)).toHaveLength(2);
	});

	it('refuses amounts that no division of these rates can give', () => {
		expect(split(500, 500)).toBeNull();
		expect(split(500, 300)).toBeNull();
	});

	it('is always exactly the total on both sides', () => {
		const percentages = fc.integer({ min: 1, max: 100 });
		fc.assert(
			fc.property(percentages, fc.boolean(), (percentage, freeShipping) => {
				const off = (amount: number) => roundDivide(amount * percentage, 100);
				const vouchers = [
					{ incl: off(4980), excl: off(4297), freeShipping: false },
					...(freeShipping ? [{ incl: 695, excl: 574, freeShipping }] : []),
				];
				const total = {
					incl: vouchers.reduce((sum, { incl }) => sum + incl, 0),
					excl: vouchers.reduce((sum, { excl }) => sum + excl, 0),
				};
				const shares = splitDiscount(vouchers, total, MIXED) ?? [];
				expect(shares.reduce((sum, { incl }) => sum + incl, 0)).toBe(total.incl);
				expect(shares.reduce((sum, { excl }) => sum + excl, 0)).toBe(total.excl);
			}),
		);
	});
});
