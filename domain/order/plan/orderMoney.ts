import type { Problem } from '../../words/problem';
import { compareTotals } from '../totals/compareTotals';
import { shippingParts } from '../costs/shippingParts';
import { discountParts } from '../costs/discountParts';
import { productParts } from '../goods/productParts';
import { linesThatDoNotAddUp } from '../totals/linesThatDoNotAddUp';
import { asReversed } from '../costs/asReversed';
import { feeVouchers } from '../costs/feeVouchers';
import { giftCards, withoutGiftCards } from '../costs/giftCards';
import { paymentFee } from '../costs/paymentFee';
import type { PlanContext } from '../read/planContext';
import type { WebOrder } from '../../stream/webOrder';
import { wrappingParts } from '../costs/wrappingParts';
import type { GiftCardPaid } from '../../stream/giftCardPaid';
import type { PlannedArticle } from '../../stream/plannedArticle';
import type { MatchedLines } from '../totals/matchedLines';

/** The lines of a sales order, null where problems stand in their way, and what a person should know of them. */
export interface OrderMoney {
	value: MatchedLines | null;
	/** Articles the import makes first. */
	articles: PlannedArticle[];
	problems: Problem[];
	notices: Problem[];
	/** What gift cards paid of it; null for nothing. */
	giftCard: GiftCardPaid | null;
}

/**
 * The lines of the sales order, equal to the order total, or everything about its articles and amounts that is wrong.
 * `wholeAsPlaced` is the order before anything was refunded, otherwise the same one.
 */
export function orderMoney(
	asPlaced: WebOrder,
	wholeAsPlaced: WebOrder,
	context: PlanContext,
): OrderMoney {
	const cards = giftCards(asPlaced, context);
	const charged = feeVouchers(withoutGiftCards(asPlaced, context.settings), context);
	const chargedWhole = feeVouchers(
		withoutGiftCards(wholeAsPlaced, context.settings),
		context,
	).order;
	const order = asReversed(charged.order, chargedWhole, context);
	const whole = asReversed(chargedWhole, chargedWhole, context);
	const products = productParts(order, context);
	const shipping = shippingParts(order, whole, context);
	const wrapping = wrappingParts(order, whole, context);
	const { articles } = products;
	const found: Problem[] = [
		...linesThatDoNotAddUp(order, context.settings),
		...products.problems,
		...shipping.problems,
		...wrapping.problems,
		...cards.problems,
		...charged.problems,
	];
	const refused = (problems: Problem[], notices: Problem[]): OrderMoney => ({
		value: null,
		articles: [],
		problems,
		notices,
		giftCard: null,
	});
	if (products.problems.length > 0 || shipping.problems.length > 0) {
		return refused(found, products.notices);
	}
	const discounts = discountParts(order, whole, context);
	const problems = [...found, ...discounts.problems];
	if (problems.length > 0) return refused(problems, products.notices);
	const costs = [shipping.value, wrapping.value].flatMap((parts) => parts ?? []);
	const parts = [...products.parts, ...costs, ...discounts.parts, ...cards.parts, ...charged.parts];
	const fee = paymentFee(order, parts, context);
	const notices = [...products.notices, ...cards.notices, ...charged.notices, ...fee.notices];
	if (fee.problems.length > 0) return refused(fee.problems, notices);
	const matched = compareTotals(order, [...parts, ...(fee.part ? [fee.part] : [])], context);
	if (matched.value === null) return refused(matched.problems, notices);
	return {
		value: matched.value,
		articles,
		problems: [],
		giftCard: cards.paid,
		notices: [...notices, ...matched.value.notices],
	};
}
