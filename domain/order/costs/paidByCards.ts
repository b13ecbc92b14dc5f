import { lessAmounts, NO_AMOUNTS, type Amounts } from '../../money/amounts';
import { centsOf, roundDivide, type Cents } from '../../money/cents';
import type { WebOrder, WebOrderDiscount } from '../../stream/webOrder';

type Discounted = Pick<WebOrder, 'totals' | 'discounts' | 'shipping'>;

/**
 * What each gift card of an order paid: what its voucher says, where the vouchers come to the discounts of the order. PrestaShop before 1.7.7 writes a card without partial use at its whole value, also where less
 * was left to pay, and any version of a card for more than was left what earlier vouchers, carriage too, left of the
 * goods alone (createOrderCartRules). There vouchers are taken off in their order, and the card is what the others leave.
 */
export function paidByCards(order: Discounted, cards: readonly WebOrderDiscount[]): Amounts[] {
	const { discounts } = order;
	const { discountsIncl, discountsExcl } = order.totals;
	const said = amountsOf({ amountIncl: discountsIncl, amountExcl: discountsExcl });
	const own = discounts.map(amountsOf);
	const taken = addUp(own, said) ? own : takenInOrder(order, cards, said);
	const areAll = cards.length === discounts.length;
	const paid = cards.map((card) => taken[discounts.indexOf(card)]);
	return areAll ? withRest(paid, paid.length - 1, said) : paid;
}

/** What each voucher takes off what the earlier ones left of the discounts, the rest of it where it was cut short. */
function takenInOrder(
	{ discounts, shipping }: Discounted,
	cards: readonly WebOrderDiscount[],
	said: Amounts,
): Amounts[] {
	const carriage = amountsOf(shipping);
	const isCard = discounts.map((voucher) => cards.includes(voucher));
	const firstFree = discounts.findIndex(({ freeShipping }) => freeShipping);
	const values = discounts.map((voucher, at) => {
		const value = amountsOf(voucher);
		if (isCard[at] && value.incl < 0) return NO_AMOUNTS;
		return voucher.freeShipping && at > firstFree
			? atLeastNothing(lessAmounts(value, carriage))
			: value;
	});
	if (addUp(values, said)) return values;
	let left = values.reduce((sum, { incl }) => sum - Math.min(0, incl), said.incl);
	const taken = values.map((value) => {
		const part = partOf(value, Math.max(0, left));
		left -= Math.max(0, part.incl);
		return part;
	});
	const cut = taken.findIndex(({ incl }, at) => incl < values[at].incl);
	const isMore = ({ incl }: Amounts, at: number) =>
		isCard[at] || (incl > 0 && !(discounts[at].freeShipping && incl <= carriage.incl));
	return withRest(taken, cut < 0 ? values.map(isMore).lastIndexOf(true) : cut, said);
}

/** Vouchers with what all others leave of a total for the one at a place. */
function withRest(vouchers: readonly Amounts[], place: number, total: Amounts): Amounts[] {
	const rest = vouchers.reduce(
		(all, one, at) => (at === place ? all : lessAmounts(all, one)),
		total,
	);
	return vouchers.map((one, at) => (at === place ? rest : one));
}

/** Vouchers are rounded one by one, so a cent each may be missing from the total of the order. */
const addUp = (vouchers: readonly Amounts[], said: Amounts): boolean =>
	Math.abs(vouchers.reduce((all, { incl }) => all + incl, 0) - said.incl) <= vouchers.length;

function partOf(value: Amounts, most: Cents): Amounts {
	if (value.incl <= most) return value;
	return { incl: most, excl: roundDivide(value.excl * most, value.incl) };
}

const atLeastNothing = (amount: Amounts): Amounts => (amount.incl > 0 ? amount : NO_AMOUNTS);

const amountsOf = ({
	amountIncl,
	amountExcl,
}: Pick<WebOrderDiscount, 'amountIncl' | 'amountExcl'>): Amounts => ({
	incl: centsOf(amountIncl) ?? 0,
	excl: centsOf(amountExcl) ?? 0,
});
