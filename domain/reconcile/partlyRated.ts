import { allocate } from '../money/allocate';
import type { Cents } from '../money/cents';
import { exactExcl, vatRateOfText } from '../money/vat';
import { added, totalOf, type RateSums } from './rateSums';

/** An amount of the shop whose rates are known in part: vouchers and some costs are of no rate it tells. */
export interface PartlyRated {
	total: Cents;
	/** VAT in the total; null where the shop's own sums do not tell it. */
	vat: Cents | null;
	/** Parts with a known rate. */
	known: RateSums;
	/** Parts of unknown rate above and (as a number below zero) below nothing. */
	above: Cents;
	below: Cents;
	/** Whether what takes off and what adds to it (a fee in a voucher below nothing) are told as one sum. */
	isNet: boolean;
	/** Cents by which rounding may part two ways to come to the same. */
	slack: Cents;
}

/**
 * Whether an amount may be made of these rates: what goes beyond the known parts of a rate is no more than what the shop
 * tells no rate of, and the VAT in all of it is the shop's. Of vouchers that are told as one sum the VAT alone tells.
 */
export function isPossible(shop: PartlyRated, sums: RateSums): boolean {
	if (totalOf(sums) !== shop.total) return false;
	const rates = new Set([...sums.keys(), ...shop.known.keys()]);
	if (rates.has('')) return true;
	const isWithin = [...rates].every((rate) => {
		const beyond = (sums.get(rate) ?? 0) - (shop.known.get(rate) ?? 0);
		return beyond <= shop.above + shop.slack && beyond >= shop.below - shop.slack;
	});
	if (shop.vat === null) return isWithin;
	return (isWithin || shop.isNet) && Math.abs(vatIn(sums) - shop.vat) <= shop.slack + 1;
}

/** The shop's own estimate: what it tells no rate of is divided over the parts that it does. */
export function estimated({ total, known }: PartlyRated): RateSums {
	const rates = [...known.keys()];
	if (rates.length === 0) return new Map([['', total]]);
	const shares = allocate(
		total - totalOf(known),
		rates.map((rate) => Math.abs(known.get(rate) ?? 0)),
	);
	return added(known, new Map(rates.map((rate, index) => [rate, shares[index]])));
}

const vatIn = (sums: RateSums): Cents =>
	Math.round(
		[...sums].reduce(
			(sum, [rate, cents]) => sum + cents - exactExcl(cents, vatRateOfText(rate) ?? 0),
			0,
		),
	);
