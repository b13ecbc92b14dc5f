import { centsIn, decimalOfCents, type Cents } from '../money/cents';
import type { DifferenceKind } from '../stream/reconciliation';
import type { SaleRefund, ShopSale } from '../stream/shopSale';
import { totalBooked, type BookedSale } from './bookedSale';
import { added, negated, nothing, totalOf, type RateSums } from './rateSums';
import { isOfOther } from './isOfOther';
import { discountOf, ofRefund, ofSale } from './ofSale';
import { estimated, isPossible } from './partlyRated';

/** One difference of an order, with what it comes to on both sides. */
export interface OrderDifference {
	kind: DifferenceKind;
	shop: RateSums;
	books: RateSums;
	salesOrders: number[];
	/** Credit slip, where it is about one. */
	slipId?: string;
}

/** What one order comes to on both sides, and each of its differences. */
export interface OrderSides {
	shop: RateSums;
	books: RateSums;
	differences: OrderDifference[];
}

/** The rates of the books, where the shop's may be the same: it does not tell of which rate a voucher is. */
const agreed = (shop: ReturnType<typeof ofSale>, books: RateSums): RateSums =>
	isPossible(shop, books) ? books : estimated(shop);

/**
 * Holds one order against its sales orders and names each difference. What the shop comes to is what it told; rates that
 * it does not tell are those of the books where that is possible.
 *
 * @param sale null where the shop does not have the order any more
 */
export function differencesOf(sale: ShopSale | null, booked: readonly BookedSale[]): OrderSides {
	const books = added(...booked.map(({ rates }) => rates));
	const others = booked.filter((one) => sale !== null && isOfOther(sale, one));
	const own = booked.filter((one) => !others.includes(one));
	const sides = [
		...(sale === null || sale.status === 'over' ? ended(sale, own) : living(sale, own)),
		...others.map((one) => ofBooksAlone('otherOrder', one)),
	];
	const shop = added(...sides.map((side) => side.shop));
	return { shop, books, differences: sides.filter(isDifference).map(named) };
}

/** A pair of amounts; of no kind where they agree. */
interface Pair extends Omit<OrderDifference, 'kind'> {
	kind: DifferenceKind | null;
}

const isDifference = (pair: Pair): pair is Pair & OrderDifference => pair.kind !== null;

const named = ({ kind, shop, books, salesOrders, slipId }: OrderDifference): OrderDifference => ({
	kind,
	shop,
	books,
	salesOrders,
	...(slipId ? { slipId } : {}),
});

const ofBooksAlone = (kind: DifferenceKind, { rates, number }: BookedSale): Pair => ({
	kind,
	shop: nothing(),
	books: rates,
	salesOrders: [number],
});

/** The shop owes nothing for it: whatever stands in the books has to come to nothing. */
function ended(sale: ShopSale | null, booked: readonly BookedSale[]): Pair[] {
	const books = added(...booked.map(({ rates }) => rates));
	const kind = sale === null ? 'deleted' : 'cancelled';
	return [
		{
			kind: books.size === 0 ? null : kind,
			shop: nothing(),
			books,
			salesOrders: numbersOf(booked),
		},
	];
}

function living(sale: ShopSale, booked: readonly BookedSale[]): Pair[] {
	const own = booked.filter(({ slipId }) => slipId === '');
	if (own.length === 0) return unbooked(sale, booked);
	const total = centsIn(sale.total);
	const main = own.find((one) => totalBooked(one) === total) ?? own[0];
	const doubles = own.filter((one) => one !== main).map((one) => ofBooksAlone('double', one));
	const credits = booked.filter(({ slipId }) => slipId !== '');
	const uncredited = sale.refunds.filter(
		({ slipId }) => !credits.some((credit) => credit.slipId === slipId),
	);
	const within = refundsWithin(sale, main, uncredited);
	const left = sale.refunds.filter((refund) => !within.includes(refund));
	return [
		within.length > 0 ? bookedWithRefunds(main) : mainPair(sale, main),
		...doubles,
		...refundPairs(sale, left, credits),
	];
}

/** Not in the books: nothing to tell while it waits, or where all of it was given back. */
function unbooked(sale: ShopSale, booked: readonly BookedSale[]): Pair[] {
	if (sale.status === 'open') {
		const books = added(...booked.map(({ rates }) => rates));
		return [
			{
				kind: books.size === 0 ? null : 'refunded',
				shop: nothing(),
				books,
				salesOrders: numbersOf(booked),
			},
		];
	}
	const shop = added(
		estimated(ofSale(sale)),
		...sale.refunds.map((refund) => estimated(ofRefund(refund, sale.lines))),
	);
	const books = added(...booked.map(({ rates }) => rates));
	const kind = sale.beforeStart ? 'beforeStart' : 'missing';
	const isNothing = totalOf(shop) === 0 && books.size === 0;
	return [
		isNothing
			? { kind: null, shop: nothing(), books, salesOrders: [] }
			: { kind, shop, books, salesOrders: numbersOf(booked) },
	];
}

