import type { Row } from '../../../simulators/prestashop/types';
import type { VoucherStory } from '../world/vouchers';
import { millionths, nearest, percentage, sumOf, type Percentage } from './amounts';
import type { Case } from './case';
import { linePair, minus, pairOf, type Pair } from './pairs';

const NOTHING: Pair = { incl: 0n, excl: 0n };

/** A line with what earlier vouchers left of it. */
interface Left {
	row: Row;
	rate: Percentage;
	pair: Pair;
}

/**
 * What the vouchers took off, per rate and negative, one after the other: free carriage at its rate, a gift at its own,
 * the rest over the goods it was for by what earlier vouchers left of each. Carriage is given away only once.
 */
export function takenOff(found: Case): Array<[Percentage, Pair]> {
	const { shop, order, story } = found;
	const lines = shop
		.wholeLines(order)
		.map((row): Left => ({ row, rate: percentage(shop.rateOf(row) ?? '0'), pair: linePair(row) }));
	const carriage = { left: pairOf(order, 'total_shipping') };
	return shop.vouchersOf(order).flatMap((rule) => {
		const told = story?.vouchers.find(({ name }) => name === rule.name);
		const untold = { off: 'goods' as const, gift: '', freeShipping: rule.free_shipping === '1' };
		return offByRule(found, rule, { lines, carriage }, told ?? untold);
	});
}

function offByRule(
	{ order }: Case,
	rule: Row,
	{ lines, carriage }: { lines: Left[]; carriage: { left: Pair } },
	story: Omit<VoucherStory, 'name'>,
): Array<[Percentage, Pair]> {
	const all = { incl: millionths(rule.value), excl: millionths(rule.value_tax_excl) };
	const isFree = story.freeShipping;
	const free = isFree ? smallest(pairOf(order, 'total_shipping'), all) : NOTHING;
	const gift = lines.find(({ row }) => story.gift !== '' && row.product_reference === story.gift);
	const given = gift ? smallest(piecePair(gift.row), minus(all, free)) : NOTHING;
	if (gift) gift.pair = minus(gift.pair, given);
	const paidOnce = isFree ? carriage.left : NOTHING;
	if (isFree) carriage.left = NOTHING;
	return [
		[percentage(order.carrier_tax_rate ?? '0'), minus(NOTHING, paidOnce)],
		[gift?.rate ?? 0n, minus(NOTHING, given)],
		...takeOff(minus(minus(all, free), given), linesIn(story.off, lines)),
	];
}

const smallest = (a: Pair, b: Pair): Pair => (a.incl < b.incl ? a : b);

const piecePair = (row: Row): Pair => ({
	incl: millionths(row.unit_price_tax_incl),
	excl: millionths(row.unit_price_tax_excl),
});

function linesIn(off: VoucherStory['off'], lines: Left[]): Left[] {
	if (off === 'goods') return lines;
	if (off === 'notReduced') {
		const reductions = ['reduction_percent', 'reduction_amount'];
		return lines.filter(({ row }) => reductions.every((column) => Number(row[column] ?? 0) === 0));
	}
	if (off === 'cheapest') {
		const price = ({ row }: Left) => millionths(row.unit_price_tax_incl);
		return [...lines].sort((a, b) => (price(a) < price(b) ? -1 : 1)).slice(0, 1);
	}
	return lines.filter(({ row }) => off.includes(String(row.product_reference)));
}

/** Divides an amount over lines by what is left of each, and leaves the less of them. */
function takeOff(amount: Pair, lines: Left[]): Array<[Percentage, Pair]> {
	const sum = sumOf(lines.map(({ pair }) => pair.incl));
	return lines.map((line) => {
		const incl = sum === 0n ? 0n : nearest(amount.incl * line.pair.incl, sum);
		const share = { incl, excl: nearest(incl * 100_000n, 100_000n + line.rate) };
		line.pair = minus(line.pair, share);
		return [line.rate, minus(NOTHING, share)];
	});
}
