import { vatRateText, type VatRate } from '../money/vat';
import type { Article, Books } from '../order/books';
import type { CostKind, PlanSettings } from '../order/planSettings';
import { accepted, refused, type Judged, type Problem } from '../problem';
import type { TaxPoint } from './taxPoint';
import { vatRateOf } from './vatRateOf';

export interface RatedArticle {
	article: Article;
	rate: VatRate;
}

const TITLES: Record<CostKind, string> = {
	shipping: 'shipping costs (verzendkosten)',
	discount: 'discounts (korting)',
	wrapping: 'gift wrapping (inpakkosten)',
	difference: 'order total differences (ordertotaalverschil)',
	paymentFee: 'payment fees (betalingskosten)',
	collective: 'all goods of a VAT rate together (verzamelregel)',
	unknownArticle: 'goods SnelStart does not know (standaard artikelcode)',
};

/** The active articles chosen in the settings for a cost, with the VAT rate each has there and then. */
export function costArticles(
	cost: CostKind,
	books: Books,
	settings: PlanSettings,
	point: TaxPoint,
): RatedArticle[] {
	return settings.costArticles
		.filter((row) => row.cost === cost)
		.flatMap((row) =>
			books.articles.filter(({ id, inactive }) => id === row.articleId && !inactive),
		)
		.flatMap((article) => {
			const vat = vatRateOf(article, books, point).value;
			return vat ? [{ article, rate: vat.rate }] : [];
		});
}

/** The article on which a cost of one VAT rate can be booked, because its revenue group charges exactly that rate. */
export function costArticle(
	cost: CostKind,
	rate: VatRate,
	books: Books,
	settings: PlanSettings,
	point: TaxPoint,
): Judged<Article> {
	const found = costArticles(cost, books, settings, point).find((rated) => rated.rate === rate);
	return found ? accepted(found.article) : refused(missingCostArticle(cost, rate));
}

/** @param rate null when an article of any VAT rate would do */
export function missingCostArticle(cost: CostKind, rate: VatRate | null): Problem {
	const withRate = rate === null ? '' : ` with ${vatRateText(rate)} % VAT`;
	return {
		code: 'missing-cost-article',
		message: `no active article is chosen for ${TITLES[cost]}${withRate}`,
		fix: `Choose an article${withRate} for ${TITLES[cost]} in the Web Order node; its revenue group (artikelomzetgroep) decides the VAT.`,
		field: `costArticles.${cost}`,
		...(rate === null ? {} : { value: vatRateText(rate) }),
	};
}
