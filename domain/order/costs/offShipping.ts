import { exactExcl } from '../../money/vat';
import { exactlyMeant } from './exactlyMeant';
import { voucherWeights } from './voucherWeights';
import { lessAmounts, NO_AMOUNTS, type Amounts } from '../../money/amounts';
import { MICROS_PER_CENT, type Cents } from '../../money/cents';
import type { RateShare } from '../../money/rateShare';
import type { Voucher } from './voucher';
import type { Discountable } from './discountable';

/** Cents by which rounding both amounts parts them. */
const SLACK = 2;
/** Cents by which what two amounts tell of carriage may be beside it. */
const NEAR = 12;

/**
 * What a voucher with free shipping takes off the shipping. Usually all of it; but a module may have hidden its payment
 * fee in the shipping after the voucher was counted, and then it is less: what is left when all goods are free, or what
 * the two amounts of the voucher tell where goods and shipping are of different rates. What leaves to its last decimal
 * a share of the goods comes before what only fits in cents: two rates of goods can take up almost any rest.
 */
export function offShippingOf(voucher: Voucher, left: Amounts, from: Discountable): Amounts {
	const { shipping } = from;
	if (!shipping) return NO_AMOUNTS;
	const most = {
		incl: Math.min(voucher.incl, left.incl),
		excl: Math.min(voucher.excl, left.excl),
	};
	const within = (cents: Cents) => [most, ...withoutFee(voucher, left, from, cents)];
	return (
		within(NEAR).find((off) => fitsExactly(voucher, off, shipping, from)) ??
		within(0).find((off) => fits(voucher, off, shipping, from)) ??
		most
	);
}

/** Whether what is left of the voucher is a share of all goods, or a percentage of some, to its last decimal. */
function fitsExactly(
	{ exact }: Voucher,
	off: Amounts,
	shipping: RateShare,
	from: Discountable,
): boolean {
	if (!exact || Math.abs(exactExcl(off.incl, shipping.rate) - off.excl) > SLACK) return false;
	const rest = {
		incl: exact.incl - off.incl * MICROS_PER_CENT,
		excl: exact.excl - off.excl * MICROS_PER_CENT,
	};
	const { products, lines } = from.unrounded ?? from;
	return rest.incl > 0 && exactlyMeant(rest, { products, lines, left: products }) !== null;
}

function fits(voucher: Voucher, off: Amounts, { rate }: RateShare, from: Discountable): boolean {
	const rest = lessAmounts(voucher, off);
	if (Math.abs(exactExcl(off.incl, rate) - off.excl) > SLACK) return false;
	return rest.incl === 0
		? Math.abs(rest.excl) <= SLACK
		: voucherWeights(rest, from, null, from.products) !== null;
}

/** Amounts of carriage without the fee: what all goods leave of a voucher, and those within some cents of what it tells. */
function withoutFee(
	voucher: Voucher,
	left: Amounts,
	{ shipping, products }: Discountable,
	cents: Cents,
): Amounts[] {
	const rate = shipping?.rate ?? 0;
	const goods = {
		incl: products.reduce((sum, { incl }) => sum + incl, 0),
		excl: products.reduce((sum, { excl }) => sum + excl, 0),
	};
	const allFree = lessAmounts(voucher, goods);
	const told = toldByAmounts(voucher, exactExcl(1, rate), goods.excl / goods.incl);
	const amounts = nearestFirst(told, cents).map((incl) => ({
		incl,
		excl: Math.round(exactExcl(incl, rate)),
	}));
	return [allFree, ...amounts].filter(
		({ incl }) => incl >= 0 && incl <= left.incl && voucher.incl - incl <= goods.incl,
	);
}

/** An amount and those some cents beside it: what carriage comes to without VAT was rounded. */
const nearestFirst = (told: Cents | null, cents: Cents): Cents[] =>
	told === null
		? []
		: [told, ...Array.from({ length: cents }, (_, far) => [told - far - 1, told + far + 1]).flat()];

/** The part of a voucher that has the shipping's share without VAT, when the rest has that of the goods. */
function toldByAmounts(voucher: Voucher, ofShipping: number, ofGoods: number): Cents | null {
	const { incl, excl } = voucher.exact ?? {
		incl: voucher.incl * MICROS_PER_CENT,
		excl: voucher.excl * MICROS_PER_CENT,
	};
	const slope = ofShipping - ofGoods;
	if (!Number.isFinite(slope) || Math.abs(slope) < 0.001) return null;
	return Math.round((excl - incl * ofGoods) / slope / MICROS_PER_CENT);
}
