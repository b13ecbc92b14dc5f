import type { IExecuteFunctions } from 'n8n-workflow';

import type { Books } from '../../../domain/books/books';
import { creditKeysOf } from '../../../domain/follow/creditKeysOf';
import type { BookedCredit } from '../../../domain/follow/followCase';
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
	return {
		credits,
		books: read.books,
		settingsOf: (place) => settings[places.get(rows[place]) ?? 0],
	};
}
