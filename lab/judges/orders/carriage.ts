import type { Row } from '../../simulators/prestashop/types';
import {
	absolute,
	cents,
	nearest,
	percentage,
	sumOf,
	vatOnTop,
	type Percentage,
} from './millionths';
import type { Case } from './case';
import { add, linePair, pairOf, type Pair } from './pair';

export type Told = Pick<Case, 'order' | 'shop' | 'story'>;

/** The rate that the order tells of its carriage; none is told as 0. */
export const toldCarriage = (order: Row): Percentage =>
	percentage(String(order.carrier_tax_rate ?? '') || '0');

/**
 * An amount of carriage by the rates the shop charged on it: the one it tells; where it tells none of amounts that
 * differ, the one of the shop's taxes that its two amounts have; or those of the goods, where its maker had the average
 * charged.
 */
export function carriageShares(found: Told, amount: Pair): Array<[Percentage, Pair]> {
	if (found.story?.input.shippingTaxAveraged) return overGoods(found, amount);
	const told = toldCarriage(found.order);
	const whole = pairOf(found.order, 'total_shipping');
	const isSilent = told === 0n && whole.incl !== whole.excl;
	return [[isSilent ? rateOf(found, whole) : told, amount]];
}

/** Rates of the carriage, one mostly. */
export const carriageRates = (found: Told): Percentage[] =>
	carriageShares(found, pairOf(found.order, 'total_shipping')).map(([rate]) => rate);

/** Cents by which the two amounts of carriage do not belong to its rates. */
export function carriageOff(found: Told): bigint {
	const whole = pairOf(found.order, 'total_shipping');
	const shares = carriageShares(found, whole);
	return (
		sumOf(shares.map(([rate, { excl }]) => cents(excl + vatOnTop(excl, rate)))) - cents(whole.incl)
	);
}

function rateOf({ shop }: Told, { incl, excl }: Pair): Percentage {
	const rates = (shop.tables.taxes ?? []).map(({ rate }) => percentage(rate));
	const off = (rate: Percentage) => absolute(excl + vatOnTop(excl, rate) - incl);
	return rates.reduce((best, rate) => (off(rate) < off(best) ? rate : best), 0n);
}

/** Divided over the goods' rates, each side by what the goods of a rate come to on it; without VAT where they come to nothing. */
export function overGoods({ order, shop }: Told, amount: Pair): Array<[Percentage, Pair]> {
	const goods = new Map<Percentage, Pair>();
	for (const row of shop.wholeLines(order)) {
		const rate = percentage(shop.rateOf(row) ?? '0');
		add(goods, rate, linePair(row));
	}
	const rates = [...goods];
	const worth = (side: 'incl' | 'excl') => sumOf(rates.map(([, pair]) => pair[side]));
	if (worth('incl') === 0n || worth('excl') === 0n) return [[0n, amount]];
	const share = (side: 'incl' | 'excl', of: Pair) => nearest(amount[side] * of[side], worth(side));
	return rates.map(([rate, of]) => [rate, { incl: share('incl', of), excl: share('excl', of) }]);
}
