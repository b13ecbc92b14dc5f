import { collectiveParts } from './collectiveParts';
import { isConverted } from '../read/inEuros';
import { lineAmounts } from '../read/lineAmounts';
import { MadeArticles } from '../../article/madeArticles';
import { lineParts, type LineParts } from './lineParts';
import type { PlanContext } from '../read/planContext';
import type { WebOrder } from '../../stream/webOrder';
import type { PlannedArticle } from '../../stream/plannedArticle';

/** The goods of an order as parts of the sales order, with the articles the import makes first. */
export interface Goods extends Omit<LineParts, 'planned'> {
	articles: PlannedArticle[];
}

/** The ordered products as the settings want them (verwerking orderregels), and everything that stands in their way. */
export function productParts(order: WebOrder, context: PlanContext): Goods {
	if (context.settings.lineMode === 'perVatRate') {
		return { ...collectiveParts(order, context), articles: [] };
	}
	const amounts = lineAmounts(order);
	const converted = isConverted(order);
	const made = new MadeArticles(context.made);
	const judged = order.lines.map((line, index) => {
		const one = lineParts(line, amounts[index], converted, { ...context, order, made });
		if (one.planned) made.note(one.planned);
		return one;
	});
	return {
		parts: judged.flatMap(({ parts }) => parts),
		problems: judged.flatMap(({ problems }) => problems),
		notices: judged.flatMap(({ notices }) => notices),
		articles: distinct(judged.flatMap(({ planned }) => planned ?? [])),
	};
}

/** One article per code: two lines of one new article make it once, as the first of them tells it. */
function distinct(articles: readonly PlannedArticle[]): PlannedArticle[] {
	const byCode = new Map<string, PlannedArticle>();
	for (const article of articles) {
		if (!byCode.has(article.artikelcode)) byCode.set(article.artikelcode, article);
	}
	return [...byCode.values()];
}
