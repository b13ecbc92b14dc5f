import type { ExistingSalesOrder } from '../../books/books';
import { centsOf } from '../../money/cents';
import { isCreditKeyOf } from '../../books/creditKey';
import { otherKeysOf } from '../../books/otherKeys';
import type { SalesOrderIndex } from '../../books/salesOrderIndex';
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
	/** Those under a reference that it shares with orders of the same total, of which not each has one. */
	doubtful: ExistingSalesOrder[];
}

/**
 * The sales orders that carry a mark by which orders of other links are recognised. The mark alone does not tell, as the
 * import key alone does not: orders that were split share one reference, so there the total must agree, and where two of
 * them come to the same each must have a sales order of its own.
 */
export function ofOtherLink(
	order: Marked,
	importKey: string,
	evidence: OrderEvidence,
	also: AlsoRecognise,
	salesOrders: SalesOrderIndex,
): OfOtherLink {
	if (also.schemes.length === 0) return { own: [], others: [], doubtful: [] };
	const numbered = new Set(withMarks(order, also, ['orderId', 'invoiceNumber'], salesOrders));
	const byNumber = (found: ExistingSalesOrder) => numbered.has(found);
	const marked = withMarks(order, also, undefined, salesOrders).filter(
		({ importKey: key }) =>
			key !== importKey && !isCreditKeyOf(importKey, key) && !isKeyOfSibling(key, order, importKey),
	);
	const isOwn = (found: ExistingSalesOrder): boolean => {
		if (order.sameReference.length > 0) return agreesInTotal(evidence, found);
		if (byNumber(found)) return isSameOrder(evidence, found);
		return isUnmistakable(order.reference) || agreesInSubstance(evidence, found);
	};
	const others = marked.filter((found) => !isOwn(found));
	const ofSiblings = others.filter((found) => !byNumber(found));
	const own = marked.filter(isOwn);
	return {
		...(own.some(byNumber) ? { own, doubtful: [] } : amongEqualSiblings(own, order, evidence)),
		others: without(others, takenBySiblings(ofSiblings, order)),
	};
}

/** Sales orders that may be of any of the orders that share reference and total: by age each has one, or none is sure. */
function amongEqualSiblings(
	found: readonly ExistingSalesOrder[],
	{ id, sameReference, siblingTotals = [] }: Marked,
	{ totals }: OrderEvidence,
): Pick<OfOtherLink, 'own' | 'doubtful'> {
	const equal = sameReference.filter((_, place) => {
		const total = siblingTotals[place];
		return total !== undefined && totals.includes(centsOf(total));
	});
	if (found.length <= equal.length) return { own: [], doubtful: [...found] };
	const before = equal.filter((sibling) => Number(sibling) < Number(id)).length;
	const byAge = [...found].sort((a, b) => a.number - b.number);
	return { own: [byAge[before], ...byAge.slice(equal.length + 1)], doubtful: [] };
}

const without = <T>(all: readonly T[], some: readonly T[]): T[] =>
	all.filter((one) => !some.includes(one));

const agreesInTotal = ({ totals }: OrderEvidence, { totalIncl }: ExistingSalesOrder): boolean =>
	totalIncl !== null && totals.includes(totalIncl);

/** Sales orders that carry one of the marks, in the order they came; an order reference whatever its case, as SnelStart finds it. */
function withMarks(
	order: Marked,
	also: AlsoRecognise,
	forms: Parameters<typeof otherKeysOf>[3],
	salesOrders: SalesOrderIndex,
): ExistingSalesOrder[] {
	const keys = otherKeysOf(order, also, 'paymentReference', forms);
	const references = otherKeysOf(order, also, 'orderReference', forms);
	return salesOrders.inOrder([
		...keys.flatMap((key) => salesOrders.withKey(key)),
		...references.flatMap((reference) => salesOrders.withReference(reference)),
	]);
}
