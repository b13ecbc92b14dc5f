import { centsIn, type Cents } from '../money/cents';
import type { SaleRefund, ShopSale } from '../stream/shopSale';
import { negated, sumsOf, totalOf, type RateSums } from './rateSums';
import type { PartlyRated } from './partlyRated';

/** Rounding may put each line, and each voucher or cost, a cent beside. */
const COSTS = 3;

/**
 * What the vouchers of a web order take off it together; below zero where they add to it, as those do by which modules
 * add a fee. PrestaShop writes it without its sign (`abs` in PaymentModule), and the total tells which it is.
 */
export function discountOf(sale: ShopSale): Cents {
	const written = centsIn(sale.discount);
	const onTop = centsIn(sale.total) - totalOf(sumsOf(sale.parts));
	const isOff = (discount: Cents) => Math.abs(onTop + discount) > sale.lines + COSTS;
	return isOff(written) && !isOff(-written) ? -written : written;
}

/** A web order as an amount of which some rates are known. */
export function ofSale(sale: ShopSale): PartlyRated {
	const parts = sumsOf(sale.parts);
	const known = withRates(parts);
	const loose = parts.get('') ?? 0;
	const discount = discountOf(sale);
	const total = centsIn(sale.total);
	const slack = sale.lines + COSTS;
	const rest = total - totalOf(parts) + discount;
	return {
		total,
		vat: Math.abs(rest) <= slack ? total - centsIn(sale.totalExcl) : null,
		known,
		above: Math.max(0, loose) + Math.max(0, rest) + Math.max(0, -discount),
		below: Math.min(0, loose) + Math.min(0, rest) - Math.max(0, discount),
		isNet: discount !== 0,
		slack,
	};
}

/** A credit slip, as the amount that it takes off: below zero. */
export function ofRefund({ parts, total }: SaleRefund, lines: number): PartlyRated {
	const sums = sumsOf(parts);
	const known = negated(withRates(sums));
	const loose = -(sums.get('') ?? 0);
	return {
		total: -centsIn(total),
		vat: null,
		known,
		above: Math.max(0, loose),
		below: Math.min(0, loose),
		isNet: false,
		slack: lines + COSTS,
	};
}

const withRates = (sums: RateSums): RateSums => new Map([...sums].filter(([rate]) => rate !== ''));
