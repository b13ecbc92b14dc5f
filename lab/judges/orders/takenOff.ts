import type { Row } from '../../simulators/prestashop/types';
import type { VoucherStory } from '../../worlds/orders/vouchers';
import {
	absolute,
	cents,
	millionths,
	nearest,
	percentage,
	sumOf,
	type Millionths,
	type Percentage,
} from './millionths';
import { carriageShares } from './carriage';
import type { Case } from './case';
import { feeOfVouchers, isFeeVoucher } from './fees';
import { isGiftCard, paidByCard } from './giftCards';
import { linePair, minus, NOTHING, pairOf, type Pair } from './pair';

/** A line with what earlier vouchers left of it. */
interface Left {
	row: Row;
	rate: Percentage;
	pair: Pair;
}

/**
 * What the vouchers took off, per rate and negative, one after the other: free carriage at its rate, a gift at its own,
 * the rest over the goods it was for by what earlier vouchers left of each. Carriage is given away only once, and never more than the order says in all. 1.6 looks at the whole cart each time.
 */
export function takenOff(found: Case): Array<[Percentage, Pair]> {
	const { shop, order, story } = found;
	const lines = shop
		.wholeLines(order)
		.map((row): Left => ({ row, rate: percentage(shop.rateOf(row) ?? '0'), pair: linePair(row) }));
	const fees = minus(NOTHING, feeOfVouchers(found).pair);
	const all = minus(minus(pairOf(order, 'total_discounts'), paidByCard(found)), fees);
	const carriage = pairOf(order, 'total_shipping');
	const goods = lines.map(({ rate, pair }): [Percentage, Pair] => [rate, minus(NOTHING, pair)]);
	const pairs = lines.map(({ pair }) => pair);
	if (isEverything(all, [carriage, ...pairs])) {
		return [...negative(carriageShares(found, carriage)), ...goods];
	}
	if (isEverything(all, pairs)) return goods;
	const left = { carriage: freeable(found), all };
	const rules = shop
		.vouchersOf(order)
		.filter((rule) => !isGiftCard(found, rule) && !isFeeVoucher(found, rule));
	return rules.flatMap((rule) => {
		const told = story?.vouchers.find(({ name }) => name === rule.name);
		const untold = { off: 'goods' as const, gift: '', freeShipping: rule.free_shipping === '1' };
		return offByRule(found, rule, { lines, left }, told ?? untold);
	});
}

/** Whether all goods, or the carriage too, were given away: the vouchers one by one need not tell so. */
const isEverything = (all: Pair, parts: readonly Pair[]): boolean =>
	(['incl', 'excl'] as const).every(
		(side) => absolute(sumOf(parts.map((part) => part[side])) - all[side]) <= 20_000n,
	);

function offByRule(
	found: Case,
	rule: Row,
	{ lines, left }: { lines: Left[]; left: { carriage: Pair; all: Pair } },
	story: Omit<VoucherStory, 'name'>,
): Array<[Percentage, Pair]> {
	const { order } = found;
	const isOld = found.choices.version === '1.6.1.24';
	const value = { incl: millionths(rule.value), excl: millionths(rule.value_tax_excl) };
	const free = story.freeShipping ? smallest(freeable(found), value) : NOTHING;
	const paidOnce = story.freeShipping ? left.carriage : NOTHING;
	if (story.freeShipping) left.carriage = NOTHING;
	const told = minus(value, free);
	const available = minus(left.all, paidOnce);
	// PrestaShop takes what earlier vouchers gave, carriage too, off the goods alone: a value below nothing tells nothing.
	const rest = told.incl < 0n ? available : smallest(told, available);
	left.all = minus(minus(left.all, paidOnce), rest);
	const gift = lines.find(({ row }) => story.gift !== '' && row.product_reference === story.gift);
	const given = gift ? atMost(rest.incl, piecePair(gift.row), gift.rate) : NOTHING;
	if (gift && !isOld) gift.pair = minus(gift.pair, given);
	const meant = linesIn(story.off, lines);
	const bought = meant.filter(({ row }) => !isGift(found, row));
	const open = minus(rest, given);
	const fitting = nearestOf(
		[meant, ...(isOld ? [lessGifts(found, meant), lines] : []), bought]
			.map((some) => sharesOf(open, some))
			.filter((shares) => fits(shares, open, order)),
		open,
	);
	const shares = fitting ?? sharesOf(open, lines);
	if (!isOld) shares.forEach(({ line, pair }) => (line.pair = minus(line.pair, pair)));
	return [
		...negative(carriageShares(found, paidOnce)),
		[gift?.rate ?? 0n, minus(NOTHING, given)],
		...shares.map(({ line, pair }): [Percentage, Pair] => [line.rate, minus(NOTHING, pair)]),
	];
}

