import type { IExecuteFunctions } from 'n8n-workflow';

import type { Books } from '../../../domain/books/books';
import { indexBooks } from '../../../domain/books/indexedBooks';
import { creditKeysOf } from '../../../domain/follow/creditKeysOf';
import type { BookedCredit } from '../../../domain/follow/followCase';
import { hasUnknownCode, withBookedCodes } from '../../../domain/follow/withBookedCodes';
import type { SettingsOf } from '../../../domain/settings/orderSettings';
import type { FollowedOrder } from '../../../domain/stream/followedOrder';
import type { Placed } from '../../shared/arrived';
import { readBooksToFollow, readCredits } from '../../SnelStart/books/forOrders/readBooksToFollow';
import type { SnelStartClient } from '../../SnelStart/books/snelStartClient';
import { booksWantedOf } from '../plan/booksWantedOf';
import { choicesOfEach } from '../plan/choices/choicesOfEach';
import { settingsOfEach } from '../plan/settingsOfEach';

/** What imported orders are judged by. */
interface ReadToFollow {
	/** Those given, in their order, with the codes that articles have got since they were booked. */
	orders: FollowedOrder[];
	credits: BookedCredit[];
	books: Books;
	/** The settings of the order at a place among those given; as its plan asked them. */
	settingsOf: SettingsOf;
}

/** Reads what is needed to plan these orders anew, and their credits; null where there are none. */
export async function readToFollow(
	context: IExecuteFunctions,
	client: SnelStartClient,
	orders: ReadonlyArray<Placed<FollowedOrder>>,
): Promise<ReadToFollow | null> {
	if (orders.length === 0) return null;
	const living = orders.filter(({ row }) => row.shop !== null);
	const choices = choicesOfEach(
		context,
		living.map(({ index }) => index),
	);
	const wanted = booksWantedOf(
		choices.map((ofOrder) => ofOrder.choices),
		context.getNode(),
	);
	const rows = orders.map(({ row }) => row);
	const [read, credits] = await Promise.all([
		readBooksToFollow(
			client,
			living.flatMap(({ row }) => row.shop?.order ?? []),
			living.flatMap(({ row }) => row.booked.customerId ?? []),
			wanted,
		),
		readCredits(client, rows.flatMap(creditKeysOf), rows[0].booked.importKey),
	]);
	const settings = settingsOfEach(choices, read, context.getNode());
	const places = new Map(living.map(({ row }, place) => [row, place]));
	const settingsOf: SettingsOf = (place) => settings[places.get(rows[place]) ?? 0];
	const books = await withBookedArticles(client, read.books, rows, settingsOf);
	const indexed = indexBooks(books);
	const followed = rows.map((row, place) =>
		row.shop === null ? row : withBookedCodes(row, indexed, settingsOf(place).settings),
	);
	return { orders: followed, credits, books, settingsOf };
}

/** With the articles of sales orders whose web order has a code that no article has any more; asked for where there are any. */
async function withBookedArticles(
	client: SnelStartClient,
	books: Books,
	rows: readonly FollowedOrder[],
	settingsOf: SettingsOf,
): Promise<Books> {
	const indexed = indexBooks(books);
	const ids = rows.flatMap(({ booked, shop }, place) =>
		shop !== null && hasUnknownCode(shop.order, indexed, settingsOf(place).settings)
			? booked.lines.map(({ articleId }) => articleId)
			: [],
	);
	const missing = [...new Set(ids)].filter((id) => id !== '' && !indexed.articlesById.has(id));
	if (missing.length === 0) return books;
	return { ...books, articles: [...books.articles, ...(await client.articles.byId(missing))] };
}
