import { allocate } from '../../money/allocate';
import { exactExcl, type VatRate } from '../../money/vat';
import { moreThanThere, type Taken } from './moreThanThere';
import { offShippingOf } from './offShipping';
import { sumPerRate } from '../../money/sumPerRate';
import { voucherWeights, type RateWeight } from './voucherWeights';
import { lessAmounts, NO_AMOUNTS, type Amounts } from '../../money/amounts';
import { MICROS_PER_CENT, type Cents } from '../../money/cents';
import type { RateShare } from '../../money/rateShare';
import type { Voucher } from './voucher';
import type { Discountable } from './discountable';

/**
 * Divides the vouchers of an order over VAT rates, so that VAT per rate is right; together they are exactly `total`.
 * What is given away whole needs no dividing. A free-shipping voucher is taken off shipping first, the rest off the
 * products, one voucher after the other, see `voucherWeights`. Null when no division gives the amount without VAT that
 * the shop wrote, or when more would come off a rate than there is of it.
 */
export function splitDiscount(
	vouchers: readonly Voucher[],
	total: Amounts,
	from: Discountable,
): RateShare[] | null {
	const free = givenAway(total, from);
	if (free) return free;
	const known = addsUp(vouchers, total)
		? vouchers
		: (capped(vouchers, total) ?? [asOneVoucher(vouchers, total)]);
	const taken: Taken[] = [];
	let left: readonly RateShare[] = (from.unrounded ?? from).products;
	let shippingLeft = { incl: from.shipping?.incl ?? 0, excl: from.shipping?.excl ?? 0 };
	for (const voucher of known) {
		const offShipping = voucher.freeShipping
			? offShippingOf(voucher, shippingLeft, from)
			: NO_AMOUNTS;
		if (from.shipping && offShipping.incl !== 0) {
			taken.push({ rate: from.shipping.rate, incl: offShipping.incl, isGift: false });
		}
		shippingLeft = lessAmounts(shippingLeft, offShipping);
		const rest = lessAmounts(voucher, offShipping);
		const isWhole = offShipping.incl === 0 && offShipping.excl === 0;
		const exact = (isWhole && voucher.exact) || null;
		const weights = rest.incl === 0 ? [] : voucherWeights(voucher.whole ?? rest, from, exact, left);
		if (weights === null) return null;
		const shares = allocate(
			rest.incl,
			weights.map(({ incl }) => incl),
		);
		const isGift = isLine(rest, from);
		weights.forEach(({ rate }, index) => taken.push({ rate, incl: shares[index], isGift }));
		const isExact = exact !== null && voucher.whole === undefined;
		left = lessShares(left, isExact ? exact.incl / MICROS_PER_CENT : rest.incl, weights);
	}
	return moreThanThere(taken, from, known.length) ? null : withExcl(perRateOf(taken), total);
}

/** Whether both amounts are those of a line or a piece, which the shop did not round: it may be a cent beside it. */
const isLine = ({ incl, excl }: Amounts, { lines, pieces }: Discountable): boolean =>
	[...lines, ...pieces].some(
		(line) => Math.abs(line.incl - incl) <= 1 && Math.abs(line.excl - excl) <= 1,
	);

const perRateOf = (taken: readonly Taken[]): Map<VatRate, Cents> =>
	taken.reduce(
		(perRate, { rate, incl }) => perRate.set(rate, (perRate.get(rate) ?? 0) + incl),
		new Map<VatRate, Cents>(),
	);

/** What an amount, which may be in parts of cents, leaves of each rate when it is divided by weight. */
function lessShares(
	left: readonly RateShare[],
	amount: number,
	weights: readonly RateWeight[],
): RateShare[] {
	const all = weights.reduce((sum, { incl }) => sum + incl, 0);
	return left.map(({ rate, incl, excl }) => {
		const weight = weights.reduce((sum, one) => sum + (one.rate === rate ? one.incl : 0), 0);
		const share = all > 0 ? (amount * weight) / all : 0;
		return { rate, incl: incl - share, excl: excl - exactExcl(share, rate) };
	});
}

/** Cents by which the vouchers of an order may differ from what they give away, having been rounded one by one. */
const SLACK = 2;

/**
 * What the vouchers take off each rate when they give all goods away, with or without the shipping: what there is of it on
 * both sides, however the shop rounded it; null when they do not. The largest takes the cents that rounding left.
 */
function givenAway(total: Amounts, { products, shipping }: Discountable): RateShare[] | null {
	const left = (parts: readonly RateShare[], side: 'incl' | 'excl') =>
		parts.reduce((rest, part) => rest - part[side], total[side]);
	const equals = (parts: readonly RateShare[]) =>
		(['incl', 'excl'] as const).every((side) => Math.abs(left(parts, side)) <= SLACK);
	const all = [products, shipping ? [...products, shipping] : products].find(equals);
	if (!all || all.length === 0) return null;
	const [largest, ...others] = sumPerRate(all).sort((a, b) => b.incl - a.incl);
	const { rate, incl, excl } = largest;
	const completed = { rate, incl: incl + left(all, 'incl'), excl: excl + left(all, 'excl') };
	return [completed, ...others].sort((a, b) => b.rate - a.rate);
}

/** Vouchers are rounded one by one, so a cent each may be missing from the total of the order, which is the truth. */
function addsUp(vouchers: readonly Voucher[], total: { incl: Cents }): boolean {
	const sum = vouchers.reduce((all, { incl }) => all + incl, 0);
	return vouchers.length > 0 && Math.abs(sum - total.incl) <= vouchers.length;
}

/** The one voucher of which only a part could be taken off, as beside a gift card that paid for most: null where it is otherwise. */
function capped([voucher, ...others]: readonly Voucher[], total: Amounts): Voucher[] | null {
	if (!voucher || others.length > 0 || voucher.freeShipping || total.incl >= voucher.incl) {
		return null;
	}
	const { incl, excl } = voucher;
	return [{ ...voucher, ...total, whole: { incl, excl } }];
}

function asOneVoucher(vouchers: readonly Voucher[], total: Amounts): Voucher {
	return { ...total, freeShipping: vouchers.some(({ freeShipping }) => freeShipping) };
}

/** Brings the shares to exactly the total of the order, on both sides. */
function withExcl(perRate: Map<VatRate, Cents>, total: Amounts): RateShare[] {
	const shares = [...perRate].sort(([a], [b]) => b - a);
	if (shares.length === 0) return [];
	const largest = shares.reduce((max, share) =>
		Math.abs(share[1]) > Math.abs(max[1]) ? share : max,
	);
	largest[1] += total.incl - shares.reduce((sum, [, incl]) => sum + incl, 0);
	const weights = shares.map(([rate, incl]) => Math.abs(exactExcl(incl, rate)) * 1000);
	const excl = allocate(total.excl, weights);
	return shares.map(([rate, incl], index) => ({ rate, incl, excl: excl[index] }));
}
