import { microsOf, type Micros } from '../../money/cents';
import type { WebOrder, WebOrderDiscount } from '../../stream/webOrder';
import type { ExactAmount } from './exactAmount';

type Discounted = Pick<WebOrder, 'totals' | 'discounts' | 'shipping'>;

const CENT: Micros = 10_000;

/**
 * What each gift card of an order paid, in millionths (whole cents): what its voucher says, where the vouchers come to the
 * discounts of the order. PrestaShop before 1.7.7 writes a card without partial use at its whole value, also where less
 * was left to pay, and any version of a card for more than was left what earlier vouchers, carriage too, left of the
 * goods alone (createOrderCartRules). There vouchers are taken off in their order, and the card is what the others leave.
 */
export function paidByCards(order: Discounted, cards: readonly WebOrderDiscount[]): ExactAmount[] {
	const { discounts } = order;
	const said = {
		incl: toCents(micros(order.totals.discountsIncl)),
		excl: toCents(micros(order.totals.discountsExcl)),
	};
	const own = discounts.map(inCents);
	const taken = addUp(own, said) ? own : takenInOrder(order, cards, said);
	const areAll = cards.length === discounts.length;
	const paid = cards.map((card) => taken[discounts.indexOf(card)]);
	return areAll ? withRest(paid, paid.length - 1, said) : paid;
}

/** What each voucher takes off what the earlier ones left of the discounts, the rest of it where it was cut short. */
function takenInOrder(
	{ discounts, shipping }: Discounted,
	cards: readonly WebOrderDiscount[],
	said: ExactAmount,
): ExactAmount[] {
	const carriage = inCents(shipping);
	const isCard = discounts.map((voucher) => cards.includes(voucher));
	const firstFree = discounts.findIndex(({ freeShipping }) => freeShipping);
	const values = discounts.map((voucher, at) => {
		const value = inCents(voucher);
		if (isCard[at] && value.incl < 0) return NOTHING;
		return voucher.freeShipping && at > firstFree ? atLeastNothing(minus(value, carriage)) : value;
	});
	if (addUp(values, said)) return values;
	let left = values.reduce((sum, { incl }) => sum - Math.min(0, incl), said.incl);
	const taken = values.map((value) => {
		const part = partOf(value, Math.max(0, left));
		left -= Math.max(0, part.incl);
		return part;
	});
	const cut = taken.findIndex(({ incl }, at) => incl < values[at].incl);
	const isMore = ({ incl }: ExactAmount, at: number) =>
		isCard[at] || (incl > 0 && !(discounts[at].freeShipping && incl <= carriage.incl));
	return withRest(taken, cut < 0 ? values.map(isMore).lastIndexOf(true) : cut, said);
}

/** Vouchers with what all others leave of a total for the one at a place. */
function withRest(
	vouchers: readonly ExactAmount[],
	place: number,
	total: ExactAmount,
): ExactAmount[] {
	const rest = vouchers.reduce((all, one, at) => (at === place ? all : minus(all, one)), total);
	return vouchers.map((one, at) => (at === place ? rest : one));
}

/** Vouchers are rounded one by one, so a cent each may be missing from the total of the order. */
const addUp = (vouchers: readonly ExactAmount[], said: ExactAmount): boolean =>
	Math.abs(vouchers.reduce((all, { incl }) => all + incl, 0) - said.incl) <= vouchers.length * CENT;

function partOf(value: ExactAmount, most: Micros): ExactAmount {
	if (value.incl <= most) return value;
	return { incl: most, excl: toCents((value.excl * most) / value.incl) };
}

const NOTHING: ExactAmount = { incl: 0, excl: 0 };

const minus = (one: ExactAmount, other: ExactAmount): ExactAmount => ({
	incl: one.incl - other.incl,
	excl: one.excl - other.excl,
});

const atLeastNothing = (amount: ExactAmount): ExactAmount => (amount.incl > 0 ? amount : NOTHING);

const micros = (text: string): Micros => microsOf(text) ?? 0;

const toCents = (amount: Micros): Micros => Math.round(amount / CENT) * CENT;

const inCents = ({
	amountIncl,
	amountExcl,
}: Pick<WebOrderDiscount, 'amountIncl' | 'amountExcl'>) => ({
	incl: toCents(micros(amountIncl)),
	excl: toCents(micros(amountExcl)),
});
