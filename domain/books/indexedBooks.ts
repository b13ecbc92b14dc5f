import { ArticleIndex } from './articleIndex';
import { grouped } from './grouped';
import { keysOfCard } from './identity';
import type { Article, Books, Customer, ExistingSalesOrder, RevenueGroup } from './books';

/** The books with what is looked up for every order in maps, so that a run of thousands of orders stays quick. */
export interface IndexedBooks extends Books {
	articleIndex: ArticleIndex;
	articlesById: ReadonlyMap<string, Article>;
	revenueGroupsById: ReadonlyMap<string, RevenueGroup>;
	/** By every key the card may be found under: e-mail addresses, VAT number, name with postcode, extra fields. */
	customersByIdentity: ReadonlyMap<string, Customer[]>;
	customersById: ReadonlyMap<string, Customer[]>;
	salesOrdersByKey: ReadonlyMap<string, ExistingSalesOrder[]>;
}

export function indexBooks(books: Books): IndexedBooks {
	return {
		...books,
		articleIndex: new ArticleIndex(books.articles),
		articlesById: byId(books.articles),
		revenueGroupsById: byId(books.revenueGroups),
		customersByIdentity: grouped(books.customers, keysOfCard),
		customersById: grouped(books.customers, ({ id }) => [id]),
		salesOrdersByKey: grouped(books.salesOrders, ({ importKey }) => [importKey]),
	};
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
	return new Map(rows.map((row) => [row.id, row]));
}
