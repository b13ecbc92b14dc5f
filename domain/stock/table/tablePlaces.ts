import type { ArticleStock } from '../../stream/articleStock';

type Identified = Pick<ArticleStock, 'articleId' | 'code'>;

/** How the articles of a table are known in it. */
export interface TablePlaces {
	/** Place of the article with this id. */
	placeOf(articleId: string): number | undefined;
	/** The id it has once it is read from the table; that of an article outside it stays. */
	idOf(articleId: string): string;
	/** Whether the code alone tells an article from the others. */
	isTold(article: Identified): boolean;
}

/** No article id of SnelStart holds a blank, and no stand-in of the stock book begins so. */
export const idOfCode = (code: string): string => `code ${code}`;

/**
 * Articles by their place, and by their code instead of their id where no other has the same.
 *
 * @param kept ids that others go by, and that stay
 */
export function tablePlaces(
	articles: readonly Identified[],
	kept: ReadonlySet<string> = new Set(),
): TablePlaces {
	const times = new Map<string, number>();
	for (const { code } of articles) times.set(code, (times.get(code) ?? 0) + 1);
	const places = new Map(articles.map(({ articleId }, place) => [articleId, place]));
	const isTold = ({ articleId, code }: Identified): boolean =>
		code !== '' && times.get(code) === 1 && !kept.has(articleId);
	return {
		placeOf: (articleId) => places.get(articleId),
		idOf: (articleId) => {
			const article = articles[places.get(articleId) ?? -1];
			return article !== undefined && isTold(article) ? idOfCode(article.code) : articleId;
		},
		isTold,
	};
}
