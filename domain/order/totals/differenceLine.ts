import { costArticles, type RatedArticle } from '../../article/costArticle';
import { draftLines } from './draftLines';
import type { PlanContext } from '../read/planContext';
import { certainTotal } from './salesOrderTotals';
import type { Cents } from '../../money/cents';
import { costPart } from '../goods/costPart';
import type { PriceMode, RatedLine } from './ratedLine';

/**
 * The lines with one more on the difference article (ordertotaalverschil), so that they come to exactly `paid`
 * under both ways of rounding. An article without VAT is preferred; with one that has VAT and prices without VAT
 * the price is looked for that gives the total. Null when no chosen article can do it.
 */
export function withDifferenceLine(
	lines: readonly RatedLine[],
	{ paid, difference, mode }: { paid: Cents; difference: Cents; mode: PriceMode },
	{ books, settings, point }: PlanContext,
): RatedLine[] | null {
	const articles = costArticles('difference', books, settings, point).sort(
		(a, b) => a.rate - b.rate,
	);
	for (const article of articles) {
		for (const price of pricesToTry(difference)) {
			const candidate = [...lines, ...differenceLine(article, price, mode)];
			if (certainTotal(candidate, mode) === paid) return candidate;
		}
	}
	return null;
}

/** The difference itself first, then smaller amounts of the same sign, whose VAT may make up the rest. */
function pricesToTry(difference: Cents): Cents[] {
	const sign = Math.sign(difference);
	return Array.from({ length: Math.abs(difference) }, (_, less) => difference - sign * less);
}

function differenceLine(
	{ article, rate }: RatedArticle,
	price: Cents,
	mode: PriceMode,
): RatedLine[] {
	return draftLines(costPart(article, article.name, rate, { incl: price, excl: price }), mode);
}
