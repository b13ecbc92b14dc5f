import type { ArticleStock } from '../stream/articleStock';
import type { Claims } from './claims';
import { resolveRecipe } from './recipe';
import type { StockBook } from './stockBook';
import { multiplyUp, unitsOf, UNITS_PER_PIECE, type Units } from './units';

/** Units by article id of claims that free stock (vrije voorraad) does not hold any more. */
export type AlreadyReserved = ReadonlyMap<string, Units>;

interface Others {
	uncounted: Units;
	counted: Units;
}

const NO_OTHERS: Others = { uncounted: 0, counted: 0 };

/**
 * How much of the open web orders SnelStart has taken off free stock already. It may do so where an administration
 * uses backorders (backorderGebruiken): free = technical - reserved, but whether an order made by
 * the API reserves is unknown. So it is read off the numbers: what is reserved beyond all that other orders can
 * have reserved must be for the web orders. As soon as one article shows less reserved than its web orders ask,
 * nothing is believed: subtracting twice for a run sells nothing that is not there, the other way round would.
 */
export function alreadyReserved(book: StockBook, claims: Claims): AlreadyReserved {
	const found = new Map<string, Units>();
	const tellers = [...book.articles.values()].filter(tellsReservations);
	if (tellers.length === 0 || tellers.some(contradicts)) return found;
	const others = othersByArticle(book, tellers);
	const proven = tellers.some((article) => proves(article, others.get(article.articleId)));
	for (const article of tellers) {
		const { uncounted, counted } = others.get(article.articleId) ?? NO_OTHERS;
		const spoken = proven ? uncounted : uncounted + counted;
		const claimed = (claims.get(article.articleId) ?? []).reduce(
			(sum, { ofSalesOrder, units }) => sum + (ofSalesOrder ? units : 0),
			0,
		);
		const units = Math.min(reservedUnits(article) - spoken, claimed);
		if (units > 0) found.set(article.articleId, units);
	}
	return found;
}

const tellsReservations = ({ otherOrders, stockControlled }: ArticleStock): boolean =>
	otherOrders !== undefined && stockControlled;

const reservedUnits = ({ free, technical }: ArticleStock): Units =>
	(unitsOf(technical) ?? 0) - (unitsOf(free) ?? 0);

const openUnits = ({ uncounted }: ArticleStock): Units =>
	uncounted.reduce((sum, { quantity }) => sum + Math.max(0, unitsOf(quantity) ?? 0), 0);

const contradicts = (article: ArticleStock): boolean =>
	openUnits(article) > 0 && reservedUnits(article) < openUnits(article);

/** Its web orders are reserved, and no order that is counted already can have reserved in their place. */
function proves(article: ArticleStock, others: Others = NO_OTHERS): boolean {
	const open = openUnits(article);
	return open > 0 && others.counted === 0 && reservedUnits(article) - others.uncounted >= open;
}

/** Other orders' quantities, those of recipes on their components as well as on themselves: never too few. */
function othersByArticle(
	book: StockBook,
	tellers: readonly ArticleStock[],
): ReadonlyMap<string, Others> {
	const sums = new Map<string, Others>();
	const add = (articleId: string, uncounted: Units, counted: Units): void => {
		const known = sums.get(articleId) ?? NO_OTHERS;
		sums.set(articleId, {
			uncounted: known.uncounted + uncounted,
			counted: known.counted + counted,
		});
	};
	const recipes = [...book.compositions.keys()].flatMap((id) => book.articles.get(id) ?? []);
	for (const article of new Set([...tellers, ...recipes])) {
		const uncounted = Math.max(0, unitsOf(article.otherOrders?.uncounted ?? 0) ?? 0);
		const counted = Math.max(0, unitsOf(article.otherOrders?.counted ?? 0) ?? 0);
		if (uncounted === 0 && counted === 0) continue;
		for (const [articleId, each] of needsOf(article, book)) {
			add(articleId, multiplyUp(uncounted, each), multiplyUp(counted, each));
		}
	}
	return sums;
}

const needsOf = (article: ArticleStock, book: StockBook): ReadonlyMap<string, Units> =>
	book.compositions.has(article.articleId)
		? resolveRecipe(article, book).needs
		: new Map([[article.articleId, UNITS_PER_PIECE]]);
