import { ArticleIndex } from './articleIndex';
import { customerBooks, type CustomerBooks } from './customerBooks';
import { grouped } from './grouped';
import type { Article, Books, ExistingSalesOrder, RevenueGroup } from './books';

/** The books with what is looked up for every order in maps, so that a run of thousands of orders stays quick. */
export interface IndexedBooks extends Books, CustomerBooks {
	articleIndex: ArticleIndex;
	articlesById: ReadonlyMap<string, Article>;
	revenueGroupsById: ReadonlyMap<string, RevenueGroup>;
	salesOrdersByKey: ReadonlyMap<string, ExistingSalesOrder[]>;
}

export function indexBooks(books: Books): IndexedBooks {
	return {
		...books,
		articleIndex: new ArticleIndex(books.articles),
		articlesById: byId(books.articles),
		revenueGroupsById: byId(books.revenueGroups),
		...customerBooks(books),
		salesOrdersByKey: grouped(books.salesOrders, ({ importKey }) => [importKey]),
	};
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
	return new Map(rows.map((row) => [row.id, row]));
}
