import type { Percentage } from './millionths';
import type { Destination } from './books';
import type { Case } from './case';
import { costCodes } from './goods';

/** Empty when an article is chosen for a cost that has this VAT rate there. */
export function bookable(found: Case, cost: string, rate: Percentage, to: Destination): string[] {
	const articles = costCodes(cost).flatMap((code) => found.before.articlesByCode(code));
	const canBook = articles.some((article) => found.before.rateOf(article, to) === rate);
	return canBook ? [] : [`no article for ${cost} at ${Number(rate) / 1000} %`];
}
