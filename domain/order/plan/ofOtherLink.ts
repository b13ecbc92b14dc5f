import type { ExistingSalesOrder } from '../../books/books';
import { isCreditKeyOf } from '../../books/creditKey';
import { otherKeysOf } from '../../books/otherKeys';
import { agreesInSubstance, isSameOrder, type OrderEvidence } from '../../books/sameOrder';
import type { AlsoRecognise } from '../../books/keyScheme';
import type { WebOrder } from '../../stream/webOrder';
import { takenBySiblings } from './takenBySiblings';
import { isKeyOfSibling, isUnmistakable } from './underOtherKeys';

/** A web order, as far as sales orders of other links are told from those of others. */
type Marked = Pick<
	WebOrder,
	'id' | 'reference' | 'invoiceNumber' | 'sameReference' | 'siblingTotals'
>;

/** Sales orders that another link seems to have made of a web order. */
interface OfOtherLink {
	/** Those that agree with it in reference, total or customer. */
	own: ExistingSalesOrder[];
	/** Those that carry its mark and agree in nothing. */
	others: ExistingSalesOrder[];
}

/**
 * The sales orders that carry a mark by which orders of other links are recognised. The mark alone does not tell, as the
 * import key alone does not: orders that were split share one reference, so there the total must agree.
 */
export function ofOtherLink(
	order: Marked,
	importKey: string,
	evidence: OrderEvidence,
	also: AlsoRecognise,
	salesOrders: readonly ExistingSalesOrder[],
): OfOtherLink {
	if (also.schemes.length === 0) return { own: [], others: [] };
	const byNumber = marksOf(order, also, ['orderId', 'invoiceNumber']);
	const byReference = marksOf(order, also, ['orderReference']);
	const marked = salesOrders.filter(
		(found) =>
			found.importKey !== importKey &&
			!isCreditKeyOf(importKey, found.importKey) &&
			!isKeyOfSibling(found.importKey, order, importKey) &&
			(byNumber(found) || byReference(found)),
	);
	const isOwn = (found: ExistingSalesOrder): boolean => {
		if (order.sameReference.length > 0) return agreesInTotal(evidence, found);
		if (byNumber(found)) return isSameOrder(evidence, found);
		return isUnmistakable(order.reference) || agreesInSubstance(evidence, found);
	};
	const others = marked.filter((found) => !isOwn(found));
	const ofSiblings = others.filter((found) => !byNumber(found));
	return {
		own: marked.filter(isOwn),
		others: without(others, takenBySiblings(ofSiblings, order)),
	};
}

const without = <T>(all: readonly T[], some: readonly T[]): T[] =>
	all.filter((one) => !some.includes(one));

const agreesInTotal = ({ totals }: OrderEvidence, { totalIncl }: ExistingSalesOrder): boolean =>
	totalIncl !== null && totals.includes(totalIncl);

/** Whether a sales order carries one of the marks; an order reference whatever its case, as SnelStart finds it. */
function marksOf(
	order: Marked,
	also: AlsoRecognise,
	forms: Parameters<typeof otherKeysOf>[3],
): (found: ExistingSalesOrder) => boolean {
	const keys = new Set(otherKeysOf(order, also, 'paymentReference', forms));
	const references = new Set(
		otherKeysOf(order, also, 'orderReference', forms).map((text) => text.toLowerCase()),
	);
	return ({ importKey, reference }) =>
		keys.has(importKey) || references.has(reference.trim().toLowerCase());
}
