import { taxPointOf } from '../article/taxPoint';
import { customerNameOf } from '../customer/card';
import { recogniseCustomer } from '../customer/recognise';
import type { NewCards } from '../customer/sharedCards';
import { centsOf } from '../money/cents';
import type { Problem } from '../problem';
import type { Books } from './books';
import { indexBooks, type IndexedBooks } from './booksIndex';
import { existingOrder } from './existingOrder';
import { importKeyOf } from './importKey';
import { orderMoney } from './orderMoney';
import type { PlannedOrder } from './orderPlan';
import type { PlanSettings } from './planSettings';
import { orderedQuantities } from './quantities';
import { readWebOrder } from './readWebOrder';
import { withProfile } from './profile';
import { salesOrderAddresses, salesOrderDraft } from './salesOrderDraft';
import { orderHeading, outcomeInWords } from './summary';
import type { WebOrder } from './webOrder';
import { repeated, withSharedCard } from './wholeRun';

/** What one outcome adds to what every planned order says. */
type Decision = Pick<PlannedOrder, 'outcome'> &
	Partial<
		Pick<
			PlannedOrder,
			'problems' | 'customer' | 'salesOrder' | 'totals' | 'bookedDifference' | 'vat' | 'existing'
		>
	>;

/**
 * Decides what is to become of one web order; never writes and never throws. `order` is checked member by member,
 * because an Edit Fields node may have changed it: whatever is wrong with it blocks this order only,
 * with all its problems at once.
 */
export function planOrder(order: WebOrder, books: Books, settings: PlanSettings): PlannedOrder {
	return planWith(order, indexBooks(books), settings);
}

function planWith(order: WebOrder, books: IndexedBooks, settings: PlanSettings): PlannedOrder {
	const read = readWebOrder(order);
	const own = withProfile(read.order, books, settings);
	const importKey = importKeyOf(own.settings.importKeyPrefix, read.order.id);
	const decision =
		existingOrder(read.order, importKey, own.books) ??
		whatWaits(read.order, read.problems) ??
		decide(read.order, read.problems, importKey, own.books, own.settings);
	return planned(read.order, importKey, decision);
}

/**
 * Plans a whole run. Orders of one new customer share one key and the same card, the first order's, so that the
 * import makes one customer. An order that stands in the stream twice is planned once.
 */
export function planOrders(
	orders: readonly WebOrder[],
	books: Books,
	settings: PlanSettings,
): PlannedOrder[] {
	const cards: NewCards = new Map();
	const seen = new Set<string>();
	const indexed = indexBooks(books);
	return orders.map((order) => {
		const plan = planWith(order, indexed, settings);
		if (plan.importKey !== '' && seen.has(plan.importKey)) return repeated(plan);
		seen.add(plan.importKey);
		return withSharedCard(plan, cards);
	});
}

function whatWaits({ readiness }: WebOrder, problems: readonly Problem[]): Decision | null {
	const told = problems.every(({ field }) => field !== 'readiness' && field !== 'id');
	return told && readiness !== 'ready' ? { outcome: 'waiting' } : null;
}

function decide(
	order: WebOrder,
	unreadable: readonly Problem[],
	importKey: string,
	books: IndexedBooks,
	settings: PlanSettings,
): Decision {
	const customer = recogniseCustomer(order, books, settings);
	const addresses = salesOrderAddresses(order, customer.value, books, settings);
	const parties = [...customer.problems, ...addresses.problems];
	if (unreadable.length > 0) return blocked([...unreadable, ...parties], customer.value);
	const money = orderMoney(
		order,
		books,
		settings,
		taxPointOf(order, customer.value, books, settings),
	);
	if (customer.value === null || addresses.value === null || money.value === null) {
		return blocked([...parties, ...money.problems], customer.value);
	}
	const parts = { customer: customer.value, addresses: addresses.value, money: money.value };
	const shop = paidCents(order);
	return {
		outcome: 'create',
		customer: customer.value,
		salesOrder: salesOrderDraft(order, { ...parts, importKey }, books, settings),
		totals: { shop, snelStart: shop, difference: 0 },
		bookedDifference: money.value.bookedDifference,
		vat: money.value.vat,
	};
}

function blocked(problems: readonly Problem[], customer: PlannedOrder['customer']): Decision {
	const different = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
	return { outcome: 'blocked', problems: [...different.values()], customer };
}

function paidCents(order: WebOrder): number {
	return centsOf(order.totals.paidIncl) ?? 0;
}

function planned(order: WebOrder, importKey: string, decision: Decision): PlannedOrder {
	const quantities = orderedQuantities(order.lines);
	const customerName = customerNameOf(order);
	const shop = paidCents(order);
	const plan = {
		problems: [],
		customer: null,
		articles: [],
		notices: [],
		salesOrder: null,
		totals: { shop, snelStart: null, difference: null },
		bookedDifference: 0,
		vat: [],
		existing: null,
		...decision,
	};
	const what = outcomeInWords(plan, order.readinessReason);
	const { outcome, problems, ...rest } = plan;
	return {
		kind: 'webOrder',
		outcome,
		summary: `${orderHeading(customerName, order.lines, shop)}: ${what}`,
		problems,
		orderId: order.id,
		reference: order.reference,
		shopName: order.shopName,
		importKey,
		placedAt: order.placedAt,
		stateName: order.stateName,
		customerName,
		...rest,
		holdsStock: order.holdsStock,
		quantities,
	};
}
