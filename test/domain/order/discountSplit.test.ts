import { sumPerRate } from '../../../domain/money/sumPerRate';
import type { RateShare } from '../../../domain/money/rateShare';
import fc from 'fast-check';
import { splitDiscount } from '../../../domain/order/costs/splitDiscount';
import { roundDivide } from '../../../domain/money/cents';
import type { Discountable } from '../../../domain/order/costs/discountable';

const HIGH = { rate: 21_000, incl: 2985, excl: 2467 };
const LOW = { rate: 9000, incl: 1995, excl: 1830 };
const SHIPPING = { rate: 21_000, incl: 695, excl: 574 };
const MIXED: Discountable = {
	products: [HIGH, LOW],
	lines: [HIGH, LOW],
	pieces: [],
	shipping: SHIPPING,
};

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

	it('takes all there is off each rate on both sides, where the shop rounded the pieces of goods that were all given away', () => {
		const products = [
			{ rate: 21_000, incl: 428_360, excl: 354_074 },
			{ rate: 9000, incl: 2000, excl: 1830 },
			{ rate: 0, incl: 450_335, excl: 450_335 },
		];
		const from = { products, lines: products, pieces: [], shipping: SHIPPING };
		const all = { incl: 880_695, excl: 806_239 };
		expect(splitDiscount([{ ...all, freeShipping: true }], all, from)).toEqual(products);
		const [high, ...others] = products;
		const less = { incl: all.incl + SHIPPING.incl - 1, excl: all.excl + SHIPPING.excl };
		expect(splitDiscount([{ ...less, freeShipping: true }], less, from)).toEqual([
			{ rate: 21_000, incl: high.incl + SHIPPING.incl, excl: high.excl + SHIPPING.excl },
			others[0],
			{ rate: 0, incl: 450_334, excl: 450_335 },
		]);
	});

	it('is taken off the one rate that its six decimals are exactly of, however near pro rata comes', () => {
		const products = [
			{ rate: 21_000, incl: 1000, excl: 826 },
			{ rate: 6000, incl: 1500, excl: 1415 },
			{ rate: 0, incl: 2102, excl: 2102 },
		];
		const from = { products, lines: products, pieces: [], shipping: null };
		const exact = { incl: 9_948_440, excl: 9_385_321 };
		const total = { incl: 995, excl: 939 };
		const sold = splitDiscount([{ ...total, freeShipping: false, exact }], total, from);
		expect(sold).toEqual([{ rate: 6000, ...total }]);
		const cents = { incl: 9_950_000, excl: 9_390_000 };
		expect(
			splitDiscount([{ ...total, freeShipping: false, exact: cents }], total, from),
		).toHaveLength(3);
	});

	it('is taken off the lines its six decimals are a percentage of', () => {
		const zero = { rate: 0, incl: 888, excl: 888 };
		const low = { rate: 9000, incl: 112_081, excl: 102_826 };
		const reduced = { rate: 9000, incl: 30_191, excl: 27_698 };
		const high = { rate: 21_000, incl: 4682, excl: 3869 };
		const lines = [zero, low, reduced, high];
		const products = [high, { rate: 9000, incl: 142_272, excl: 130_524 }, zero];
		const exact = { incl: 117_651_000, excl: 107_583_000 };
		const total = { incl: 11_765, excl: 10_758 };
		const from = { products, lines, pieces: [], shipping: null };
		expect(splitDiscount([{ ...total, freeShipping: false, exact }], total, from)).toEqual([
			{ rate: 21_000, incl: 468, excl: 387 },
			{ rate: 9000, incl: 11_208, excl: 10_282 },
			{ rate: 0, incl: 89, excl: 89 },
		]);
	});

	it('is taken off one line whose own amounts were rounded, to the last decimal', () => {
		const line = { rate: 9000, incl: 3909, excl: 3586 };
		const high = { rate: 21_000, incl: 35_280, excl: 29_157 };
		const zero = { rate: 0, incl: 44_975, excl: 44_975 };
		const low = { rate: 9000, incl: 270_498, excl: 248_163 };
		const from = {
			products: [high, low, zero],
			lines: [high, zero, line],
			pieces: [],
			shipping: null,
		};
		const total = { incl: 977, excl: 897 };
		const exact = { incl: 9_772_500, excl: 8_965_000 };
		expect(splitDiscount([{ ...total, freeShipping: false, exact }], total, from)).toEqual([
			{ rate: 9000, ...total },
		]);
	});

	it('is divided over what an earlier voucher left of each rate, told by its last decimals', () => {
		const products = [
			{ rate: 21_000, incl: 115_944, excl: 95_822 },
			{ rate: 9000, incl: 7764, excl: 7123 },
			{ rate: 0, incl: 105_831, excl: 105_831 },
		];
		const zero = [10_318, 60_137, 35_376].map((cents) => ({ rate: 0, incl: cents, excl: cents }));
		const high = [
			{ rate: 21_000, incl: 18_270, excl: 15_100 },
			{ rate: 21_000, incl: 97_674, excl: 80_722 },
		];
		const from = { products, lines: [...zero, ...high, products[1]], pieces: [], shipping: null };
		const half = { incl: 7_370_000, excl: 7_370_000 };
		const twentieth = { incl: 114_401_000, excl: 104_019_500 };
		const vouchers = [
			{ incl: 737, excl: 737, freeShipping: false, exact: half },
			{ incl: 11_440, excl: 10_402, freeShipping: false, exact: twentieth },
		];
		const shares = splitDiscount(vouchers, { incl: 12_177, excl: 11_139 }, from);
		expect(shares?.map(({ rate, incl }) => [rate, incl])).toEqual([
			[21_000, 5797],
			[9000, 388],
			[0, 5992],
		]);
	});

	it('is always what each of several percentages, one after the other, leaves of three rates', () => {
		const cents = fc.integer({ min: 500, max: 100_000 });
		const percentages = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 3 });
		fc.assert(
			fc.property(cents, cents, cents, percentages, fc.nat(2), (high, low, zero, off, ofOne) => {
				const rates = [21_000, 9000, 0];
				const products = [high, low, zero].map((incl, index) => ({
					rate: rates[index],
					incl,
					excl: roundDivide(incl * 100_000, 100_000 + rates[index]),
				}));
				const due = [0, 0, 0];
				const vouchers = off.map((percentage, order) => {
					const taken = products.map(({ incl }, index) =>
						order === 0 && index !== ofOne ? 0 : ((incl - due[index]) * percentage) / 100,
					);
					taken.forEach((part, index) => (due[index] += part));
					const micros = (part: number) => Math.round(part * 10_000);
					const incl = micros(taken.reduce((sum, part) => sum + part, 0));
					const excl = micros(
						taken.reduce(
							(sum, part, index) => sum + (part * 100_000) / (100_000 + rates[index]),
							0,
						),
					);
					const exact = { incl, excl };
					const asCents = (amount: number) => roundDivide(amount, 10_000);
					return { incl: asCents(incl), excl: asCents(excl), freeShipping: false, exact };
				});
				const total = (side: 'incl' | 'excl') =>
					vouchers.reduce((sum, voucher) => sum + voucher[side], 0);
				const sold = { products, lines: products, pieces: [], shipping: null };
				const shares = splitDiscount(vouchers, { incl: total('incl'), excl: total('excl') }, sold);
				rates.forEach((rate, index) => {
					const share = shares?.find((one) => one.rate === rate)?.incl ?? 0;
					expect(Math.abs(share - due[index])).toBeLessThan(off.length * 1.5 + 1);
				});
			}),
		);
	});

	it('is taken off a part of the goods whose pieces were rounded each, with and without VAT', () => {
		const lines = [
			{ rate: 9000, incl: 45_700, excl: 42_000 },
			{ rate: 9000, incl: 11_912, excl: 10_928 },
			{ rate: 9000, incl: 1724, excl: 1582 },
			{ rate: 9000, incl: 2_161_728, excl: 1_983_240 },
		];
		const products = [{ rate: 9000, incl: 2_221_064, excl: 2_037_750 }];
		const total = { incl: 11_425, excl: 10_500 };
		const sold = { products, lines, pieces: [], shipping: null };
		expect(splitDiscount([{ ...total, freeShipping: false }], total, sold)).toEqual([
			{ rate: 9000, ...total },
		]);
		const high = { rate: 21_000, incl: 500, excl: 413 };
		const mixed = {
			products: [...products, high],
			lines: [...lines, high],
			pieces: [],
			shipping: null,
		};
		expect(splitDiscount([{ ...total, freeShipping: false }], total, mixed)).toEqual([
			{ rate: 9000, ...total },
		]);
		expect(split(500, 500, false, sold)).toBeNull();
	});

	it('is never taken off a line that cost nothing', () => {
		const free = { rate: 9000, incl: 0, excl: 0 };
		const low = { rate: 9000, incl: 130_325, excl: 119_565 };
		const high = [
			{ rate: 21_000, incl: 125_624, excl: 103_818 },
			{ rate: 21_000, incl: 574_100, excl: 474_400 },
		];
		const products = [{ rate: 21_000, incl: 699_724, excl: 578_218 }, low];
		const total = { incl: 143_525, excl: 118_600 };
		const sold = { products, lines: [low, high[0], free, high[1]], pieces: [], shipping: null };
		expect(splitDiscount([{ ...total, freeShipping: false }], total, sold)).toEqual([
			{ rate: 21_000, ...total },
		]);
		const alone = { products: [low], lines: [free, low], pieces: [], shipping: null };
		expect(split(500, 459, false, alone)).toEqual([{ rate: 9000, incl: 500, excl: 459 }]);
	});

	it('is at the rate of the line it gives away, also where a gift card left only a part to give', () => {
		const high = { rate: 21_000, incl: 427, excl: 352 };
		const gift = { rate: 21_000, incl: 1413, excl: 1168 };
		const low = { rate: 9000, incl: 9259, excl: 8495 };
		const products = [{ rate: 21_000, incl: 1840, excl: 1520 }, low];
		const sold = { products, lines: [low, high, gift], pieces: [], shipping: null };
		const voucher = { incl: 1414, excl: 1168, exact: { incl: 14_137_931, excl: 11_684_241 } };
		const left = { incl: 1100, excl: 993 };
		expect(splitDiscount([{ ...voucher, freeShipping: false }], left, sold)).toEqual([
			{ rate: 21_000, ...left },
		]);
	});

	it('is at the rate of the piece it gives away, however near all goods together come to that', () => {
		const products = [
			{ rate: 21_000, incl: 7989, excl: 6601 },
			{ rate: 9000, incl: 16_250, excl: 14_906 },
			{ rate: 0, incl: 8427, excl: 8427 },
		];
		const [amount, piece] = [
			{ incl: 1109, excl: 1017 },
			{ rate: 9000, incl: 1109, excl: 1017 },
		];
		const lines = [...products, { rate: 9000, incl: 2218, excl: 2034 }];
		const taken = (pieces: RateShare[]) =>
			splitDiscount([{ ...amount, freeShipping: false }], amount, {
				...{ products, lines, pieces, shipping: null },
			});
		expect(taken([piece])).toEqual([piece]);
		expect(taken([])).toHaveLength(3);
	});

	it('is of some goods where it is no percentage of all, however near their VAT comes to its own', () => {
		const at =
			(rate: number) =>
			([incl, excl]: number[]): RateShare => ({ rate, incl, excl });
		const lines = [
			...[
				[14467, 11956],
				[259500, 214463],
				[23664, 19557],
				[18931, 15646],
				[30628, 25312],
				[6478, 5354],
				[8083, 6680],
				[1617, 1336],
				[271, 224],
				[68, 56],
				[1609, 1330],
				[292810, 241992],
				[406923, 336300],
				[4018, 3321],
				[144648, 119544],
			].map(at(21000)),
			...[
				[4123, 3783],
				[8906, 8171],
				[2388, 2191],
				[11044, 10132],
				[1592, 1461],
				[4718, 4328],
				[3435, 3151],
				[4157, 3814],
				[2761, 2533],
				[796, 730],
			].map(at(9000)),
			...[[192246, 192246]].map(at(0)),
		];
		const products = sumPerRate(lines);
		const vouchers = [
			{ incl: 4_828_103_730, excl: 4_114_584_630 },
			{ incl: 947_932_396, excl: 807_841_052 },
		].map((exact) => ({
			...{ incl: Math.round(exact.incl / 10_000), excl: Math.round(exact.excl / 10_000) },
			...{ exact, freeShipping: false },
		}));
		const from = { products, lines, pieces: [], shipping: null };
		const [first] = vouchers;
		expect(splitDiscount([first], first, from)).toHaveLength(3);
		expect(splitDiscount(vouchers, { incl: 577_604, excl: 492_243 }, from)).toBeNull();
	});

	it('is never of a line that costs nothing, nor more than a rate has', () => {
		const high = { rate: 21_000, incl: 699_724, excl: 578_218 };
		const low = { rate: 9000, incl: 130_325, excl: 119_565 };
		const free = { rate: 9000, incl: 0, excl: 0 };
		const from = { products: [high, low], lines: [free, high, low], pieces: [], shipping: null };
		for (const [incl, excl] of [
			[143_525, 118_600],
			[143_525, 118_000],
			[131_000, 120_184],
		]) {
			for (const { rate, incl: taken } of split(incl, excl, false, from) ?? []) {
				expect(taken).toBeLessThanOrEqual(rate === 9000 ? low.incl + 3 : high.incl + 3);
			}
		}
	});

	it('never takes more off a rate than there is of it', () => {
		const cents = fc.integer({ min: 0, max: 20_000 });
		const line = fc.tuple(fc.constantFrom(21_000, 9000, 0), cents).map(([rate, incl]) => ({
			rate,
			incl,
			excl: Math.round((incl * 100_000) / (100_000 + rate)),
		}));
		fc.assert(
			fc.property(
				fc.array(line, { minLength: 1, maxLength: 8 }),
				cents,
				cents,
				(lines, incl, less) => {
					const rates = [...new Set(lines.map(({ rate }) => rate))];
					const products = rates.map((rate) => {
						const own = lines.filter((one) => one.rate === rate);
						const sum = (side: 'incl' | 'excl') => own.reduce((all, one) => all + one[side], 0);
						return { rate, incl: sum('incl'), excl: sum('excl') };
					});
					const from = { products, lines, pieces: [], shipping: null };
					const shares =
						split(incl, Math.max(0, incl - (less % (Math.floor(incl / 4) + 1))), false, from) ?? [];
					for (const { rate, incl: taken } of shares) {
						const there = products.find((one) => one.rate === rate)?.incl ?? 0;
						expect(taken).toBeLessThanOrEqual(there + 3);
					}
				},
			),
		);
	});

	it('counts a gift at its whole price, though another voucher took a percentage off it before', () => {
		const high = { rate: 21_000, incl: 52_066, excl: 43_030 };
		const gift = { rate: 9000, incl: 586, excl: 538 };
		const sold = { products: [high, gift], lines: [high, gift], pieces: [], shipping: null };
		const five = { incl: 500, excl: 414, exact: { incl: 5_000_000, excl: 4_137_355 } };
		const given = { incl: 586, excl: 538, exact: { incl: 5_860_000, excl: 5_376_147 } };
		const vouchers = [five, given].map((one) => ({ ...one, freeShipping: false }));
		expect(splitDiscount(vouchers, { incl: 1086, excl: 951 }, sold)).toEqual([
			{ rate: 21_000, incl: 494, excl: 408 },
			{ rate: 9000, incl: 592, excl: 543 },
		]);
		const twice = [vouchers[1], vouchers[1]];
		expect(splitDiscount(twice, { incl: 1172, excl: 1076 }, sold)).toBeNull();
	});

	it('is a gift by both amounts of its line, however near all goods together have its VAT', () => {
		const high = { rate: 21_000, incl: 36_402, excl: 30_084 };
		const zero = { rate: 0, incl: 40_385, excl: 40_385 };
		const gift = { rate: 9000, incl: 914, excl: 839 };
		const sold = {
			products: [high, gift, zero],
			lines: [high, zero, gift],
			pieces: [],
			shipping: null,
		};
		expect(split(914, 839, false, sold)).toEqual([{ rate: 9000, incl: 914, excl: 839 }]);
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

	it('takes less off a shipping in which a module hid its fee', () => {
		const zero = { rate: 0, incl: 1041, excl: 1041 };
		const shipping = { rate: 21_000, incl: 994, excl: 821 };
		const abroad = { products: [zero], lines: [zero], pieces: [], shipping };
		const exact = { incl: 9_031_000, excl: 7_641_000 };
		const voucher = { incl: 903, excl: 764, freeShipping: true, exact };
		expect(splitDiscount([voucher], { incl: 903, excl: 764 }, abroad)).toEqual([
			{ rate: 21_000, incl: 801, excl: 662 },
			{ rate: 0, incl: 102, excl: 102 },
		]);
		const allFree = { incl: 4980 + 445, excl: 4297 + 368 };
		expect(splitDiscount([{ ...allFree, freeShipping: true }], allFree, MIXED)).toEqual([
			{ rate: 21_000, incl: 2985 + 445, excl: 2835 },
			{ rate: 9000, incl: 1995, excl: 1830 },
		]);
	});

	it('takes the carriage without the fee off by the last decimals, where two rates of goods could take up any rest', () => {
		const low = { rate: 9000, incl: 24_286, excl: 22_281 };
		const zero = { rate: 0, incl: 15_422, excl: 15_422 };
		const shipping = { rate: 21_000, incl: 890, excl: 735 };
		const sold = { products: [low, zero], lines: [zero, low], pieces: [], shipping };
		const exact = { incl: 46_658_000, excl: 43_443_000 };
		const voucher = { incl: 4666, excl: 4344, freeShipping: true, exact };
		expect(splitDiscount([voucher], { incl: 4666, excl: 4344 }, sold)).toEqual([
			{ rate: 21_000, incl: 695, excl: expect.any(Number) },
			{ rate: 9000, incl: 2429, excl: expect.any(Number) },
			{ rate: 0, incl: 1542, excl: expect.any(Number) },
		]);
	});

	it('gives away each rate whole when everything is free, whatever the vouchers say one by one', () => {
		const total = { incl: 4980 + 695, excl: 4297 + 574 };
		const first = { incl: 500, excl: 459, freeShipping: false };
		const second = { incl: total.incl - 500, excl: total.excl - 459, freeShipping: true };
		expect(splitDiscount([first, second], total, MIXED)).toEqual([
			{ rate: 21_000, incl: 3680, excl: 3041 },
			{ rate: 9000, incl: 1995, excl: 1830 },
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
