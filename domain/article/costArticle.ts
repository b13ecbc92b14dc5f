import { vatRateText, vatRateNl, type VatRate } from '../money/vat';
import type { Article } from '../books/books';
import type { IndexedBooks } from '../books/indexedBooks';
import { rankOf, type PaidBy } from '../settings/nearestPayment';
import type { CostArticle, CostKind, PlanSettings } from '../settings/planSettings';
import { accepted, refused, type Judged, type Problem } from '../words/problem';
import type { UnknownRate } from '../vat/domesticRate';
import type { TaxPoint } from '../vat/taxPoint';
import { territoryRate } from '../vat/territoryRate';
import { vatRateOf } from '../vat/vatRateOf';
import { quotedCode } from '../words/quotedCode';
import { planSetting } from '../words/planSetting';
import { joined, worded, type Wording } from '../words/wording';

export interface RatedArticle {
	article: Article;
	rate: VatRate;
	/** Largest amount in cents that may be booked on it, where the settings limit it. */
	atMost: number | null;
}

const TITLES: Record<CostKind, Wording> = {
	shipping: worded('shipping costs (verzendkosten)', 'verzendkosten'),
	discount: worded('discounts (korting)', 'korting'),
	wrapping: worded('gift wrapping (inpakkosten)', 'inpakkosten'),
	difference: worded('order total differences (ordertotaalverschil)', 'ordertotaalverschil'),
	paymentFee: worded('payment fees (betalingskosten)', 'betalingskosten'),
	giftCard: worded('gift cards (cadeaubonnen)', 'cadeaubonnen'),
	collective: worded(
		'all goods of a VAT rate together (verzamelregel)',
		'alle goederen van een btw-tarief samen (verzamelregel)',
	),
	unknownArticle: worded(
		'goods SnelStart does not know (standaard artikelcode)',
		'goederen die SnelStart niet kent (standaard artikelcode)',
	),
};

/** What the list of costs on the screen calls each. */
const LABELS: Record<CostKind, string> = {
	shipping: 'Shipping Names or IDs',
	discount: 'Discount Names or IDs',
	wrapping: 'Gift Wrapping Names or IDs',
	difference: 'Difference Names or IDs',
	paymentFee: 'Payment Fee Names or IDs',
	giftCard: 'Gift Card Names or IDs',
	collective: 'Collective Line Names or IDs',
	unknownArticle: 'Unknown Goods Names or IDs',
};

/**
 * The active articles chosen in the settings for a cost, with the VAT rate each has there and then. An article for one
 * carrier or payment method serves only that one, and comes before those for all.
 *
 * @param by what the carrier or payment method goes by, the nearest first: of a payment its module
 */
export function costArticles(
	cost: CostKind,
	books: IndexedBooks,
	settings: PlanSettings,
	point: TaxPoint,
	by: PaidBy = [],
): RatedArticle[] {
	return chosenArticles(cost, books, settings, by).flatMap(({ article, atMost }) => {
		const vat = vatRateOf(article, books, point).value;
		return vat ? [{ article, rate: vat.rate, atMost }] : [];
	});
}

function chosenArticles(
	cost: CostKind,
	{ articlesById }: IndexedBooks,
	settings: PlanSettings,
	by: PaidBy,
): Array<Omit<RatedArticle, 'rate'>> {
	const rows = settings.costArticles.filter((row) => row.cost === cost);
	const rank = ({ onlyFor = '' }: CostArticle) => rankOf(onlyFor, by);
	const own = rows.filter((row) => rank(row) < Infinity).sort((a, b) => rank(a) - rank(b));
	const general = rows.filter(({ onlyFor = '' }) => onlyFor.trim() === '');
	return [...own, ...general].flatMap(({ articleId, atMost }) => {
		const article = articlesById.get(articleId);
		return !article || article.inactive ? [] : [{ article, atMost: atMost ?? null }];
	});
}

/** Chosen by rate for goods whose own articles nobody looks at. */
const FOR_GOODS: readonly CostKind[] = ['collective', 'unknownArticle'];

/**
 * The article on which a cost of one VAT rate can be booked, because its revenue group charges exactly that rate.
 * In a territory with VAT of its own an article without VAT (Geen) is no answer for goods that were only sold without:
 * they may be taxed ones, and nobody knows what SnelStart makes of such a sale to their country. Where none does, the reason is that the VAT of a chosen one is unknown, or that none has been chosen.
 */
export function costArticle(
	cost: CostKind,
	rate: VatRate,
	books: IndexedBooks,
	settings: PlanSettings,
	point: TaxPoint,
	by: PaidBy = [],
): Judged<Article> {
	if (point.territory && FOR_GOODS.includes(cost)) {
		return refused(ofTerritory(territoryRate(point.territory, point)));
	}
	const articles = costArticles(cost, books, settings, point, by);
	const found = articles.find((rated) => rated.rate === rate);
	if (found) return accepted(found.article);
	const unknown = chosenArticles(cost, books, settings, by).flatMap(
		({ article }) => vatRateOf(article, books, point).problems,
	);
	return refused(unknown.length > 0 ? unknown[0] : missingCostArticle(cost, rate, articles));
}

const ofTerritory = ({ why, whyNl, fix, fixNl, field, value }: UnknownRate): Problem => ({
	code: 'vat-territory',
	message: why,
	messageNl: whyNl,
	...{ fix, fixNl, field, value },
});

/**
 * That nothing is chosen a cost can be booked on.
 *
 * @param rate null when an article of any VAT rate would do
 * @param others that are chosen for this cost and carry another rate on this delivery
 */
export function missingCostArticle(
	cost: CostKind,
	rate: VatRate | null,
	others: readonly RatedArticle[] = [],
): Problem {
	const withRate = rate === null ? '' : ` with ${vatRateText(rate)} % VAT`;
	const withRateNl = rate === null ? '' : ` met ${vatRateNl(rate)} % btw`;
	const chosen = chosenInWords(others);
	return {
		code: 'missing-cost-article',
		message: `no active article is chosen for ${TITLES[cost].en}${withRate}${chosen.en}`,
		messageNl: `er is geen actief artikel gekozen voor ${TITLES[cost].nl}${withRateNl}${chosen.nl}`,
		fix: `Choose an article${withRate} for '${LABELS[cost]}' under ${planSetting('Cost Articles')}; its revenue group (artikelomzetgroep) decides the VAT.`,
		fixNl: `Kies een artikel${withRateNl} bij '${LABELS[cost]}' onder ${planSetting('Cost Articles')}; de artikelomzetgroep ervan bepaalt de btw.`,
		field: `costArticles.${cost}`,
		...(rate === null ? {} : { value: vatRateText(rate) }),
	};
}

/** Which articles are chosen, and the VAT that SnelStart charges on each there and then. */
function chosenInWords(others: readonly RatedArticle[]): Wording {
	if (others.length === 0) return worded('', '');
	const named = joined(
		others.map(({ article, rate }) =>
			worded(
				`${quotedCode(article.code)} with ${vatRateText(rate)} %`,
				`${quotedCode(article.code)} met ${vatRateNl(rate)} %`,
			),
		),
		', ',
	);
	return worded(
		`; chosen on this delivery: ${named.en}`,
		`; gekozen bij deze levering: ${named.nl}`,
	);
}
