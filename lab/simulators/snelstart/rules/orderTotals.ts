import type { Verkooporder } from '../tables';
import type { World } from '../world';
import { decimal, over, percentOf, rounded, times, toNumber, type Decimal } from './decimal';
import { vatPercentage } from './vatPercentage';

const HUNDRED = decimal(100);

/** One amount and the VAT percentage that goes with it. */
interface Taxed {
	amount: Decimal;
	rate: Decimal;
}

/**
 * totaalExclusiefBtw and totaalInclusiefBtw of an order from the `totaal` of its lines, the
 * invoice discount and the VAT of each line's article, in either way of entering prices. The
 * switch rounding says whether VAT is rounded per line or over the sum per rate.
 */
export function orderTotals(
	order: Omit<Verkooporder, 'totaalExclusiefBtw' | 'totaalInclusiefBtw'>,
	world: World,
): Pick<Verkooporder, 'totaalExclusiefBtw' | 'totaalInclusiefBtw'> {
	const discount = decimal(order.factuurkorting);
	const lines = order.regels.map((line) => ({
		amount: afterDiscount(decimal(line.totaal), discount),
		rate: decimal(vatPercentage(order, line, world)),
	}));
	const parts = world.switches.rounding === 'line' ? lines : perRate(lines);
	const isInclusive = order.verkooporderBtwIngaveModel === 'Inclusief';
	let entered = 0n;
	let vat = 0n;
	for (const { amount, rate } of parts) {
		const rounded2 = rounded(amount, 2);
		entered += rounded2;
		vat += isInclusive ? vatWithin(rounded2, rate) : rounded(percentOf(rounded2, rate), 2);
	}
	return {
		totaalExclusiefBtw: toNumber(isInclusive ? entered - vat : entered),
		totaalInclusiefBtw: toNumber(isInclusive ? entered : entered + vat),
	};
}

function afterDiscount(amount: Decimal, discount: Decimal): Decimal {
	return discount === 0n ? amount : amount - percentOf(amount, discount);
}

function perRate(lines: Taxed[]): Taxed[] {
	const sums = new Map<Decimal, Decimal>();
	for (const { amount, rate } of lines) sums.set(rate, (sums.get(rate) ?? 0n) + amount);
	return [...sums].map(([rate, amount]) => ({ amount, rate }));
}

function vatWithin(gross: Decimal, rate: Decimal): Decimal {
	return rounded(over(times(gross, rate), HUNDRED + rate), 2);
}
