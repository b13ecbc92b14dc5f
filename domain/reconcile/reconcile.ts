import { amountWording, eurosWording } from '../money/amountWording';
import { centsIn } from '../money/cents';
import type { NamedDifference, RateSides, Reconciliation } from '../stream/reconciliation';
import type { SalesPeriod } from '../stream/salesPeriod';
import type { ShopSale } from '../stream/shopSale';
import { grouped } from '../words/grouped';
import { joined, worded, type Wording } from '../words/wording';
import type { BookedSale } from './bookedSale';
import { cellsOf, rateSides, twoSides, type Counted } from './cells';
import { differenceInWords } from './differenceInWords';
import { differencesOf, type OrderDifference } from './differencesOf';
import { totalOf } from './rateSums';

/** What is held against each other. */
export interface ToReconcile {
	sales: readonly ShopSale[];
	period: SalesPeriod;
	booked: readonly BookedSale[];
	administration: string;
}

/** Payment method of an order that the shop does not have any more. */
const UNKNOWN_METHOD = '';

/**
 * Shop and books of a period to the cent, by day, VAT rate and payment method, with every difference of a named order.
 * All that became of an order counts on the day it was placed and by its payment method, in the shop and in the books.
 */
export function reconcile({ sales, period, booked, administration }: ToReconcile): Reconciliation {
	const ofPeriod = booked.filter((one) => isOfPeriod(one.orderId, period));
	const byOrder = grouped(ofPeriod, ({ orderId }) => orderId);
	const known = new Set(sales.map(({ orderId }) => orderId));
	const gone = [...byOrder.keys()].filter((orderId) => !known.has(orderId));
	const cases = [
		...sales.map((sale) => ({ orderId: sale.orderId, sale, own: byOrder.get(sale.orderId) ?? [] })),
		...gone.map((orderId) => ({ orderId, sale: null, own: byOrder.get(orderId) ?? [] })),
	];
	const counted: Counted[] = [];
	const differences: NamedDifference[] = [];
	for (const { orderId, sale, own } of cases) {
		const sides = differencesOf(sale, own);
		const place = {
			orderId,
			reference: sale?.reference ?? '',
			day: sale?.day ?? own[0].day,
			method: sale?.method ?? UNKNOWN_METHOD,
		};
		counted.push({ ...place, shop: sides.shop, books: sides.books });
		differences.push(...sides.differences.map((found) => namedDifference(found, place)));
	}
	const sum = (side: 'shop' | 'books') => counted.reduce((all, one) => all + totalOf(one[side]), 0);
	const totals = twoSides(sum('shop'), sum('books'));
	const count = (status: ShopSale['status']) =>
		sales.filter((sale) => sale.status === status).length;
	return {
		kind: 'reconciliation',
		headline: headlineOf(differences, totals, sales.length),
		attention: differences.some(({ kind }) => kind !== 'beforeStart' && kind !== 'giftCard'),
		from: period.from,
		until: period.until,
		shop: period.shop,
		administration,
		orders: count('counts'),
		waiting: count('open'),
		over: count('over'),
		salesOrders: ofPeriod.length,
		computed: ofPeriod.filter(({ isComputed }) => isComputed).length,
		totals,
		days: cellsOf(counted, (day) => day),
		months: cellsOf(counted, (day) => day.slice(0, 'yyyy-MM'.length)),
		differences,
		hints: [...period.hints],
	};
}

/** Whether an id lies between those of the orders that were read, and is not known to be placed at another time. */
function isOfPeriod(
	orderId: string,
	{ firstOrderId, lastOrderId, otherOrderIds }: SalesPeriod,
): boolean {
	if (firstOrderId === '' || otherOrderIds.includes(orderId)) return false;
	return Number(orderId) >= Number(firstOrderId) && Number(orderId) <= Number(lastOrderId);
}

function namedDifference(
	{ kind, shop, books, salesOrders, slipId = '' }: OrderDifference,
	place: Pick<NamedDifference, 'orderId' | 'reference' | 'day' | 'method'>,
): NamedDifference {
	const rates = rateSides(shop, books).filter(({ difference }) => centsIn(difference) !== 0);
	const about = {
		order: place.reference === '' ? place.orderId : `${place.orderId} (${place.reference})`,
		salesOrders: salesOrders.join(', '),
		shop: totalOf(shop),
		books: totalOf(books),
		rates: joined(rates.map(sidesOfRate), ', '),
		slipId,
	};
	return {
		kind,
		...place,
		salesOrders,
		...twoSides(about.shop, about.books),
		rates,
		...differenceInWords(kind, about),
	};
}

function sidesOfRate({ rate, shop, snelStart }: RateSides): Wording {
	const [inShop, inBooks] = [shop, snelStart].map((amount) => eurosWording(centsIn(amount)));
	return joined([amountWording(rate || '?'), joined([inShop, inBooks], ' / ')], ' % ');
}

function headlineOf(
	differences: readonly NamedDifference[],
	{ shop, snelStart, difference }: Reconciliation['totals'],
	orders: number,
) {
	const [inShop, inBooks, between] = [shop, snelStart, difference].map((amount) =>
		eurosWording(centsIn(amount)),
	);
	const named = differences.length;
	return named === 0
		? worded(
				`Shop and SnelStart agree to the cent: ${inShop.en} in ${orders} web orders`,
				`Webwinkel en SnelStart sluiten op de cent aan: ${inShop.nl} in ${orders} weborders`,
			)
		: worded(
				`Shop ${inShop.en}, SnelStart ${inBooks.en}: ${between.en} apart, in ${named} named difference${named === 1 ? '' : 's'}`,
				`Webwinkel ${inShop.nl}, SnelStart ${inBooks.nl}: ${between.nl} verschil, in ${named} benoemde verschil${named === 1 ? '' : 'len'}`,
			);
}
