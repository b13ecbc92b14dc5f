import { costArticle, costArticles } from '../article/costArticle';
import { centsOf, decimalOfCents, type Cents } from '../money/cents';
import { unitsOfPrice } from '../money/priceOf';
import { creditKeyOf } from '../books/creditKey';
import { freshPlan, type FreshPlan } from '../order/plan/freshPlan';
import type { RatedLine } from '../order/totals/ratedLine';
import type { ChangeWrite } from '../stream/orderChange';
import type { FollowedSlip, GivenVoucher } from '../stream/followedOrder';
import type { SalesOrderLine } from '../stream/salesOrderDraft';
import type { WebOrder } from '../stream/webOrder';
import { taxPointOf } from '../vat/taxPoint';
import { problemWording } from '../words/problemWording';
import { localDateTime } from '../words/time';
import { worded, type Wording } from '../words/wording';
import type { FollowCase } from './followCase';
import { refundedPart, splitSlip } from './refundedPart';
import { slipMoney } from './slipMoney';
import { creditTitle } from './wholeCredit';

/** The sales order that credits a slip, or why there is none. */
export type SlipCredit =
	| { write: Extract<ChangeWrite, { action: 'credit' }>; whyNot: null }
	| { write: null; whyNot: Wording };

const no = (whyNot: Wording): SlipCredit => ({ write: null, whyNot });

/**
 * A sales order with negative quantities for what a slip gave back: what was refunded is planned as an order of its own,
 * with the prices, articles and VAT of the original. Pieces that did not come back are booked on the discount article of
 * their rate, so that no stock comes back either.
 *
 * @param came pieces of each order line that came back and are not credited yet
 * @param card gift card on which the amount was given in place of money: it is owed on, so that the credit comes to nothing
 */
export function slipCredit(
	one: FollowCase,
	slip: FollowedSlip,
	came: ReadonlyMap<string, number>,
	card: GivenVoucher | null = null,
): SlipCredit {
	const { booked, shop, plan } = one;
	const { order } = shop;
	const money = slipMoney(slip, order);
	if (money.doubt !== null) return no(money.doubt);
	if (booked.customerId === null) return no(NO_CUSTOMER);
	const { back, kept } = splitSlip(slip, came);
	const shipping = money.shipping === 0 ? null : { lineId: '', quantity: 0, ...slip.shipping };
	const hasMain = back.length > 0 || shipping !== null || money.vouchers > 0;
	const main = hasMain
		? planned(order, refundedPart(order, back, { shipping, vouchers: money.vouchers > 0 }), one)
		: null;
	const rest =
		kept.length > 0
			? planned(order, refundedPart(order, kept, { shipping: null, vouchers: false }), one)
			: null;
	for (const part of [main, rest]) if (part !== null && 'en' in part) return no(part);
	const [goods, stayed] = [main as FreshPlan | null, rest as FreshPlan | null];
	const keptLines = stayed === null ? [] : withoutStock(stayed);
	if (keptLines === null) {
		return no(NO_DISCOUNT_ARTICLE);
	}
	const draft = (goods ?? stayed)?.salesOrder;
	const total = (goods?.total ?? 0) + (stayed?.total ?? 0);
	if (!draft || (goods && stayed && modeOf(goods) !== modeOf(stayed))) return no(NOT_PLANNED);
	if (draft.verkooporderBtwIngaveModel !== booked.priceMode) {
		return no(OTHER_PRICES);
	}
	const owed = card === null ? [] : owedOn(card, total, goods ?? stayed);
	if ('en' in owed) return no(owed);
	const regels = [...(goods?.salesOrder?.regels ?? []), ...keptLines].map(negative).concat(owed);
	return {
		whyNot: null,
		write: {
			action: 'credit',
			mark: booked.mark,
			total: decimalOfCents(card === null ? -total : 0),
			body: {
				...draft,
				relatie: { id: booked.customerId },
				procesStatus: 'Order',
				datum: localDateTime(slip.madeAt) ?? draft.datum,
				omschrijving: creditTitle(plan.salesOrder?.omschrijving ?? booked.description),
				betalingskenmerk: creditKeyOf(booked.importKey, slip.id),
				orderreferentie: booked.reference,
				verkoopordersjabloon: { id: booked.templateId },
				regels,
			},
		},
	};
}

