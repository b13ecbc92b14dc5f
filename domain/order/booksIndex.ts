import { emailsOf } from '../customer/email';
import type { Article, Books, Customer, ExistingSalesOrder, RevenueGroup } from './books';

/** The books with what is looked up for every order in maps, so that a run of thousands of orders stays quick. */
export interface IndexedBooks extends Books {
	articlesByCode: ReadonlyMap<string, Article[]>;
	articlesById: ReadonlyMap<string, Article>;
	revenueGroupsById: ReadonlyMap<string, RevenueGroup>;
	/** By each normalised e-mail address of the card. */
	customersByEmail: ReadonlyMap<string, Customer[]>;
	customersById: ReadonlyMap<string, Customer[]>;
	salesOrdersByKey: ReadonlyMap<string, ExistingSalesOrder[]>;
}

export function indexBooks(books: Books): IndexedBooks {
	return {
		...books,
		articlesByCode: grouped(books.articles, ({ code }) => [code]),
		articlesById: byId(books.articles),
		revenueGroupsById: byId(books.revenueGroups),
		customersByEmail: grouped(books.customers, ({ email }) => [...new Set(emailsOf(email))]),
		customersById: grouped(books.customers, ({ id }) => [id]),
		salesOrdersByKey: grouped(books.salesOrders, ({ importKey }) => [importKey]),
	};
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
	return new Map(rows.map((row) => [row.id, row]));
}

function grouped<T>(rows: readonly T[], keysOf: (row: T) => string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		for (const key of keysOf(row)) {
			const group = groups.get(key);
			if (group) group.push(row);
			else groups.set(key, [row]);
		}
	}
	return groups;
}
