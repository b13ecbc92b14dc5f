import type { ArticleStock } from '../stream/articleStock';
import { markOf } from '../stream/seal';

const LETTERS = 5;

/** Marks of what the stock of articles was when they were last read, by a mark of their id. */
export type StockMarks = ReadonlyMap<string, string>;

/** The marks in one text, ten letters for each article. */
export function stockMarksIn(text: string): StockMarks {
	const entries = text.match(/.{10}/g) ?? [];
	return new Map(entries.map((entry) => [entry.slice(0, LETTERS), entry.slice(LETTERS)]));
}

/** Whether an article has the stock it had when it was last read. */
export const isSameStock = (marks: StockMarks, article: ArticleStock): boolean =>
	marks.get(markOf(article.articleId)) === markOfStock(article);

/**
 * The marks after a run, as one text: of the articles it read, and of those it did not read as they were.
 *
 * @param openIds articles that are to be marked, and no others
 */
export function stockMarksAfter(
	before: StockMarks,
	read: readonly ArticleStock[],
	openIds: readonly string[],
): string {
	const now = new Map(read.map((article) => [markOf(article.articleId), markOfStock(article)]));
	return [...new Set(openIds.map(markOf))]
		.sort()
		.flatMap((id) => {
			const mark = now.get(id) ?? before.get(id);
			return mark === undefined ? [] : [`${id}${mark}`];
		})
		.join('');
}

const markOfStock = ({ free, technical, stockControlled, inactive, components }: ArticleStock) =>
	markOf([free, technical, stockControlled, inactive, components]);
