import type { ArticleStock, UncountedQuantity } from '../../stream/articleStock';
import type { ArticleStockTable } from '../../stream/articleStockTable';
import { frontCoded } from '../../stream/frontCoded';
import { sparseColumn } from '../../stream/sparseColumn';
import { placesColumn } from './placesColumn';
import { shopCodesOf } from './shopCodesOf';
import { tablePlaces, type TablePlaces } from './tablePlaces';

/**
 * The articles as a table of free stock. Names and ids stay behind, but for articles that no code tells apart; whatever
 * else is out of the ordinary is in it.
 *
 * @param kept ids that web orders go by, which stay
 */
export function articleStockTable(
	articles: readonly ArticleStock[],
	kept: ReadonlySet<string> = new Set(),
): ArticleStockTable {
	const places = tablePlaces(articles, kept);
	const orders = salesOrdersIn(articles);
	const cells = (of: (article: ArticleStock) => string[]) =>
		sparseColumn(
			new Map(
				articles.flatMap((article, place): Array<[number, string[]]> => {
					const words = of(article);
					return words.length > 0 ? [[place, words]] : [];
				}),
			),
		);
	const others = isToldOfAll(articles);
	const rest = articles.map((article) => restOf(article, places, others));
	return {
		kind: 'articleStockTable',
		articles: articles.length,
		codes: frontCoded(articles.map(({ code }) => code)),
		...shopCodesOf(articles),
		quantities: articles.map(({ free }) => free),
		salesOrders: frontCoded([...orders.keys()]),
		uncounted: cells(({ uncounted }) => uncounted.map((one) => uncountedWord(one, orders))),
		components: cells((article) => componentWords(article, places)),
		technical: cells(({ free, technical }) => (free === technical ? [] : [String(technical)])),
		uncontrolled: placesColumn(articles.map(({ stockControlled }) => !stockControlled)),
		inactive: placesColumn(articles.map(({ inactive }) => inactive)),
		...(others ? { otherOrders: cells(otherWords) } : {}),
		rest: Object.fromEntries(
			rest.flatMap((members, place) => (Object.keys(members).length > 0 ? [[place, members]] : [])),
		),
	};
}

/** Sales orders by what they are called in the table, each with its place. */
function salesOrdersIn(articles: readonly ArticleStock[]): Map<string, number> {
	const named = articles.flatMap(({ uncounted }) => uncounted.map(orderName));
	return new Map([...new Set(named)].sort().map((name, place) => [name, place]));
}

const orderName = ({ salesOrderNumber, importKey }: UncountedQuantity): string =>
	`${salesOrderNumber} ${importKey}`;

function uncountedWord(one: UncountedQuantity, orders: ReadonlyMap<string, number>): string {
	const along = one.withComponents === undefined ? '' : `/${one.withComponents}`;
	return `${one.quantity}${along}@${orders.get(orderName(one))}`;
}

const isInTable = ({ components }: ArticleStock, places: TablePlaces): boolean =>
	components.every(({ articleId }) => places.placeOf(articleId) !== undefined);

const componentWords = (article: ArticleStock, places: TablePlaces): string[] =>
	isInTable(article, places)
		? article.components.map(
				({ articleId, quantity }) => `${quantity}@${places.placeOf(articleId)}`,
			)
		: [];

const otherWords = ({ otherOrders }: ArticleStock): string[] =>
	otherOrders && (otherOrders.uncounted !== 0 || otherOrders.counted !== 0)
		? [String(otherOrders.uncounted), String(otherOrders.counted)]
		: [];

const isToldOfAll = (articles: readonly ArticleStock[]): boolean =>
	articles.length > 0 && articles.every(({ otherOrders }) => otherOrders);

function restOf(
	article: ArticleStock,
	places: TablePlaces,
	othersInColumn: boolean,
): Partial<ArticleStock> {
	const { articleId, name, components, extraFields, otherOrders } = article;
	return {
		...(places.isTold(article) ? {} : { articleId, name }),
		...(isInTable(article, places)
			? {}
			: {
					components: components.map((part) => ({
						...part,
						articleId: places.idOf(part.articleId),
					})),
				}),
		...(extraFields ? { extraFields } : {}),
		...(otherOrders && !othersInColumn ? { otherOrders } : {}),
	};
}
