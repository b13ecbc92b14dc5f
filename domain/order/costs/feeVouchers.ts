import { costArticle, costArticles } from '../../article/costArticle';
import { centsOf, euros, eurosNl, microsOf, type Cents } from '../../money/cents';
import { paidBy } from '../../settings/nearestPayment';
import type { WebOrder, WebOrderDiscount } from '../../stream/webOrder';
import type { Problem } from '../../words/problem';
import { costPart } from '../goods/costPart';
import type { OrderPart } from '../goods/orderPart';
import type { PlanContext } from '../read/planContext';
import { rateOfPair, ratesAt } from './rateOfPair';
import { ratesOfShop } from './ratesOfShop';
import { withoutVouchers } from './withoutVouchers';
import { withSign } from './withSign';

/** An order without the vouchers that are fees, and what they are booked as. */
interface FeeVouchers {
	order: WebOrder;
	parts: OrderPart[];
	problems: Problem[];
	notices: Problem[];
}

/**
 * Vouchers of a negative amount, by which some modules charge what a payment method costs: each is booked on the article
 * chosen for payment fees, at the VAT that its amounts tell: a rate that the shop charges comes before one that only
 * SnelStart does. Without any article for fees it stays a discount; none at that rate is a problem.
 */
export function feeVouchers(told: WebOrder, context: PlanContext): FeeVouchers {
	const order = withSign(told);
	if (!addUp(order)) return { order: told, parts: [], problems: [], notices: [] };
	const found = order.discounts.flatMap((voucher) => {
		const fee = feeOf(voucher, order, context);
		return fee === null ? [] : [{ voucher, ...fee }];
	});
	if (found.length === 0) return { order: told, parts: [], problems: [], notices: [] };
	const fees = found.map(({ voucher }) => voucher);
	const sum = (of: (fee: WebOrderDiscount) => string) =>
		fees.reduce((all, fee) => all + (microsOf(of(fee)) ?? 0), 0);
	const amount = { incl: sum((fee) => fee.amountIncl), excl: sum((fee) => fee.amountExcl) };
	return {
		order: withoutVouchers(order, fees, amount),
		parts: found.flatMap(({ part }) => part ?? []),
		problems: found.flatMap(({ problems }) => problems),
		notices: found.flatMap(({ voucher, part }) => (part ? [booked(voucher, part)] : [])),
	};
}

const sumOf = ({ discounts }: WebOrder): Cents =>
	discounts.reduce((all, { amountIncl }) => all + (centsOf(amountIncl) ?? 0), 0);

/**
 * Whether the vouchers come to what the order says of them, those that take off more than there is as far as there is.
 * Of a voucher for more than was left PrestaShop writes what the earlier ones left of the goods, which is below nothing
 * where they gave carriage away too: that adds nothing. Carriage is given away once, and stands in each voucher that
 * gives it.
 */
function addUp(order: WebOrder): boolean {
	const said = centsOf(order.totals.discountsIncl) ?? 0;
	const taken = order.discounts.reduce(
		(all, { amountIncl }) => all + Math.max(0, centsOf(amountIncl) ?? 0),
		0,
	);
	const tooMuch = Math.max(0, taken - chargedFor(order));
	const free = order.discounts.filter(({ freeShipping }) => freeShipping).length;
	const again = Math.max(0, free - 1) * (centsOf(order.shipping.amountIncl) ?? 0);
	return [0, tooMuch, again].some(
		(beyond) => Math.abs(sumOf(order) - beyond - said) <= order.discounts.length,
	);
}

/** All that vouchers can take off. */
const chargedFor = ({ totals, shipping, wrapping }: WebOrder): Cents =>
	[totals.productsIncl, shipping.amountIncl, wrapping.amountIncl].reduce(
		(all, amount) => all + (centsOf(amount) ?? 0),
		0,
	);

function feeOf(
	{ name, amountIncl, amountExcl }: WebOrderDiscount,
	order: WebOrder,
	context: PlanContext,
): { part: OrderPart | null; problems: Problem[] } | null {
	const [incl, excl] = [amountIncl, amountExcl].map((amount): Cents => -(centsOf(amount) ?? 0));
	if (incl <= 0) return null;
	const rate = rateOfPair(incl, excl, [...ratesOfShop(order, context), ...ratesAt(context)]);
	if (rate === null) return null;
	const { books, settings, point } = context;
	const by = paidBy(order);
	if (costArticles('paymentFee', books, settings, point, by).length === 0) return null;
	const { value, problems } = costArticle('paymentFee', rate, books, settings, point, by);
	if (value === null) return { part: null, problems: [...problems] };
	const description = [value.name, name].filter(Boolean).join(' - ');
	return { part: costPart(value, description, rate, { incl, excl }), problems: [] };
}

const booked = ({ name }: WebOrderDiscount, { article, incl }: OrderPart): Problem => ({
	code: 'payment-fee',
	message: `voucher "${name}" adds ${euros(incl)} to the order in place of taking it off: it is taken for a payment fee and booked on article ${article.code} "${article.name}" (betalingskosten)`,
	messageNl: `bon "${name}" telt ${eurosNl(incl)} bij de order op in plaats van af: dat geldt als betalingskosten en is geboekt op artikel ${article.code} "${article.name}"`,
	fix: 'Nothing, when this is what the payment method costs; otherwise correct the sales order (verkooporder) in SnelStart.',
	fixNl: 'Niets, als de betaalmethode dit kost; verbeter anders de verkooporder in SnelStart.',
	field: 'discounts',
	value: name,
});
