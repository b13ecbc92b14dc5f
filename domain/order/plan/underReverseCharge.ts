import { worded, type Wording } from '../../words/wording';
import type { Article } from '../../books/books';
import { vatRateText, vatRateNl } from '../../money/vat';
import type { CostKind, PlanSettings } from '../../settings/planSettings';
import type { WebOrder } from '../../stream/webOrder';
import { isReversed } from '../../vat/isReversed';
import { vatRateOf } from '../../vat/vatRateOf';
import { planSetting } from '../../words/planSetting';
import type { Problem } from '../../words/problem';
import type { PlanContext } from '../read/planContext';

/** Costs of which all amounts of such an order go on the one article. */
const COSTS: CostKind[] = ['shipping', 'discount', 'wrapping', 'collective', 'unknownArticle'];

/**
 * How the lines of an order are judged where VAT is reversed (btw verlegd) and an article is chosen for that: it takes
 * all amounts, so that they are declared as reversed, and the goods stand beside it for nothing, so that SnelStart takes
 * them off stock. No article is made of such an order, because nobody can tell its VAT from it. Any other order is
 * judged as it would be. At SnelStart's own prices the amounts are not the shop's, so such an order stays blocked.
 */
export function underReverseCharge(
	order: WebOrder,
	context: PlanContext,
): { context: PlanContext; problems: Problem[] } {
	const { books, settings, point } = context;
	const { reverseChargeArticleId: id, lineMode } = settings;
	if (id === null || lineMode === 'codeAndQuantity' || !isReversed(order, point, books)) {
		return { context, problems: [] };
	}
	const article = books.articlesById.get(id);
	const problems = whyUnfit(article, context);
	if (article === undefined || problems.length > 0) return { context, problems };
	return {
		context: { ...context, reversed: article, settings: onArticle(settings, id) },
		problems,
	};
}

function onArticle(settings: PlanSettings, articleId: string): PlanSettings {
	const others = settings.costArticles.filter(({ cost }) => !COSTS.includes(cost));
	return {
		...settings,
		costArticles: [
			...COSTS.map((cost) => ({ cost, articleId })),
			...others.map((row) => (row.cost === 'paymentFee' ? { ...row, articleId } : row)),
		],
		unknownArticle: settings.unknownArticle === 'default' ? 'default' : 'block',
	};
}

function whyUnfit(article: Article | undefined, { books, point }: PlanContext): Problem[] {
	if (article === undefined || article.inactive)
		return [unfit(worded('is inactive (niet actief)', 'staat op nonactief'), '')];
	const vat = vatRateOf(article, books, point);
	if (vat.value === null) return vat.problems;
	return vat.value.rate === 0
		? []
		: [
				unfit(
					worded(
						`has ${vatRateText(vat.value.rate)} % VAT`,
						`heeft ${vatRateNl(vat.value.rate)} % btw`,
					),
					` ${article.code} "${article.name}"`,
				),
			];
}

const unfit = (why: Wording, title: string): Problem => ({
	code: 'missing-cost-article',
	message: `VAT is reversed on this order (btw verlegd), and the article${title} chosen for that ${why.en}`,
	messageNl: `bij deze order is de btw verlegd, en het daarvoor gekozen artikel${title} ${why.nl}`,
	fix: `Choose an active article whose revenue group (artikelomzetgroep) has no VAT under ${planSetting('Sales (Verkopen)', 'Reverse Charge Article')}.`,
	fixNl: `Kies onder ${planSetting('Sales (Verkopen)', 'Reverse Charge Article')} een actief artikel met een artikelomzetgroep zonder btw.`,
	field: 'reverseChargeArticle',
});
