import {
	agreesInSubstance,
	isSameOrder,
	namesReference,
	type OrderEvidence,
} from '../../books/sameOrder';
import { isUnmistakable } from '../../order/plan/underOtherKeys';
import type { BookedOrder } from '../../stream/bookedOrder';
import type { WebOrder } from '../../stream/webOrder';
import { centsOrNull } from '../../money/cents';
import { MarkIndex, type Mark, type Named } from './markIndex';
import { markInWords } from './markInWords';

/** A sales order that was made of a web order, with the mark that says so. */
export interface Match {
	salesOrder: number;
	mark: Mark;
	/** Every mark in it that names the order. */
	marks: Mark[];
}

/** What is held against each other, each by its place. */
export interface ToMatch {
	orders: readonly WebOrder[];
	evidence: readonly OrderEvidence[];
	salesOrders: readonly BookedOrder[];
}

/**
 * Which sales orders were made of which web orders, under whatever mark. A mark alone proves nothing: reference, total or
 * customer must agree as well, and of orders that share a reference the total. A sales order is of one web order: of the
 * one that agrees in most, and among equals by the mark that explains most others.
 *
 * @returns matches by the place of the web order, sales orders of credits left out
 */
export function matchOrders(toMatch: ToMatch): Map<number, Match[]> {
	const { orders, salesOrders } = toMatch;
	const index = new MarkIndex(orders);
	const pairs = salesOrders.map((found) =>
		[
			...index.named('paymentReference', found.importKey),
			...index.named('orderReference', found.reference),
			...index.named('description', found.description),
		].filter((named) => agrees(named, found, toMatch)),
	);
	const explained = countOf(pairs.flat().map(({ mark }) => markInWords(mark).en));
	const matches = new Map<number, Match[]>();
	pairs.forEach((named, salesOrder) => {
		const found = salesOrders[salesOrder];
		const [best] = [...named].sort(
			(a, b) =>
				strength(b.place, found, toMatch) - strength(a.place, found, toMatch) ||
				(explained.get(markInWords(b.mark).en) ?? 0) - (explained.get(markInWords(a.mark).en) ?? 0),
		);
		if (best === undefined) return;
		const marks = named.filter(({ place }) => place === best.place).map(({ mark }) => mark);
		matches.set(best.place, [
			...(matches.get(best.place) ?? []),
			{ salesOrder, mark: best.mark, marks },
		]);
	});
	return matches;
}

const recognisable = ({ reference, description, total, customerId }: BookedOrder) => ({
	...{ reference, description, customerId },
	totalIncl: centsOrNull(total),
});

function agrees(
	{ place, mark }: Named,
	found: BookedOrder,
	{ orders, evidence }: ToMatch,
): boolean {
	const [order, told] = [orders[place], evidence[place]];
	const row = recognisable(found);
	if (order.sameReference.length > 0) {
		return row.totalIncl !== null && told.totals.includes(row.totalIncl);
	}
	if (mark.form !== 'orderReference') return isSameOrder(told, row);
	return isUnmistakable(order.reference) || agreesInSubstance(told, row);
}

/** In how many things a sales order agrees with a web order. */
function strength(place: number, found: BookedOrder, { orders, evidence }: ToMatch): number {
	const [order, told] = [orders[place], evidence[place]];
	const { totalIncl, customerId } = recognisable(found);
	return [
		namesReference(found, order.reference),
		totalIncl !== null && told.totals.includes(totalIncl),
		customerId !== null && told.isCustomer(customerId),
	].filter(Boolean).length;
}

function countOf(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
