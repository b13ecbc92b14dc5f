import type { Row } from '../../../simulators/prestashop/types';
import type { VoucherStory } from '../world/orders';
import { millionths, nearest, percentage, sumOf, type Percentage } from './amounts';
import type { Case } from './case';
import { add, linePair, minus, pairOf, type Pair } from './pairs';

const NOTHING: Pair = { incl: 0n, excl: 0n };

/**
 * What the vouchers took off, per rate and negative: free carriage at its rate, a gift at its own, the rest over the
 * goods it was for by what stands at each rate.
 */
export function takenOff(found: Case): Array<[Percentage, Pair]> {
	const rules = found.shop
		.ofOrder('order_cart_rules', found.order)
		.filter(({ deleted }) => String(deleted ?? '0') === '0');
	return rules.flatMap((rule, index) =>
		offByRule(found, rule, found.story?.vouchers[index] ?? { off: 'goods', gift: '' }),
	);
}

function offByRule(found: Case, rule: Row, story: VoucherStory): Array<[Percentage, Pair]> {
	const { order, shop } = found;
	const details = shop.ofOrder('order_details', order);
	const all = { incl: millionths(rule.value), excl: millionths(rule.value_tax_excl) };
	const isFree = String(rule.free_shipping) === '1';
	const carriage = isFree ? smallest(pairOf(order, 'total_shipping'), all) : NOTHING;
	const gift = details.find((row) => story.gift !== '' && row.product_reference === story.gift);
	const given = gift ? smallest(piecePair(gift), minus(all, carriage)) : NOTHING;
	const rest = minus(minus(all, carriage), given);
	return [
		[percentage(order.carrier_tax_rate ?? '0'), minus(NOTHING, carriage)],
		[percentage((gift && shop.rateOf(gift)) ?? '0'), minus(NOTHING, given)],
		...sharesOf(rest, basisOf(found, linesIn(story.off, details))),
	];
}

const smallest = (a: Pair, b: Pair): Pair => (a.incl < b.incl ? a : b);

const piecePair = (row: Row): Pair => ({
	incl: millionths(row.unit_price_tax_incl),
	excl: millionths(row.unit_price_tax_excl),
});

function linesIn(off: VoucherStory['off'], rows: Row[]): Row[] {
	if (off === 'goods') return rows;
	if (off === 'notReduced') {
		const reductions = ['reduction_percent', 'reduction_amount'];
		return rows.filter((row) => reductions.every((column) => Number(row[column] ?? 0) === 0));
	}
	if (off === 'cheapest') {
		const price = (row: Row) => millionths(row.unit_price_tax_incl);
		return [...rows].sort((a, b) => (price(a) < price(b) ? -1 : 1)).slice(0, 1);
	}
	return rows.filter((row) => off.includes(String(row.product_reference)));
}

/** What stands at each rate of some lines. */
function basisOf({ shop }: Case, rows: Row[]): Map<Percentage, Pair> {
	const basis = new Map<Percentage, Pair>();
	for (const row of rows) add(basis, percentage(shop.rateOf(row) ?? '0'), linePair(row));
	return basis;
}

function sharesOf(amount: Pair, basis: ReadonlyMap<Percentage, Pair>): Array<[Percentage, Pair]> {
	const sum = sumOf([...basis.values()].map(({ incl }) => incl));
	return [...basis].map(([rate, { incl }]) => {
		const share = sum === 0n ? 0n : nearest(amount.incl * incl, sum);
		return [rate, { incl: -share, excl: -nearest(share * 100_000n, 100_000n + rate) }];
	});
}