/** The line of what is owed on a card, or why there is none. */
function owedOn(
	{ code, amount }: GivenVoucher,
	total: Cents,
	made: FreshPlan | null,
): SalesOrderLine[] | Wording {
	if (made === null || centsOf(amount) !== total) {
		return worded(
			`gift card ${code} is of another amount than was given back`,
			`cadeaubon ${code} is van een ander bedrag dan is teruggegeven`,
		);
	}
	const { books, settings, order } = made;
	const point = taxPointOf(order, null, books, settings);
	const { value: article } = costArticle('giftCard', 0, books, settings, point);
	if (article === null) return NO_CARD_ARTICLE;
	return [
		{
			artikel: { id: article.id, artikelcode: article.code },
			omschrijving: [article.name, code].filter(Boolean).join(' - '),
			stuksprijs: decimalOfCents(total),
			aantal: 1,
		},
	];
}

const NOT_PLANNED = worded(
	'what was refunded cannot be planned as lines of a sales order',
	'wat is terugbetaald, is niet te plannen als regels van een verkooporder',
);

const NO_CUSTOMER = worded(
	'the sales order has no customer (klant)',
	'de verkooporder heeft geen klant',
);

const NO_DISCOUNT_ARTICLE = worded(
	'no discount article (korting) has the VAT rate of goods that did not come back',
	'geen kortingsartikel heeft het btw-tarief van goederen die niet terugkwamen',
);

const OTHER_PRICES = worded(
	'the sales order has its prices with VAT where these are without, or the other way round',
	'de verkooporder heeft prijzen met btw waar deze zonder btw zijn, of andersom',
);

const NO_CARD_ARTICLE = worded(
	'no article without VAT is chosen for gift cards (cadeaubonnen)',
	'er is geen artikel zonder btw gekozen voor cadeaubonnen',
);

const modeOf = ({ salesOrder }: FreshPlan) => salesOrder?.verkooporderBtwIngaveModel;

/** The plan of a part, or why there is none. */
function planned(
	order: WebOrder,
	part: WebOrder | null,
	{ plan }: FollowCase,
): FreshPlan | Wording {
	if (part === null) {
		return worded(
			`the slip names a line that order ${order.id} does not have any more`,
			`de creditbon noemt een regel die order ${order.id} niet meer heeft`,
		);
	}
	const made = freshPlan(part, plan.books, { ...plan.settings, rules: [], template: null }, 'part');
	if (made.salesOrder !== null) return made;
	const [problem] = made.problems;
	return problem ? problemWording(problem).message : NOT_PLANNED;
}

const negative = (line: SalesOrderLine): SalesOrderLine => ({ ...line, aantal: -line.aantal });

/** The lines of goods that stayed with the customer, on the discount articles of their rates; null where one is missing. */
function withoutStock({ lines, order, books, settings }: FreshPlan): SalesOrderLine[] | null {
	const point = taxPointOf(order, null, books, settings);
	const articles = costArticles('discount', books, settings, point);
	const found = lines
		.filter(({ line }) => line.aantal !== 0 && unitsOfPrice(line.stuksprijs) !== 0)
		.map(({ line, rate }: RatedLine) => {
			const article = articles.find((one) => one.rate === rate)?.article;
			return article
				? {
						artikel: { id: article.id, artikelcode: article.code },
						omschrijving: line.omschrijving,
						stuksprijs: line.stuksprijs,
						aantal: line.aantal,
					}
				: null;
		});
	return found.some((line) => line === null) ? null : found.flatMap((line) => line ?? []);
}
