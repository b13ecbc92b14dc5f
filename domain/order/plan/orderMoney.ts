import type { Problem } from '../../words/problem';
import { compareTotals } from '../totals/compareTotals';
import { shippingParts } from '../costs/shippingParts';
import { discountParts } from '../costs/discountParts';
import { productParts } from '../goods/productParts';
import { linesThatDoNotAddUp } from '../totals/linesThatDoNotAddUp';
import { paymentFee } from '../costs/paymentFee';
import type { PlanContext } from '../read/planContext';
import type { WebOrder } from '../../stream/webOrder';
import { wrappingParts } from '../costs/wrappingParts';
import type { PlannedArticle } from '../../stream/plannedArticle';
import type { MatchedLines } from '../totals/matchedLines';

/** The lines of a sales order, null where problems stand in their way, and what a person should know of them. */
export interface OrderMoney {
	value: MatchedLines | null;
	/** Articles the import makes first. */
	articles: PlannedArticle[];
	problems: Problem[];
	notices: Problem[];
}

/**
 * The lines of the sales order, equal to the order total, or everything about its articles and amounts that is wrong.
 * `whole` is the order before anything was refunded, otherwise `order` itself.
 */
export function orderMoney(order: WebOrder, whole: WebOrder, context: PlanContext): OrderMoney {
	const products = productParts(order, context);
	const shipping = shippingParts(order, whole, context);
	const wrapping = wrappingParts(order, whole, context);
	const { articles } = products;
	const found: Problem[] = [
		...linesThatDoNotAddUp(order, context.settings),
		...products.problems,
		...shipping.problems,
		...wrapping.problems,
	];
	const refused = (problems: Problem[], notices: Problem[]): OrderMoney => ({
		value: null,
		articles: [],
		problems,
		notices,
	});
	if (products.problems.length > 0 || shipping.problems.length > 0) {
		return refused(found, products.notices);
	}
	const discounts = discountParts(order, whole, context);
	const problems = [...found, ...discounts.problems];
	if (problems.length > 0) return refused(problems, products.notices);
	const costs = [shipping.value, wrapping.value].flatMap((parts) => parts ?? []);
	const parts = [...products.parts, ...costs, ...discounts.parts];
	const fee = paymentFee(order, parts, context);
	const notices = [...products.notices, ...fee.notices];
	if (fee.problems.length > 0) return refused(fee.problems, notices);
	const matched = compareTotals(order, [...parts, ...(fee.part ? [fee.part] : [])], context);
	if (matched.value === null) return refused(matched.problems, notices);
	return {
		value: matched.value,
		articles,
		problems: [],
		notices: [...notices, ...matched.value.notices],
	};
}
