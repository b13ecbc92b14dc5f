import { costArticle } from '../../article/costArticle';
import { vatRateText } from '../../money/vat';
import type { RateShare } from '../../money/rateShare';
import type { CostKind } from '../../settings/planSettings';
import { accepted, refused, type Judged } from '../../words/problem';
import type { OrderPart } from '../goods/orderPart';
import { costPart } from '../goods/costPart';
import type { PlanContext } from '../read/planContext';

/**
 * A cost as one part of the sales order for each VAT rate it has, on the article chosen for that.
 *
 * @param name of the carrier or the like, put behind the article's; an article may be chosen for it only
 */
export function costParts(
	kind: CostKind,
	shares: readonly RateShare[],
	{ books, settings, point }: PlanContext,
	name: string = '',
): Judged<OrderPart[]> {
	const judged = shares.map((share) => {
		const article = costArticle(kind, share.rate, books, settings, point, [[name]]);
		return { share, article };
	});
	const problems = judged.flatMap(({ article }) => article.problems);
	if (problems.length > 0) return refused(...problems);
	const parts = judged.flatMap(({ share, article }) => {
		if (article.value === null) return [];
		const title = [article.value.name, name].filter(Boolean).join(' - ');
		const description = shares.length > 1 ? `${title} (${vatRateText(share.rate)} %)` : title;
		return [costPart(article.value, description, share.rate, share)];
	});
	return accepted(parts);
}
