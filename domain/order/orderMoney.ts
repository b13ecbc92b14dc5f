import type { TaxPoint } from '../article/taxPoint';
import type { Judged, Problem } from '../problem';
import { refused } from '../problem';
import type { IndexedBooks } from './booksIndex';
import { compareTotals, type MatchedLines } from './compareTotals';
import { shippingPart, wrappingPart } from './costLines';
import { discountParts } from './discountLines';
import { productParts } from './orderLines';
import { foreignCurrency, linesThatDoNotAddUp } from './orderSums';
import type { PlanSettings } from './planSettings';
import type { WebOrder } from './webOrder';

/**
 * The lines of the sales order, equal to the order total, or everything about its articles and amounts that is wrong.
 */
export function orderMoney(
	order: WebOrder,
	books: IndexedBooks,
	settings: PlanSettings,
	point: TaxPoint,
): Judged<MatchedLines> {
	const context = { books, settings, point };
	const products = productParts(order, books, point);
	const shipping = shippingPart(order, books, settings, point);
	const wrapping = wrappingPart(order, books, settings, point);
	const found: Problem[] = [
		...foreignCurrency(order),
		...linesThatDoNotAddUp(order, settings),
		...products.problems,
		...shipping.problems,
		...wrapping.problems,
	];
	if (products.problems.length > 0 || shipping.problems.length > 0) return refused(...found);
	const discounts = discountParts(order, products.parts, shipping.value, context);
	const problems = [...found, ...discounts.problems];
	if (problems.length > 0) return refused(...problems);
	const costs = [shipping.value, wrapping.value].flatMap((part) => part ?? []);
	return compareTotals(order, [...products.parts, ...costs, ...discounts.parts], context);
}
