import { costArticle } from '../../article/costArticle';
import { centsOf, euros, microsOf, type Cents } from '../../money/cents';
import { paidBy } from '../../settings/nearestPayment';
import type { WebOrder, WebOrderDiscount } from '../../stream/webOrder';
import type { Problem } from '../../words/problem';
import { costPart } from '../goods/costPart';
import type { OrderPart } from '../goods/orderPart';
import type { PlanContext } from '../read/planContext';
import { rateOfPair, ratesAt } from './rateOfPair';
import { withoutVouchers } from './withoutVouchers';

/** An order without the vouchers that are fees, and what they are booked as. */
interface FeeVouchers {
	order: WebOrder;
	parts: OrderPart[];
	notices: Problem[];
}

/**
 * Vouchers of a negative amount, by which some modules charge what a payment method costs: each is booked on the article
 * chosen for payment fees, at the VAT that its amounts tell. One that has no such article stays a discount.
 */
export function feeVouchers(order: WebOrder, context: PlanContext): FeeVouchers {
	const found = order.discounts.flatMap((voucher) => {
		const part = partOf(voucher, order, context);
		return part === null ? [] : [{ voucher, part }];
	});
	if (found.length === 0) return { order, parts: [], notices: [] };
	const fees = found.map(({ voucher }) => voucher);
	const sum = (of: (fee: WebOrderDiscount) => string) =>
		fees.reduce((all, fee) => all + (microsOf(of(fee)) ?? 0), 0);
	const amount = { incl: sum((fee) => fee.amountIncl), excl: sum((fee) => fee.amountExcl) };
	return {
		order: withoutVouchers(order, fees, amount),
		parts: found.map(({ part }) => part),
		notices: found.map(({ voucher, part }) => booked(voucher, part)),
	};
}

function partOf(
	{ name, amountIncl, amountExcl }: WebOrderDiscount,
	order: WebOrder,
	context: PlanContext,
): OrderPart | null {
	const [incl, excl] = [amountIncl, amountExcl].map((amount): Cents => -(centsOf(amount) ?? 0));
	if (incl <= 0) return null;
	const rate = rateOfPair(incl, excl, ratesAt(context));
	if (rate === null) return null;
	const { books, settings, point } = context;
	const article = costArticle('paymentFee', rate, books, settings, point, paidBy(order)).value;
	if (article === null) return null;
	const description = [article.name, name].filter(Boolean).join(' - ');
	return costPart(article, description, rate, { incl, excl });
}

const booked = ({ name }: WebOrderDiscount, { article, incl }: OrderPart): Problem => ({
	code: 'payment-fee',
	message: `voucher "${name}" adds ${euros(incl)} to the order in place of taking it off: it is taken for a payment fee and booked on article ${article.code} "${article.name}" (betalingskosten)`,
	messageNl: `bon "${name}" telt ${euros(incl)} bij de order op in plaats van af: dat geldt als betalingskosten en is geboekt op artikel ${article.code} "${article.name}"`,
	fix: 'Nothing, when this is what the payment method costs; otherwise correct the sales order (verkooporder) in SnelStart.',
	fixNl: 'Niets, als de betaalmethode dit kost; verbeter anders de verkooporder in SnelStart.',
	field: 'discounts',
	value: name,
});
