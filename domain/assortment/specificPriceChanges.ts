import type { SpecificPriceChange } from '../stream/assortmentChanges';
import type { ShopProduct, SpecificPrice } from '../stream/shopProduct';
import type { Problem } from '../words/problem';
import { worded } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';
import { keyOfOwn, markedTimes, ownPriceIn, type OwnPrice } from './ownPrice';
import type { WantedPrice, WantedPrices } from './wantedPrices';

/**
 * Which specific prices are to be made, and which of ours are to be taken away: those that ended or that nothing in
 * SnelStart stands behind any more, and all but one of equal ones. Those of people are never touched, and where one of
 * them holds for the same customer, quantity and days, ours is not put beside it.
 */
export function specificPriceChanges(
	product: ShopProduct,
	{ wanted, unknown }: WantedPrices,
): { changes: SpecificPriceChange[]; problems: Problem[] } {
	const keys = new Set(wanted.map(({ own }) => keyOfOwn(own)));
	const rows = [...product.specificPrices].sort((a, b) => Number(a.id) - Number(b.id));
	const ours: Array<{ row: SpecificPrice; own: OwnPrice }> = [];
	const byHand: SpecificPrice[] = [];
	for (const row of rows) {
		const own = ownPriceIn(row, product);
		if (own) ours.push({ row, own });
		else byHand.push(row);
	}
	const standing = new Set<string>();
	const closed = ours.filter(({ own }) => {
		const key = keyOfOwn(own);
		const isUnknown = own.customerId === '' ? unknown.promotions : unknown.agreements;
		const isFirst = !standing.has(key);
		standing.add(key);
		return !(isFirst && (keys.has(key) || isUnknown));
	});
	const missing = wanted.filter(({ own }) => !standing.has(keyOfOwn(own)));
	const blocked = missing.flatMap((price) => {
		const row = byHand.find((one) => isInTheWay(one, price.own));
		return row ? [{ price, row }] : [];
	});
	const makable = missing.filter((price) => !blocked.some((one) => one.price === price));
	return {
		changes: [...makable.map(makeChange), ...closed.map(({ row, own }) => closeChange(row, own))],
		problems: blocked.map(({ price, row }) => handMade(price, row)),
	};
}

/** Whether it holds for the same people, pieces and some of the same days. */
function isInTheWay(row: SpecificPrice, own: OwnPrice): boolean {
	const { groupId, countryId, currencyId, cartId, ruleId, shopGroupId } = row;
	const limits = [groupId, countryId, currencyId, cartId, ruleId, shopGroupId];
	return (
		limits.every((id) => id === '') &&
		row.shopId === own.shopId &&
		row.customerId === own.customerId &&
		row.fromQuantity === own.fromQuantity &&
		(row.from === '' || own.toDay === '' || row.from.slice(0, 10) <= own.toDay) &&
		(row.to === '' || row.to.slice(0, 10) >= own.fromDay)
	);
}

const makeChange = ({ own, description }: WantedPrice): SpecificPriceChange => ({
	change: 'make',
	id: '',
	shopId: own.shopId,
	customerId: own.customerId,
	fromQuantity: own.fromQuantity,
	price: own.price,
	reduction: own.reduction,
	...markedTimes(own),
	description,
});

const closeChange = (row: SpecificPrice, own: OwnPrice): SpecificPriceChange => ({
	...makeChange({ own, description: '' }),
	change: 'close',
	id: row.id,
});

const handMade = ({ description }: WantedPrice, row: SpecificPrice): Problem =>
	assortmentProblem(
		'price-by-hand',
		worded(
			`specific price ${row.id} was made or changed by hand and holds for the same days, so '${description}' was not put beside it`,
			`specifieke prijs ${row.id} is met de hand gemaakt of gewijzigd en geldt voor dezelfde dagen, dus '${description}' is er niet naast gezet`,
		),
		worded(
			'Delete it in the shop when SnelStart is to say this price.',
			'Verwijder hem in de webwinkel als SnelStart deze prijs moet bepalen.',
		),
		row.id,
	);
