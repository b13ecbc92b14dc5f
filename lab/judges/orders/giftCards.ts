import type { Row } from '../../simulators/prestashop/types';
import { GIFT_CARD } from '../../worlds/orders/named';
import type { Case } from './case';
import { isFeeVoucher } from './fees';
import { absolute, cents, millionths, sumOf, type Millionths } from './millionths';
import { minus, NOTHING, pairOf, plus, type Pair } from './pair';

type Found = Pick<Case, 'choices' | 'shop' | 'order' | 'story'>;

/** Whether a voucher of an order is a gift card that its owner named: it pays, and takes nothing off. */
export const isGiftCard = ({ choices }: Pick<Case, 'choices'>, { name }: Row): boolean =>
	choices.giftCards && String(name).startsWith(GIFT_CARD);

const CENT = 10_000n;

/**
 * What gift cards paid of an order: what their vouchers say, where all vouchers come to the discounts; all discounts
 * where there is no other voucher. Else the shop wrote more on a card than was left to pay, or took carriage that was
 * given away before off it: it paid what the others left, each of which took at most what there was.
 */
export function paidByCard(found: Found): Pair {
	const { shop, order } = found;
	const rules = shop.vouchersOf(order);
	const cards = rules.filter((rule) => isGiftCard(found, rule));
	if (cards.length === 0) return NOTHING;
	const all = signedDiscounts(found, rules);
	if (cards.length === rules.length) return all;
	const isOff = absolute(sumOf(rules.map(valueOf)) - all.incl) > CENT * BigInt(rules.length);
	return isOff ? minus(all, byOthers(found, rules, all)) : pairOfRules(cards);
}

/** All discounts, below nothing where a fee among them is more than the rest: PrestaShop drops the sign. */
function signedDiscounts({ order }: Found, rules: readonly Row[]): Pair {
	const { incl, excl } = pairOf(order, 'total_discounts');
	const isBelow = sumOf(rules.map(valueOf)) < 0n && incl > 0n;
	return isBelow ? minus(NOTHING, { incl, excl }) : { incl, excl };
}

/** What vouchers that are no cards took, in their order: carriage once, and no more than there was. */
function byOthers(found: Found, rules: readonly Row[], all: Pair): Pair {
	const fees = pairOfRules(rules.filter((rule) => isFeeVoucher(found, rule)));
	const carriage = pairOf(found.order, 'total_shipping');
	let left = all.incl - fees.incl;
	let sum = fees;
	let isFree = false;
	for (const rule of rules) {
		if (isFeeVoucher(found, rule)) continue;
		const given = rule.free_shipping === '1';
		const value = given && isFree ? minus(pairOfRules([rule]), carriage) : pairOfRules([rule]);
		isFree ||= given;
		const taken = smaller(value, left);
		left -= taken.incl;
		if (!isGiftCard(found, rule)) sum = plus(sum, taken);
	}
	return sum;
}

const smaller = ({ incl, excl }: Pair, left: Millionths): Pair => {
	if (incl <= 0n || left <= 0n) return NOTHING;
	return incl <= left ? { incl, excl } : { incl: left, excl: (excl * left) / incl };
};

const valueOf = ({ value }: Row): Millionths => millionths(value);

const pairOfRules = (rules: readonly Row[]): Pair => {
	const sum = (column: string) =>
		sumOf(rules.map((rule) => cents(millionths(rule[column])) * CENT));
	return { incl: sum('value'), excl: sum('value_tax_excl') };
};
