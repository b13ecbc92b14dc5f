import { takenBySiblings } from './takenBySiblings';
import type { ExistingSalesOrder } from '../../books/books';
import { isCreditKeyOf } from '../../books/creditKey';
import { importKeyOf } from '../../books/importKey';
import type { IndexedBooks } from '../../books/indexedBooks';
import type { SalesOrderIndex } from '../../books/salesOrderIndex';
import { agreesInSubstance, type OrderEvidence } from '../../books/sameOrder';
import { centsOf } from '../../money/cents';
import type { WebOrder } from '../../stream/webOrder';
import type { Problem } from '../../words/problem';
import { underOtherKey } from './identityProblems';

/**
 * Sales orders that name a web order and carry another import key than it would get: it was imported under another
 * prefix, or typed by hand. Those of orders that share its reference are no objection, by their key or by their total.
 */
export function underOtherKeys(
	order: WebOrder,
	importKey: string,
	evidence: OrderEvidence,
	books: Pick<IndexedBooks, 'salesOrderIndex'>,
): Problem[] {
	const total = centsOf(order.totals.paidIncl) ?? 0;
	const { reference } = order;
	return ordersUnderOtherKeys(order, importKey, evidence, books.salesOrderIndex).map((found) =>
		underOtherKey({ reference, importKey, total }, found),
	);
}

/** The same as sales orders; one that comes to what a sibling does, and not to what the order does, is the sibling's. */
export function ordersUnderOtherKeys(
	order: OrderWithSiblings,
	importKey: string,
	evidence: OrderEvidence,
	salesOrders: SalesOrderIndex,
): ExistingSalesOrder[] {
	const named = salesOrders
		.naming(order.reference)
		.filter((found) => isOrderUnderOtherKey(order, importKey, evidence, found));
	const unlike = named.filter(({ totalIncl }) => !evidence.totals.includes(totalIncl));
	const ofSiblings = takenBySiblings(unlike, order);
	return named.filter((found) => !ofSiblings.includes(found));
}

/** What of an order tells which keys it and those beside it may carry. */
export type OrderWithSiblings = Pick<
	WebOrder,
	'id' | 'reference' | 'sameReference' | 'siblingTotals'
>;

/** Whether a sales order that names this web order is of it though it carries another key. */
const isOrderUnderOtherKey = (
	order: OrderWithSiblings,
	importKey: string,
	evidence: OrderEvidence,
	found: ExistingSalesOrder,
): boolean =>
	found.importKey !== importKey &&
	!isCreditKeyOf(importKey, found.importKey) &&
	(isUnmistakable(order.reference) || agreesInSubstance(evidence, found)) &&
	!isKeyOfSibling(found.importKey, order, importKey);

/** PrestaShop draws a reference of nine capitals; a module that counts its own gives two shops the same ones. */
export const isUnmistakable = (reference: string): boolean => /^[A-Z]{9}$/.test(reference.trim());

/** Whether a key, under this prefix or an earlier one, ends with the id of a sibling rather than with the order's own. */
export function isKeyOfSibling(
	key: string,
	{ id, sameReference }: OrderWithSiblings,
	importKey: string,
): boolean {
	const own = id.trim();
	const prefix = importKey.slice(0, importKey.length - own.length);
	return sameReference.some(
		(sibling) =>
			key === importKeyOf(prefix, sibling) ||
			isCreditKeyOf(importKeyOf(prefix, sibling), key) ||
			(endsWithId(key, sibling) && !(endsWithId(key, own) && own.length >= sibling.length)),
	);
}

const endsWithId = (key: string, id: string): boolean => id !== '' && key.endsWith(id);
