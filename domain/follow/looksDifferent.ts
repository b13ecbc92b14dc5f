import { centsOf, centsOrNull, type Cents } from '../money/cents';
import { namesReference } from '../books/sameOrder';
import type { BookedOrder } from '../stream/bookedOrder';
import type { DecimalText } from '../money/decimalText';
import type { ShopSide } from '../stream/followedOrder';
import { asCompared } from '../words/asCompared';
import { linesOfArticles, type ArticleSum } from './linesOfArticles';

/** What is known of a web order before all of it is read. */
export interface CheapFacts extends Pick<ShopSide, 'final'> {
	/** Whether it was changed since its last state; null where the shop does not tell. */
	wasEdited: boolean | null;
	reference: string;
	paidIncl: DecimalText;
	/** Whether it came to nothing once, and lives again: it may have been credited meanwhile. */
	wasOver: boolean;
	/** Whether there is a credit slip, or a line of which something was given back. */
	hasRefunds: boolean;
	/** Whether an address of it was changed after it was placed, or the shop does not tell. */
	hasOtherAddress: boolean;
	/** What shipping and wrapping cost. */
	costsIncl: DecimalText[];
	costsExcl: DecimalText[];
	lines: Array<{
		product: string;
		/** Name and code as they were ordered. */
		names: string[];
		quantity: number;
		totalIncl: DecimalText;
		totalExcl: DecimalText;
	}>;
}

/**
 * Whether an order has to be read whole and planned anew to know if it still says what was booked. Only an order of
 * which each sign says that nobody has touched it is passed over: a wrong yes costs a few requests, a wrong no a
 * difference that nobody is told.
 */
export const looksDifferent = (booked: BookedOrder, shop: CheapFacts): boolean =>
	booked.touch !== 'none' ||
	shop.final !== null ||
	shop.wasOver ||
	shop.hasRefunds ||
	shop.wasEdited !== false ||
	shop.hasOtherAddress ||
	[booked.invoiceAddress, booked.deliveryAddress].includes(null) ||
	centsOrNull(booked.total) !== centsOf(shop.paidIncl) ||
	!namesReference(booked, shop.reference) ||
	!hasAllAmounts(booked, shop) ||
	!namesAllLines(booked, shop);

/** Whether some line of the sales order names each thing that was ordered: one at the same price may stand in its place. */
function namesAllLines({ lines }: BookedOrder, shop: CheapFacts): boolean {
	const texts = lines.map(({ description }) => asCompared(description));
	return shop.lines.every(({ names }) =>
		names
			.map(asCompared)
			.some((name) => name !== '' && texts.some((description) => description.includes(name))),
	);
}

/**
 * Whether each product of the order stands in the sales order with its quantity and amount, on whatever article, and
 * shipping and wrapping in what is left: a voucher may give them away, so that the total tells nothing of them.
 */
function hasAllAmounts({ lines, priceMode }: BookedOrder, shop: CheapFacts): boolean {
	const sums = [...linesOfArticles(lines).values()];
	const hasProducts = productsOf(shop, priceMode).every(({ quantity, amount }) => {
		const place = sums.findIndex((sum) => isSum(sum, quantity, amount));
		if (place !== -1) sums.splice(place, 1);
		return place !== -1;
	});
	return hasProducts && comesTo(sums, priceMode === 'Inclusief' ? shop.costsIncl : shop.costsExcl);
}

/** Whether what these articles cost, without what they take off, comes to so much, but for a cent of rounding per line. */
function comesTo(sums: readonly ArticleSum[], costs: readonly DecimalText[]): boolean {
	const added = sums.filter(({ amount }) => amount > 0);
	const wanted = costs.reduce((total, cost) => total + (centsOf(cost) ?? NaN), 0);
	const there = added.reduce((total, { amount }) => total + amount, 0);
	const rounding = Math.max(
		1,
		added.reduce((count, { lines }) => count + lines, 0),
	);
	return Math.abs(there - wanted) <= rounding;
}

function isSum({ units, amount, lines }: ArticleSum, quantity: number, cents: Cents): boolean {
	return units === quantity * 10_000 && Math.abs(amount - cents) <= lines;
}

function productsOf(shop: CheapFacts, mode: BookedOrder['priceMode']) {
	const sums = new Map<string, { quantity: number; amount: Cents }>();
	for (const { product, quantity, ...line } of shop.lines) {
		const sum = sums.get(product) ?? { quantity: 0, amount: 0 };
		const amount = centsOf(mode === 'Inclusief' ? line.totalIncl : line.totalExcl) ?? NaN;
		sums.set(product, { quantity: sum.quantity + quantity, amount: sum.amount + amount });
	}
	return [...sums.values()];
}
