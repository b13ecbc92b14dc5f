import { ArticleIndex } from './articleIndex';
import { customerBooks, type CustomerBooks } from './customerBooks';
import type { Article, Books, RevenueGroup } from './books';
import { SalesOrderIndex } from './salesOrderIndex';

/** The books with what is looked up for every order in maps, so that a run of thousands of orders stays quick. */
export interface IndexedBooks extends Books, CustomerBooks {
	articleIndex: ArticleIndex;
	articlesById: ReadonlyMap<string, Article>;
	revenueGroupsById: ReadonlyMap<string, RevenueGroup>;
	salesOrderIndex: SalesOrderIndex;
}

export function indexBooks(books: Books): IndexedBooks {
	return {
		...books,
		articleIndex: new ArticleIndex(books.articles),
		articlesById: byId(books.articles),
		revenueGroupsById: byId(books.revenueGroups),
		...customerBooks(books),
		salesOrderIndex: new SalesOrderIndex(books.salesOrders),
	};
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
	return new Map(rows.map((row) => [row.id, row]));
}
