import type { Books } from '../books/books';
import { indexBooks, type IndexedBooks } from '../books/indexedBooks';
import type { OrderSettings, SettingsOf } from '../settings/orderSettings';
import type { FollowedOrder } from '../stream/followedOrder';
import type { OrderChange } from '../stream/orderChange';
import type { Problem } from '../words/problem';
import { problemWording } from '../words/problemWording';
import { asBooked } from './asBooked';
import { creditsByOrder } from './creditsByOrder';
import { creditTwins } from './creditTwins';
import { cancelledChange } from './cancelledChange';
import { deletedChange } from './deletedChange';
import { differencesOf } from './differencesOf';
import { editedChange } from './editedChange';
import type { BookedCredit, FollowCase } from './followCase';
import { revivedChange } from './revivedChange';
import { refundedChanges } from './refundedChanges';
import { unplannedDifferences } from './unplannedDifferences';

/**
 * Judges what became of imported orders: every difference between shop and books with a proposal, in the order of the
 * orders. Never writes and never throws. An order that came to nothing is told as that alone.
 *
 * @param credits sales orders that may credit one of the orders
 * @param settingsOf the settings of the order at a place; asked only of orders that were read
 */
export function followUp(
	orders: readonly FollowedOrder[],
	credits: readonly BookedCredit[],
	books: Books,
	settingsOf: SettingsOf,
): OrderChange[] {
	const indexed = indexBooks(books);
	const creditsOf = creditsByOrder(credits);
	return orders.flatMap((order, place) => {
		const own = creditsOf(order.booked.importKey);
		return [
			...creditTwins(order, own),
			...changesOf(order, eachOnce(own), indexed, () => settingsOf(place)),
		];
	});
}

/** The lowest number of those that carry one payment reference. */
const eachOnce = (credits: readonly BookedCredit[]): BookedCredit[] => [
	...new Map(
		[...credits].sort((a, b) => b.number - a.number).map((credit) => [credit.importKey, credit]),
	).values(),
];

function changesOf(
	{ booked, found: how, shop }: FollowedOrder,
	credits: BookedCredit[],
	books: IndexedBooks,
	settingsOf: () => OrderSettings,
): OrderChange[] {
	if (how === 'gone') return [deletedChange(booked, credits)].flatMap((change) => change ?? []);
	if (shop === null) return [];
	const { settings, problems } = settingsOf();
	const { plan, slips } = asBooked(shop, booked, books, settings);
	const one: FollowCase = { booked, shop, plan, slips, credits };
	const found = differencesOf(one);
	const differences = plan.salesOrder === null ? unplannedDifferences(one, found) : found;
	if (shop.final === 'cancelled' || shop.final === 'paymentError') {
		return [cancelledChange(one, differences)]
			.flatMap((change) => change ?? [])
			.map((change) => onlyTold(change, problems));
	}
	const revived = revivedChange(one);
	if (revived) return [onlyTold(revived, problems)];
	const edited = editedChange(one, differences);
	return [...refundedChanges(one), ...(edited ? [edited] : [])].map((change) =>
		onlyTold(change, problems),
	);
}

/** Where the settings of the order cannot be what an expression gives, nothing that they decide may be written. */
const onlyTold = (change: OrderChange, [problem]: OrderSettings['problems']): OrderChange =>
	problem === undefined ? change : { ...change, write: null, ...whyNotOf(problem) };

function whyNotOf(problem: Problem): Pick<OrderChange, 'whyNot' | 'whyNotNl'> {
	const { en, nl } = problemWording(problem).message;
	return { whyNot: en, whyNotNl: nl };
}
