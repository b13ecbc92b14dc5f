import { matchArticle } from '../article/matchArticle';
import type { Article } from '../books/books';
import type { IndexedBooks } from '../books/indexedBooks';
import { snelStartCodeOf } from '../books/snelStartCode';
import type { PlanSettings } from '../settings/planSettings';
import type { BookedOrder } from '../stream/bookedOrder';
import type { FollowedOrder } from '../stream/followedOrder';
import type { WebOrder, WebOrderLine } from '../stream/webOrder';
import { holdsText } from '../words/holdsText';

/** Whether an order has a line that was booked by a code which no article has any more. */
export const hasUnknownCode = (
	{ lines }: WebOrder,
	books: IndexedBooks,
	settings: PlanSettings,
): boolean => lines.some((line) => matchArticle(line, books, settings).value === null);

/**
 * The order with the codes of today where an article got another one since it was booked: its sales order still names the
 * article. A line goes by the one article on which a line of the sales order says what the line is called, and which no
 * other line of the order goes by; where that is none or several, it stays as it was ordered.
 */
export function withBookedCodes(
	followed: FollowedOrder,
	books: IndexedBooks,
	settings: PlanSettings,
): FollowedOrder {
	const { booked, shop } = followed;
	const { shopArticleField: field } = settings;
	if (shop === null || field === 'productId') return followed;
	const found = shop.order.lines.map((line) => matchArticle(line, books, settings).value?.id);
	if (found.every((id) => id !== undefined)) return followed;
	const taken = new Set([...found, ...settings.costArticles.map(({ articleId }) => articleId)]);
	const left = booked.lines.filter(({ articleId }) => !taken.has(articleId));
	const lines = shop.order.lines.map((line, place): WebOrderLine => {
		const article = found[place] === undefined ? articleNaming(line, left, books) : null;
		const code = article ? snelStartCodeOf(article, settings.snelStartArticleField) : '';
		if (code === '') return line;
		const member = field === 'reference' ? 'code' : field;
		return { ...line, present: { ...line.present, [member]: code } };
	});
	return { ...followed, shop: { ...shop, order: { ...shop.order, lines } } };
}

/**
 * The one article of these lines whose text holds the name of what was ordered, or, where somebody gave its line another
 * text, that is called so itself; null for none or several.
 */
function articleNaming(
	{ name }: WebOrderLine,
	lines: BookedOrder['lines'],
	{ articlesById }: IndexedBooks,
): Article | null {
	const byText = lines.filter(({ description }) => holdsText(description, name));
	const named =
		byText.length > 0
			? byText
			: lines.filter(({ articleId }) => {
					const article = articlesById.get(articleId);
					return article !== undefined && holdsText(article.name, name);
				});
	const ids = [...new Set(named.map(({ articleId }) => articleId))];
	return ids.length === 1 ? (articlesById.get(ids[0]) ?? null) : null;
}
