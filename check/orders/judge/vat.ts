import {
	absolute,
	cents,
	inEuros,
	millionths,
	nearest,
	percentage,
	sumOf,
	type Millionths,
	type Percentage,
} from './amounts';
import type { Imported } from './case';
import { snelStartVat, wrappingRate } from './money';

/** Amounts of one rate with and without VAT. */
interface Pair {
	incl: Millionths;
	excl: Millionths;
}

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
		details.map((row) => (perPiece ? BigInt(String(row.product_quantity)) : 1n)),
	);
	return 2n + nearest(pieces + BigInt(found.salesOrder.regels.length), 2n);
}

/** VAT per rate of the shop: lines, shipping and wrapping, less the vouchers by what they were taken off. */
export function shopVat(found: Imported): Map<Percentage, bigint> {
	const { order, shop } = found;
	const goods = new Map<Percentage, Pair>();
	const add = (to: Map<Percentage, Pair>, rate: Percentage, pair: Pair) => {
		const sum = to.get(rate) ?? { incl: 0n, excl: 0n };
		to.set(rate, { incl: sum.incl + pair.incl, excl: sum.excl + pair.excl });
	};
	for (const row of shop.ofOrder('order_details', order)) {
		add(goods, percentage(shop.rateOf(row) ?? '0'), {
			incl: millionths(row.total_price_tax_incl),
			excl: millionths(row.total_price_tax_excl),
		});
	}
	const all = new Map(goods);
	add(all, percentage(order.carrier_tax_rate ?? '0'), pairOf(order, 'total_shipping'));
	add(all, wrappingRate(found), pairOf(order, 'total_wrapping'));
	for (const [rate, taken] of takenOff(found, goods)) add(all, rate, taken);
	return new Map([...all].map(([rate, { incl, excl }]) => [rate, cents(incl - excl)]));
}

const pairOf = (order: Imported['order'], name: string): Pair => ({
	incl: millionths(order[`${name}_tax_incl`] ?? '0'),
	excl: millionths(order[`${name}_tax_excl`] ?? '0'),
});

/** Vouchers per rate, negative: those on shipping at its rate, the others pro rata over the goods. */
function takenOff(
	found: Imported,
	goods: ReadonlyMap<Percentage, Pair>,
): Array<[Percentage, Pair]> {
	const { order } = found;
	const total = pairOf(order, 'total_discounts');
	const shipping = pairOf(order, 'total_shipping');
	const offShipping = (found.story?.vouchers ?? []).includes('shipping');
	const free = offShipping ? smallest(shipping, total) : { incl: 0n, excl: 0n };
	const rest = total.incl - free.incl;
	const sum = sumOf([...goods.values()].map(({ incl }) => incl));
	const shares = [...goods].map(([rate, { incl }]): [Percentage, Pair] => {
		const share = sum === 0n ? 0n : nearest(rest * incl, sum);
		return [rate, { incl: -share, excl: -nearest(share * 100_000n, 100_000n + rate) }];
	});
	const carriage = percentage(order.carrier_tax_rate ?? '0');
	return [...shares, [carriage, { incl: -free.incl, excl: -free.excl }]];
}

const smallest = (a: Pair, b: Pair): Pair => (a.incl < b.incl ? a : b);
