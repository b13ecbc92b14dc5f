import {
	absolute,
	cents,
	inEuros,
	millionths,
	percentage,
	sumOf,
	vatOnTop,
	type Millionths,
	type Percentage,
} from './millionths';
import type { Destination } from './books';
import type { Case } from './case';
import { carriageOff, carriageShares } from './carriage';
import { feeOfVouchers } from './fees';
import { paidByCard } from './giftCards';
import type { Goods } from './goods';
import { feeWithin } from './reversed';
import { add, linePair, pairOf, type Pair } from './pair';
import { roundingOf, takenOff } from './takenOff';
import { wrappingShares } from './wrapping';

/**
 * Prices without VAT: SnelStart computes VAT anew, and where the shop rounded each line or piece it comes to another
 * total. Beyond the ceiling the owner's settings say to ask.
 */
export function roundingDoubts(found: Case): string[] {
	const { priceMode, templateExclVat, differenceCeiling } = found.choices;
	const isExcl = priceMode === 'excl' || (priceMode === 'template' && templateExclVat);
	if (!isExcl) return [];
	const paid = cents(millionths(found.order.total_paid_tax_incl)) - feeWithin(found);
	const [own, told] = [exclPerRate(found), exclPerRate(found, roundedAway(found))].map(
		(perRate) =>
			sumOf([...perRate].map(([rate, { excl }]) => cents(excl + vatOnTop(excl, rate)))) - paid,
	);
	const difference = absolute(told) > absolute(own) ? told : own;
	return absolute(difference) + 1n > BigInt(differenceCeiling)
		? [`without VAT it comes to ${inEuros(difference)} beside the total`]
		: [];
}

/**
 * What the shop's rounding parts all its discounts without VAT from their shares: who takes over its amount has that in
 * his sum. Whatever is more was no rounding, and is told by others.
 */
function roundedAway(found: Case): Millionths {
	const told =
		pairOf(found.order, 'total_discounts').excl -
		paidByCard(found).excl +
		feeOfVouchers(found).pair.excl;
	const rest = -told - sumOf(takenOff(found).map(([, { excl }]) => excl));
	return absolute(rest) < roundingOf(found.shop.wholeLines(found.order), found.order) ? rest : 0n;
}

/** Amounts per rate of the whole order; what was rounded off the discounts goes to the rate they took most off. */
function exclPerRate(found: Case, rounded: Millionths = 0n): Map<Percentage, Pair> {
	const { shop, order } = found;
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
	const taken = new Map<Percentage, Pair>();
	for (const [rate, pair] of takenOff(found)) add(taken, rate, pair);
	for (const [rate, pair] of taken) add(all, rate, pair);
	const [most] = [...taken].sort(([, a], [, b]) => (a.incl < b.incl ? -1 : 1));
	if (most) add(all, most[0], { incl: 0n, excl: rounded });
	const fee = feeOfVouchers(found);
	add(all, fee.rate, fee.pair);
	return all;
}

/**
 * A voucher for a part of the goods, of three rates: its two amounts do not tell how it falls on them. PrestaShop 1.6
 * does not tell either that a voucher paid for carriage besides.
 */
export function voucherDoubts(found: Case): string[] {
	const { shop, order, story, choices } = found;
	const rates = new Set(shop.ofOrder('order_details', order).map((row) => shop.rateOf(row)));
	const isPartial = (story?.vouchers ?? []).some(({ off, gift }) => off !== 'goods' || gift !== '');
	const isSilent =
		choices.version === '1.6.1.24' &&
		shop.vouchersOf(order).some(({ free_shipping: free }) => String(free) === '1');
	return [
		...(isPartial && rates.size > 2 ? ['a voucher for some goods of three rates'] : []),
		...(isSilent ? ['1.6 does not tell that carriage was free'] : []),
	];
}

/** A cent of VAT on a line with which the shop stored no tax, as rounding up leaves of free goods: of no rate at all. */
export const untaxedCentDoubts = (goods: readonly Goods[]): string[] =>
	goods.some(({ detail }) => {
		const { incl, excl } = linePair(detail);
		return (detail.associations?.taxes ?? []).length === 0 && cents(incl) !== cents(excl);
	})
		? ['a cent of VAT without a tax']
		: [];

/** A cent or two beside its VAT, carriage may be rounded or hold a fee of another rate. */
export function carriageDoubts(found: Case): string[] {
	const off = carriageOff(found);
	return absolute(off) > 1n ? [`shipping is ${inEuros(off)} beside its VAT`] : [];
}

/** Which Dutch rate an article has is not seen from what is charged abroad. */
export function newArticleDoubts(
	{ choices }: Case,
	goods: readonly Goods[],
	{ country }: Destination,
): string[] {
	const isHome = country === '' || country === 'NL';
	const isNew = goods.some(({ articles, inactive }) => articles.length + inactive.length === 0);
	return choices.unknownArticle === 'create' && isNew && !isHome ? ['a new article abroad'] : [];
}