/** Refunds from before the import, which the plan took off: those that explain what was booked. */
function refundsWithin(
	sale: ShopSale,
	main: BookedSale,
	uncredited: readonly SaleRefund[],
): readonly SaleRefund[] {
	const gap = centsIn(sale.total) - totalBooked(main);
	if (gap <= 0) return [];
	const sumOf = (refunds: readonly SaleRefund[]): Cents =>
		refunds.reduce((sum, { total }) => sum + centsIn(total), 0);
	const ways = [uncredited, ...uncredited.map((refund) => [refund])];
	return ways.find((refunds) => refunds.length > 0 && sumOf(refunds) === gap) ?? [];
}

const bookedWithRefunds = (main: BookedSale): Pair => ({
	kind: null,
	shop: main.rates,
	books: main.rates,
	salesOrders: [main.number],
});

function mainPair(sale: ShopSale, main: BookedSale): Pair {
	const told = ofSale(sale);
	const isByCard = isPaidByCard(sale, main);
	const shop = isByCard ? estimated(told) : agreed(told, main.rates);
	const isSame = added(shop, negated(main.rates)).size === 0;
	return {
		kind: isSame ? null : isByCard ? 'giftCard' : kindOf(sale, main),
		shop,
		books: main.rates,
		salesOrders: [main.number],
	};
}

/**
 * Whether all that differs is that a gift card (cadeaubon) is a discount in the shop and a payment in the books: with
 * the card left out on both sides the rates may be the same.
 */
function isPaidByCard(sale: ShopSale, { rates, paidByCard }: BookedSale): boolean {
	const discount = discountOf(sale);
	if (paidByCard <= 0 || paidByCard > discount) return false;
	const whole = {
		...sale,
		total: decimalOfCents(centsIn(sale.total) + paidByCard),
		discount: decimalOfCents(discount - paidByCard),
	};
	const withoutCard = added(rates, new Map([['0', paidByCard]]));
	return isPossible({ ...ofSale(whole), vat: null }, withoutCard);
}

function kindOf(sale: ShopSale, main: BookedSale): DifferenceKind {
	const [total, totalExcl] = [centsIn(sale.total), centsIn(sale.totalExcl)];
	const booked = totalBooked(main);
	if (booked === total) return 'otherRate';
	if (main.ordered === total) return 'otherInvoice';
	const discount = discountOf(sale);
	if (discount > 0 && booked - total === discount) return 'giftCard';
	const sameExcl = main.totalExcl !== null && Math.abs(main.totalExcl - totalExcl) <= sale.lines;
	if (sameExcl && Math.abs(booked - total) > sale.lines) return 'otherRate';
	if (booked === centsIn(sale.received)) return 'editedInShop';
	return main.touch === 'seen' ? 'editedInBooks' : 'otherTotal';
}

/** Each slip with its credit; credits of slips that the shop does not have stand alone. */
function refundPairs(
	sale: ShopSale,
	refunds: readonly SaleRefund[],
	credits: readonly BookedSale[],
): Pair[] {
	const taken = new Set<BookedSale>();
	const pairs = refunds.map((refund): Pair => {
		const told = ofRefund(refund, sale.lines);
		const own = credits.filter((credit) => credit.slipId === refund.slipId && !taken.has(credit));
		own.forEach((credit) => taken.add(credit));
		const books = added(...own.map(({ rates }) => rates));
		const shop = own.length > 0 ? agreed(told, books) : estimated(told);
		return {
			kind: shop === books ? null : 'refunded',
			shop,
			books,
			salesOrders: numbersOf(own),
			slipId: refund.slipId,
		};
	});
	const alone = credits
		.filter((credit) => !taken.has(credit))
		.map(
			(credit): Pair =>
				credit.slipId === 'v' && sale.hasReturns
					? { kind: null, shop: credit.rates, books: credit.rates, salesOrders: [credit.number] }
					: {
							kind: 'refunded',
							shop: nothing(),
							books: credit.rates,
							salesOrders: [credit.number],
							slipId: credit.slipId,
						},
		);
	return [...pairs, ...alone];
}

const numbersOf = (booked: readonly BookedSale[]): number[] => booked.map(({ number }) => number);
