import { centsIn } from '../money/cents';
import type { SaleRefund, ShopSale } from '../stream/shopSale';
import { negated, sumsOf, totalOf, type RateSums } from './rateSums';
import type { PartlyRated } from './partlyRated';

/** Rounding may put each line, and each voucher or cost, a cent beside. */
const COSTS = 3;

/** A web order as an amount of which some rates are known. */
export function ofSale(sale: ShopSale): PartlyRated {
	const parts = sumsOf(sale.parts);
	const known = withRates(parts);
	const loose = parts.get('') ?? 0;
	const discount = centsIn(sale.discount);
	const total = centsIn(sale.total);
	const rest = total - totalOf(parts) + discount;
	const slack = sale.lines + COSTS;
	return {
		total,
		vat: Math.abs(rest) <= slack ? total - centsIn(sale.totalExcl) : null,
		known,
		above: Math.max(0, loose) + Math.max(0, rest),
		below: Math.min(0, loose) - discount + Math.min(0, rest),
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
		slack: lines + COSTS,
	};
}

const withRates = (sums: RateSums): RateSums => new Map([...sums].filter(([rate]) => rate !== ''));
