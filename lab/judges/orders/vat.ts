import {
	absolute,
	cents,
	inEuros,
	millionths,
	nearest,
	percentage,
	sumOf,
	type Percentage,
} from './millionths';
import { carriageShares } from './carriage';
import { feeOfVouchers } from './fees';
import { shopDifference } from './shopDifference';
import type { Imported } from './case';
import { snelStartVat } from './totalFaults';
import { add, linePair, pairOf, type Pair } from './pair';
import { takenOff } from './takenOff';
import { wrappingShares } from './wrapping';

/** VAT per rate on both sides: the same rates, and the same VAT but for what rounding can do. */
export function vatFaults(found: Imported): string[] {
	const own = snelStartVat(found);
	const total =
		cents(millionths(found.salesOrder.totaalInclusiefBtw)) -
		cents(millionths(found.salesOrder.totaalExclusiefBtw));
	const sum = sumOf([...own.values()]);
	const faults =
		sum === total
			? []
			: [`VAT: the lines come to ${inEuros(sum)}, SnelStart says ${inEuros(total)}`];
	if (found.choices.lineMode === 'codeAndQuantity') return faults;
	const shop = shopVat(found);
	const rates = new Set([...shop.keys(), ...own.keys()].filter((rate) => rate !== 0n));
	for (const rate of rates) {
		const [theirs, ours] = [shop.get(rate) ?? 0n, own.get(rate) ?? 0n];
		if (absolute(theirs - ours) > slack(found)) {
			faults.push(
				`VAT: at ${Number(rate) / 1000} % ${inEuros(ours)} in SnelStart, ${inEuros(theirs)} in the shop`,
			);
		}
	}
	return faults;
}

/** Half a cent per amount that the shop rounded: each line, each cost and voucher. Round type 1 rounds both prices of each piece. */
function slack(found: Imported): bigint {
	const details = found.shop.ofOrder('order_details', found.order);
	const perPiece = String(found.order.round_type ?? '2') === '1';
	const pieces = sumOf(
		details.map((row) => (perPiece ? 2n * BigInt(String(row.product_quantity)) : 1n)),
	);
	const lines = BigInt(found.salesOrder.regels.length);
	const converted = found.order.converted === '1' ? lines : 0n;
	return 2n + converted + feeVat(found) + silentVat(found) + nearest(pieces + lines, 2n);
}

/** VAT of carriage that a voucher may have paid for: 1.6 does not tell. */
function silentVat({ shop, order, choices }: Imported): bigint {
	if (choices.version !== '1.6.1.24' || shop.vouchersOf(order).length === 0) return 0n;
	const { incl, excl } = pairOf(order, 'total_shipping');
	return cents(incl - excl);
}

/** VAT inside a fee that the shop hides in the total: nobody there says how much that is. */
function feeVat(found: Imported): bigint {
	const hidden = absolute(shopDifference(found)) - BigInt(found.choices.differenceCeiling);
	return hidden > 0n ? nearest(absolute(shopDifference(found)) * 21n, 121n) : 0n;
}

/** VAT per rate of the shop: lines, shipping and wrapping, less the vouchers by what they were taken off. */
function shopVat(found: Imported): Map<Percentage, bigint> {
	const { order, shop } = found;
	const all = new Map<Percentage, Pair>();
	for (const row of shop.ofOrder('order_details', order)) {
		add(all, percentage(shop.rateOf(row) ?? '0'), linePair(row));
	}
	for (const [rate, pair] of [
		...carriageShares(found, pairOf(order, 'total_shipping')),
		...wrappingShares(found),
	]) {
		add(all, rate, pair);
	}
	for (const [rate, taken] of takenOff(found)) add(all, rate, taken);
	const fee = feeOfVouchers(found);
	add(all, fee.rate, fee.pair);
	return new Map([...all].map(([rate, { incl, excl }]) => [rate, cents(incl - excl)]));
}
