import { collectiveParts } from './collectiveParts';
import { isConverted } from '../read/inEuros';
import { lineAmounts } from '../read/lineAmounts';
import type { OrderPart } from './orderPart';
import { ownPriceOf } from './ownPrice';
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
	const judged = order.lines.map((line, index) =>
		lineParts(line, amounts[index], converted, { ...context, order }),
	);
	const articles = distinct(judged.flatMap(({ planned }) => planned ?? []));
	return {
		parts: judged.flatMap(({ parts }) => parts).map((part) => atMadePrice(part, articles, context)),
		problems: judged.flatMap(({ problems }) => problems),
		notices: judged.flatMap(({ notices }) => notices),
		articles,
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

/** A line at SnelStart's own price of an article that is made first: the price of the line it is made of. */
function atMadePrice(
	part: OrderPart,
	articles: readonly PlannedArticle[],
	{ books }: PlanContext,
): OrderPart {
	const made = articles.find(({ artikelcode }) => artikelcode === part.article.code);
	if (part.ownPrice === undefined || part.article.id !== '' || made === undefined) return part;
	const price = ownPriceOf({ ...part.article, price: made.verkoopprijs }, books);
	return price === null ? part : { ...part, ownPrice: price };
}
