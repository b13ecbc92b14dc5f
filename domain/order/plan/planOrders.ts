import { customerNameOf } from '../../customer/card';
import { centsOf, NO_AMOUNT } from '../../money/cents';
import type { Books } from '../../books/books';
import { indexBooks, type IndexedBooks } from '../../books/indexedBooks';
import { decide, whatWaits, type Decision } from './decision';
import { evidenceOf } from './evidenceOf';
import { existingOrder } from './existingOrder';
import { importKeyOf } from '../../books/importKey';
import type { PlannedOrder } from '../../stream/plannedOrder';
import type { OrderSettings, SettingsOf } from '../../settings/orderSettings';
import type { PlanSettings } from '../../settings/planSettings';
import { settingsForOrder } from '../../settings/settingsForOrder';
import { isLeftOut, orderLeftOut } from '../read/leftOut';
import { orderedQuantities } from '../read/quantities';
import { readWebOrder } from '../read/readWebOrder';
import { filledFields } from '../texts/filledFields';
import { orderHeading, outcomeInWords } from '../texts/outcomeInWords';
import { withReference } from '../../words/withReference';
import type { Problem } from '../../words/problem';
import type { WebOrder } from '../../stream/webOrder';
import { costsAlone } from './costsAlone';
import { draftProofOf, planProofOf } from './planProofOf';
import { orderTotals } from './orderTotals';
import { notePlanned, nothingPlannedYet, type PlannedSoFar } from './plannedSoFar';
import { underTakenKey } from './underTakenKey';
import { paymentDiffers } from './paymentDiffers';
import { prepareOrder } from '../read/prepareOrder';
import { removedFromBooks } from './removedFromBooks';
import { secondOfCart } from './secondOfCart';
import { underOtherKeys } from './underOtherKeys';
import type { OrderedQuantity } from '../../stream/orderedQuantity';

/**
 * Plans a whole run. Orders of one new customer share one key and the same card, the first order's, so that the
 * import makes one customer; a new article has the price and the VAT of the first line that it is made of. An order that stands in the stream twice is planned once;
 * of two orders of different shops with one import key the second is kept back.
 *
 * @param settings one for all orders, or those of each
 */
export function planOrders(
	orders: readonly WebOrder[],
	books: Books,
	settings: PlanSettings | SettingsOf,
): PlannedOrder[] {
	const seen = new Map<string, PlannedOrder>();
	const soFar = nothingPlannedYet();
	const indexed = indexBooks(books);
	const forAll = { settings, problems: [] } as OrderSettings;
	const settingsOf = typeof settings === 'function' ? settings : () => forAll;
	return orders.map((order, place) => {
		const plan = planOrder(order, indexed, settingsOf(place), soFar);
		const first = seen.get(plan.importKey);
		if (plan.importKey !== '' && first) return underTakenKey(plan, first);
		seen.set(plan.importKey, plan);
		notePlanned(plan, soFar);
		return plan;
	});
}

/**
 * Decides what is to become of one web order; never writes and never throws. `value` is checked member by member,
 * because an Edit Fields node may have changed it: whatever is wrong with it blocks this order only,
 * with all its problems at once.
 */
function planOrder(
	value: WebOrder,
	allBooks: IndexedBooks,
	{ settings: all, problems: refusals }: OrderSettings,
	soFar: PlannedSoFar,
): PlannedOrder {
	const read = readWebOrder(value);
	const own = settingsForOrder(read.order, allBooks, all);
	const { books } = own;
	const settings = withCustomerFields(read.order, own.settings);
	const importKey = importKeyOf(settings.importKeyPrefix, read.order.id);
	const prepared = prepareOrder(read.order, settings);
	const { order } = prepared;
	const told = { ...prepared, notices: [...prepared.notices, ...paymentDiffers(read.order)] };
	const evidence = evidenceOf(read.order, prepared, books, settings);
	const doubts = [
		...underOtherKeys(order, importKey, evidence, books),
		...removedFromBooks(order, importKey, books, settings),
		...secondOfCart(order, settings),
	];
	const existing = existingOrder(order, importKey, evidence, books, settings);
	const leftOut = existing === null ? orderLeftOut(read.order, settings) : null;
	if (leftOut !== null) return leftOutOrder(order, importKey, leftOut);
	const decision =
		existing ??
		whatWasPaidBefore(order, doubts) ??
		whatWaits(order, read.problems, importKey) ??
		decide(told, [...refusals, ...read.problems, ...doubts], importKey, books, settings, soFar);
	const lines = read.order.lines.filter((line) => !isLeftOut(line, settings));
	const quantities = orderedQuantities(lines, books, settings);
	return planned(order, importKey, decision, {
		quantities,
		costs: costsAlone(settings, books, quantities),
	});
}

/** An order that was paid before the start is looked up only: whatever names it there is told. */
const whatWasPaidBefore = ({ beforeStart }: WebOrder, problems: Problem[]): Decision | null =>
	beforeStart === 'paidBefore' ? { outcome: 'waiting', problems } : null;

/** What is filled in on the card of the customer says what the order does. */
const withCustomerFields = (order: WebOrder, settings: PlanSettings): PlanSettings => ({
	...settings,
	customerFields: filledFields(settings.customerFields, order, {
		salesperson: settings.salesperson,
	}),
});

/** It waits for good: nobody imports it, and the shop's own count of its goods is not looked at. */
function leftOutOrder(order: WebOrder, importKey: string, why: Problem): PlannedOrder {
	const decision: Decision = { outcome: 'waiting', notices: [why] };
	return planned({ ...order, holdsStock: false }, importKey, decision, {
		quantities: [],
		costs: [],
	});
}

function waitingInDutch(
	outcome: PlannedOrder['outcome'],
	{ readinessReason, readinessReasonNl = readinessReason }: WebOrder,
): Pick<PlannedOrder, 'waitingReasonNl'> {
	return outcome === 'waiting' && readinessReasonNl !== ''
		? { waitingReasonNl: readinessReasonNl }
		: {};
}

function planned(
	order: WebOrder,
	importKey: string,
	decision: Decision,
	{ quantities, costs }: { quantities: OrderedQuantity[]; costs: string[] },
): PlannedOrder {
	const customerName = customerNameOf(order);
	const shop = centsOf(order.totals.paidIncl) ?? 0;
	const plan = {
		problems: [],
		customer: null,
		articles: [],
		notices: [],
		salesOrder: null,
		totals: orderTotals(shop, null),
		bookedDifference: NO_AMOUNT,
		vat: [],
		existing: null,
		...decision,
	};
	const what = outcomeInWords(plan, order.readinessReason);
	const { outcome, problems: found, rated, ...rest } = plan;
	const problems = found.map((problem) => withReference(problem, importKey));
	const draft = rated && draftProofOf(plan, rated.lines, { point: rated.point, costs });
	return {
		kind: 'plannedOrder',
		outcome,
		summary: `${orderHeading(customerName, order.lines, shop, order.currency.iso)}: ${what}`,
		problems,
		orderId: order.id,
		reference: order.reference,
		...(order.sameReference.length > 0 ? { sameReference: order.sameReference } : {}),
		...(order.siblingTotals ? { siblingTotals: order.siblingTotals } : {}),
		shopName: order.shopName,
		importKey,
		placedAt: order.placedAt,
		stateName: order.stateName,
		...waitingInDutch(outcome, order),
		customerName,
		...rest,
		holdsStock: order.holdsStock,
		quantities,
		proof: planProofOf({ orderId: order.id, importKey }, draft),
	};
}