const negative = (shares: Array<[Percentage, Pair]>): Array<[Percentage, Pair]> =>
	shares.map(([rate, pair]) => [rate, minus(NOTHING, pair)]);

const isGift = ({ story }: Case, { product_reference: code }: Row): boolean =>
	(story?.vouchers ?? []).some(({ gift }) => gift !== '' && gift === code);

/** All that was paid for: percentages of 1.6 leave out every gift, where its amounts look at the whole cart. */
const lessGifts = (found: Case, lines: readonly Left[]): Left[] =>
	lines.map((line) =>
		isGift(found, line.row) ? { ...line, pair: minus(line.pair, piecePair(line.row)) } : line,
	);

interface Share {
	line: Left;
	pair: Pair;
}

/**
 * Whether shares come to the amount without VAT that the shop wrote: 1.6 writes that of the whole cart for one line.
 * With round type 1 both prices of each piece were rounded.
 */
function fits(shares: readonly Share[], amount: Pair, order: Row): boolean {
	const rows = shares.map(({ line }) => line.row);
	return missOf(shares, amount) < roundingOf(rows, order);
}

/** What rounding can part the shop's amount without VAT of a voucher from its shares of these lines. */
export function roundingOf(rows: readonly Row[], { round_type: type }: Row): Millionths {
	const isPerPiece = String(type) === '1';
	const rounded = sumOf(
		rows.map((row) => (isPerPiece ? BigInt(String(row.product_quantity)) : 1n)),
	);
	return 20_000n + 10_000n * rounded;
}

/** The shares that come nearest to the amount without VAT, of equals the first: for one line 1.6 writes the VAT of the whole cart. */
const nearestOf = (all: readonly Share[][], amount: Pair): Share[] | undefined =>
	all
		.slice(1)
		.reduce<
			Share[] | undefined
		>((best, one) => (best && missOf(best, amount) <= missOf(one, amount) ? best : one), all[0]);

/** What shares come to beside the amount without VAT. */
const missOf = (shares: readonly Share[], { excl }: Pair): Millionths =>
	absolute(sumOf(shares.map(({ pair }) => pair.excl)) - excl);

/** Carriage that a voucher could pay for: a fee that a module hid in it came later. */
function freeable({ order, story }: Case): Pair {
	const fee = story?.input.paymentFee;
	const shipping = pairOf(order, 'total_shipping');
	if (fee?.hiddenIn !== 'shipping') return shipping;
	const incl = millionths(fee.amountTaxIncl);
	const rate = percentage(story?.input.taxExempt ? '0' : (fee.taxRate ?? '21'));
	return minus(shipping, {
		incl,
		excl: cents(nearest(incl * 100_000n, 100_000n + rate)) * 10_000n,
	});
}

/** A pair, or as much of it as was left to give away, at its rate. */
const atMost = (incl: Millionths, whole: Pair, rate: Percentage): Pair =>
	whole.incl <= incl ? whole : { incl, excl: nearest(incl * 100_000n, 100_000n + rate) };

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

/** An amount divided over lines by what is left of each, or by all of each when nothing is. */
function sharesOf(amount: Pair, lines: readonly Left[]): Share[] {
	const isUsedUp = sumOf(lines.map(({ pair }) => pair.incl)) <= 0n;
	const weights = lines.map(({ row, pair }) => (isUsedUp ? linePair(row) : pair).incl);
	const sum = sumOf(weights);
	return lines.map((line, index) => {
		const incl = sum === 0n ? 0n : nearest(amount.incl * weights[index], sum);
		return { line, pair: { incl, excl: nearest(incl * 100_000n, 100_000n + line.rate) } };
	});
}
