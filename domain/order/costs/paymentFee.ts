import { costArticles, missingCostArticle, type RatedArticle } from '../../article/costArticle';
import { centsOf, euros, eurosNl, type Cents } from '../../money/cents';
import { vatInside, vatRateText, vatRateNl } from '../../money/vat';
import type { Problem } from '../../words/problem';
import { rateOfPair, ratesAt } from './rateOfPair';
import type { OrderPart } from '../goods/orderPart';
import { paidBy } from '../../settings/nearestPayment';
import type { PlanContext } from '../read/planContext';
import type { WebOrder } from '../../stream/webOrder';
import { costPart } from '../goods/costPart';
import { worded } from '../../words/wording';

interface Fee {
	part: OrderPart | null;
	problems: Problem[];
	notices: Problem[];
}

const NONE: Fee = { part: null, problems: [], notices: [] };

/**
 * The payment fee (betalingskosten) of a module: what the order total of the shop has on top of all parts. PrestaShop
 * has no field for it. It is taken to be one when it is more than a difference, and at most what the settings allow
 * for this payment method. Where a product line or shipping carries the fee nothing is on top, so nothing happens.
 */
export function paymentFee(
	order: WebOrder,
	parts: readonly OrderPart[],
	context: PlanContext,
): Fee {
	const { books, settings, point } = context;
	const incl = onTop(
		order.totals.paidIncl,
		parts.map((part) => part.incl),
	);
	const excl = onTop(
		order.totals.paidExcl,
		parts.map((part) => part.excl),
	);
	if (incl <= settings.differenceCeiling) return NONE;
	const articles = costArticles('paymentFee', books, settings, point, paidBy(order)).filter(
		({ atMost }) => atMost !== null && incl <= atMost,
	);
	if (articles.length === 0) return NONE;
	const nearest = rateOfPair(
		incl,
		excl,
		articles.map(({ rate }) => rate),
	);
	const fitting = articles.find(({ rate }) => rate === nearest);
	const toldRate = rateOfPair(incl, excl, ratesAt(context));
	if (!fitting && toldRate !== null && toldRate !== 0) {
		return { ...NONE, problems: [missingCostArticle('paymentFee', toldRate)] };
	}
	return bookedFee(order, fitting ?? articles[0], incl, fitting !== undefined);
}

function onTop(paid: string, amounts: readonly Cents[]): Cents {
	return (centsOf(paid) ?? 0) - amounts.reduce((sum, amount) => sum + amount, 0);
}

const UNTOLD = worded(
	'; its amounts with and without VAT tell no rate for which an article is chosen',
	'; de bedragen met en zonder btw horen bij geen tarief waarvoor een artikel is gekozen',
);

function bookedFee(
	order: WebOrder,
	{ article, rate }: RatedArticle,
	incl: Cents,
	isTold: boolean,
): Fee {
	const amounts = { incl, excl: incl - vatInside(incl, rate) };
	const method = order.payment.name || order.payment.module;
	const untold = isTold ? worded('', '') : UNTOLD;
	const description = [article.name, method].filter(Boolean).join(' - ');
	const notice: Problem = {
		code: 'payment-fee',
		message: `the order total of the shop has ${euros(incl)} on top of its own sum: taken for the fee of ${method} and booked on article ${article.code} "${article.name}" with ${vatRateText(rate)} % VAT (betalingskosten)${untold.en}`,
		messageNl: `het ordertotaal van de webwinkel heeft ${eurosNl(incl)} boven op de eigen som: dat geldt als kosten van ${method} en is geboekt op artikel ${article.code} "${article.name}" met ${vatRateNl(rate)} % btw (betalingskosten)${untold.nl}`,
		fix: 'Nothing, when this is what the payment method costs; otherwise correct the sales order (verkooporder) in SnelStart.',
		fixNl: 'Niets, als de betaalmethode dit kost; verbeter anders de verkooporder in SnelStart.',
		field: 'totals.paidIncl',
		value: order.totals.paidIncl,
	};
	return { part: costPart(article, description, rate, amounts), problems: [], notices: [notice] };
}
