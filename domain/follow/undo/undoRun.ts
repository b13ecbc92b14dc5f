import type { Books } from '../../books/books';
import { indexBooks } from '../../books/indexedBooks';
import type { SettingsOf } from '../../settings/orderSettings';
import type { ArchivedOrder } from '../../stream/archivedOrder';
import type { BookedOrder } from '../../stream/bookedOrder';
import type { FollowedOrder } from '../../stream/followedOrder';
import type { OrderChange } from '../../stream/orderChange';
import { problemWording } from '../../words/problemWording';
import { worded, type Wording } from '../../words/wording';
import { asBooked } from '../asBooked';
import { creditsByOrder } from '../creditsByOrder';
import type { BookedCredit } from '../followCase';
import { zonesOf } from '../clockZone';
import { isMadeBetween, isPlacedAfter } from './madeBetween';
import { madeForIt } from './madeForIt';
import { undoneOrder } from './undone';
import { whyStays } from './whyStays';

/** What a run that is undone was: rows of the archive, or nothing where the sales orders carry a span of time. */
export interface RunToUndo {
	rows: readonly ArchivedOrder[];
	credits: readonly BookedCredit[];
	books: Books;
	/** The settings of the order at a place; asked only of orders that were read. */
	settingsOf: SettingsOf;
}

/**
 * Judges what of a run may be taken back: first its sales orders, in their order, then each card and article that was made
 * for them, once. Sales orders of other runs are passed over. Never writes and never throws.
 */
export function undoRun(
	orders: readonly FollowedOrder[],
	{ rows, credits, books, settingsOf }: RunToUndo,
): OrderChange[] {
	const indexed = indexBooks(books);
	const creditsOf = creditsByOrder(credits);
	const bySalesOrder = new Map(rows.map((row) => [row.salesOrderId, row]));
	const zones = zonesOf(
		orders.flatMap(({ booked: { changedAt, touch }, shop }) =>
			shop && changedAt !== undefined && touch !== 'seen'
				? [{ changedAt, placedAt: shop.order.placedAt }]
				: [],
		),
	);
	const judged = orders.map((followed, place): { order?: OrderChange; made: OrderChange[] } => {
		const { booked, shop } = followed;
		const row = bySalesOrder.get(booked.salesOrderId) ?? null;
		if (rows.length > 0 && row === null) return { made: [] };
		const isMade = row === null ? isMadeBetween(booked, zones) : 'yes';
		if (isMade === 'no') return { made: [] };
		const stays = (why: Wording) => ({
			order: undoneOrder(booked, shop?.order ?? null, why),
			made: [],
		});
		if (isMade === 'unknown') return stays(NO_TIME);
		if (isMade === 'after') {
			const { madeBetween } = booked;
			const isLater = shop && madeBetween && isPlacedAfter(shop.order.placedAt, madeBetween);
			return isLater ? { made: [] } : stays(AFTER);
		}
		if (shop === null) return stays(followed.found === 'gone' ? GONE : NOT_READ);
		const { settings, problems } = settingsOf(place);
		if (problems.length > 0) return stays(problemWording(problems[0]).message);
		const planned = asBooked(shop, booked, indexed, settings);
		const one = { booked, shop, ...planned, credits: creditsOf(booked.importKey) };
		const why = whyStays(one, row);
		if (why !== null) return stays(why);
		return {
			order: undoneOrder(booked, shop.order, null),
			made: madeForIt(one, row, indexed, settings),
		};
	});
	return [
		...judged.flatMap(({ order }) => order ?? []),
		...eachOnce(judged.flatMap(({ made }) => made)),
	];
}

const NO_TIME = worded(
	'SnelStart does not tell for certain when it was made: its clock names no zone. Choose a longer span of time, or the run by its archive',
	'SnelStart zegt niet zeker wanneer hij is gemaakt: de klok ervan noemt geen tijdzone. Kies een langere periode, of de uitvoering via het archief',
);
const AFTER = worded(
	'it was made, or changed by somebody, after the span of time',
	'hij is na de periode gemaakt, of door iemand gewijzigd',
);
const GONE = worded(
	'the web order is not in the shop any more, so that nothing would make it again',
	'de weborder staat niet meer in de webwinkel, zodat niets hem opnieuw zou maken',
);
const NOT_READ = worded(
	"its web order was not read: switch 'Read Every Order' on in the node that looks in the shop",
	"de weborder ervan is niet gelezen: zet 'Read Every Order' aan in de node die in de webwinkel kijkt",
);

/** Several sales orders may have been made for one new card. */
function eachOnce(changes: readonly OrderChange[]): OrderChange[] {
	const idOf = ({ write }: OrderChange): string => {
		if (write?.action === 'takeCardAway') return write.customerId;
		return write?.action === 'takeArticleAway' ? write.articleId : '';
	};
	return [
		...new Map([...changes].reverse().map((change) => [idOf(change), change])).values(),
	].reverse();
}

/** Rows of sales orders that are not among those that were read. */
export const rowsWithout = (
	rows: readonly ArchivedOrder[],
	booked: readonly BookedOrder[],
): ArchivedOrder[] => {
	const there = new Set(booked.map(({ salesOrderId }) => salesOrderId));
	return rows.filter(
		({ salesOrderId, outcome }) => outcome !== 'undone' && !there.has(salesOrderId),
	);
};
