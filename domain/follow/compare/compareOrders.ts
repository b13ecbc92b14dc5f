import type { Books } from '../../books/books';
import { grouped } from '../../books/grouped';
import { indexBooks } from '../../books/indexedBooks';
import { customerNameOf } from '../../customer/card';
import { centsOrNull, euros, eurosNl } from '../../money/cents';
import { freshPlan, type FreshPlan } from '../../order/plan/freshPlan';
import type { SettingsOf } from '../../settings/orderSettings';
import type { BookedOrder } from '../../stream/bookedOrder';
import type { ComparedOrder, ComparedOutcome } from '../../stream/comparedOrder';
import type { DecimalText } from '../../money/decimalText';
import type { Difference } from '../../stream/orderChange';
import type { WebOrder } from '../../stream/webOrder';
import { problemWording } from '../../words/problemWording';
import { asItIs, joined, worded, type Wording } from '../../words/wording';
import { difference } from '../difference';
import { differenceWording } from '../differenceWording';
import { allDifferences, differencesOf } from '../differencesOf';
import { FreeSalesOrders } from './freeSalesOrders';
import { markInWords } from './markInWords';
import { matchOrders, type Match } from './matchOrders';
import { vatDiffers } from './vatDiffers';

/** A sales order of the period, with what a comparison looks at besides. */
export interface BookedWhole {
	booked: BookedOrder;
	/** totaalExclusiefBtw in euros; null where SnelStart does not tell. */
	totalExcl: DecimalText | null;
	/** Its day, yyyy-MM-dd; '' where SnelStart does not tell. */
	day: string;
}

/** A web order compared, with how its sales order is marked. */
export interface Compared {
	order: ComparedOrder;
	matches: Match[];
	/** Set where it is a further part of a split order, of which another part arrived. */
	isPartOfArrived?: true;
}

/**
 * Holds each web order, as it would be booked, against the sales orders that were made of it under any mark. Writes
 * nothing and never throws; an order that cannot be planned is compared by its total, and says why.
 *
 * @param settingsOf the settings of the order at a place
 */
export function compareOrders(
	orders: readonly WebOrder[],
	salesOrders: readonly BookedWhole[],
	books: Books,
	settingsOf: SettingsOf,
): Compared[] {
	const indexed = indexBooks(books);
	const plans = orders.map((order, place) =>
		freshPlan({ ...order, refunds: [] }, indexed, settingsOf(place).settings),
	);
	const evidence = plans.map((plan) => plan.evidence);
	const booked = salesOrders.map((one) => one.booked);
	const matches = matchOrders({ orders, evidence, salesOrders: booked });
	const matched = new Set([...matches.values()].flat().map(({ salesOrder }) => salesOrder));
	const placesOf = grouped([...orders.keys()], (place) => [orders[place].id]);
	const free = new FreeSalesOrders(booked.filter((_, place) => !matched.has(place)));
	return orders.map((order, place): Compared => {
		const found = (matches.get(place) ?? []).sort(
			(a, b) => booked[a.salesOrder].salesOrderNumber - booked[b.salesOrder].salesOrderNumber,
		);
		const [first] = found;
		if (first === undefined) {
			return missing(
				order,
				plans[place],
				arrivedPartOf(order, { orders, placesOf, matches }),
				free,
			);
		}
		const differences = differencesWith(order, plans[place], salesOrders[first.salesOrder]);
		return {
			matches: found,
			order: told(order, plans[place], {
				outcome: found.length > 1 ? 'twice' : differences.length > 0 ? 'differs' : 'equal',
				what: whatIs(found, differences, booked),
				differences,
				salesOrderNumbers: found.map(({ salesOrder }) => booked[salesOrder].salesOrderNumber),
				knownBy: markInWords(first.mark),
			}),
		};
	});
}

type Told = Pick<ComparedOrder, 'outcome'> &
	Partial<Pick<ComparedOrder, 'differences' | 'salesOrderNumbers'>> & {
		what: Wording;
		knownBy?: Wording;
	};

function told(
	order: WebOrder,
	plan: FreshPlan,
	{ outcome, what, differences = [], salesOrderNumbers = [], knownBy = asItIs('') }: Told,
): ComparedOrder {
	const problems = plan.salesOrder === null ? plan.problems : [];
	const notCompared = joined(
		problems.map((problem) => problemWording(problem).message),
		'; ',
	);
	return {
		kind: 'comparedOrder',
		outcome,
		orderId: order.id,
		reference: order.reference,
		shopName: order.shopName,
		customerName: customerNameOf(order),
		placedAt: order.placedAt,
		summary: `Order ${order.id} (${order.reference}): ${what.en}`,
		summaryNl: `Order ${order.id} (${order.reference}): ${what.nl}`,
		salesOrderNumbers,
		...{ knownBy: knownBy.en, knownByNl: knownBy.nl },
		differences,
		...{ notCompared: notCompared.en, notComparedNl: notCompared.nl },
	};
}

function differencesWith(
	order: WebOrder,
	plan: FreshPlan,
	{ booked, totalExcl, day }: BookedWhole,
): Difference[] {
	const one = { booked, plan, shop: { order } };
	const planned = plan.salesOrder?.datum.slice(0, 10) ?? '';
	return [
		...allDifferences(differencesOf(one)),
		...vatDiffers(plan, { incl: booked.total, excl: totalExcl }),
		...(day === '' || planned === '' || day === planned
			? []
			: [difference(worded('date (datum)', 'datum'), asItIs(planned), asItIs(day))]),
	];
}

function whatIs(
	found: readonly Match[],
	differences: readonly Difference[],
	booked: readonly BookedOrder[],
): Wording {
	const all = found.map(({ salesOrder }) => booked[salesOrder].salesOrderNumber);
	const numbers = worded(all.join(' and '), all.join(' en '));
	if (found.length > 1) {
		return worded(
			`arrived ${found.length} times, as sales orders ${numbers.en}`,
			`is ${found.length} keer aangekomen, als verkooporders ${numbers.nl}`,
		);
	}
	if (differences.length === 0) {
		return worded(
			`is equal to sales order ${numbers.en}`,
			`is gelijk aan verkooporder ${numbers.nl}`,
		);
	}
	const words = joined(
		differences.map((one) => {
			const { what, shop, books } = differenceWording(one);
			return worded(
				`${what.en} ${shop.en}, in SnelStart ${books.en}`,
				`${what.nl} ${shop.nl}, in SnelStart ${books.nl}`,
			);
		}),
		'; ',
	);
	return worded(
		`differs from sales order ${numbers.en}: ${words.en}`,
		`verschilt van verkooporder ${numbers.nl}: ${words.nl}`,
	);
}

/**
 * @param part the order that arrived of which it is a further part; null for none
 * @param free sales orders that nothing names a web order in; one that may be of this order is taken out
 */
function missing(
	order: WebOrder,
	plan: FreshPlan,
	part: WebOrder | null,
	free: FreeSalesOrders,
): Compared {
	const as = (of: Told): Compared => ({ matches: [], order: told(order, plan, of) });
	if (order.readiness !== 'ready') {
		const what = worded(
			`is not in SnelStart, as it should be: ${order.readinessReason}`,
			`staat niet in SnelStart, zoals het hoort: de status in de webwinkel is "${order.stateName}"`,
		);
		return as({ outcome: 'waiting', what });
	}
	const alike = free.takeOne(plan.evidence);
	if (alike !== undefined) {
		const { salesOrderNumber, total } = alike;
		return as({
			outcome: 'doubtful',
			what: worded(
				`nothing names it in SnelStart, but sales order ${salesOrderNumber} has its customer and its total of ${euros(centsOrNull(total) ?? 0)}`,
				`niets in SnelStart noemt hem, maar verkooporder ${salesOrderNumber} heeft zijn klant en zijn totaal van ${eurosNl(centsOrNull(total) ?? 0)}`,
			),
			salesOrderNumbers: [salesOrderNumber],
			knownBy: worded('total and customer alone', 'alleen totaal en klant'),
		});
	}
	if (part === null) return as({ outcome: 'missing', what: NEVER });
	const what = worded(
		`never arrived: it is a further part of a split order, of which order ${part.id} did`,
		`is nooit aangekomen: hij is een verder deel van een gesplitste order, waarvan order ${part.id} wel aankwam`,
	);
	return { ...as({ outcome: 'missing', what }), isPartOfArrived: true };
}

const NEVER = worded('never arrived', 'is nooit aangekomen');

/** A part that arrived of an order that the shop split by carrier; null where there is none. */
const arrivedPartOf = (
	{ sameReference }: WebOrder,
	{ orders, placesOf, matches }: Placed,
): WebOrder | null => {
	const places = sameReference.flatMap((id) => placesOf.get(id) ?? []);
	const arrived = places.filter((place) => matches.has(place));
	return arrived.length === 0 ? null : orders[Math.min(...arrived)];
};

interface Placed {
	orders: readonly WebOrder[];
	/** By id. */
	placesOf: ReadonlyMap<string, number[]>;
	matches: ReadonlyMap<number, Match[]>;
}

/** All outcomes, none counted yet. */
export const noneCompared = (): Record<ComparedOutcome, number> => ({
	equal: 0,
	differs: 0,
	twice: 0,
	missing: 0,
	doubtful: 0,
	waiting: 0,
});
