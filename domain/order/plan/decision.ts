import { taxPointOf, type TaxPoint } from '../../vat/taxPoint';
import { zeroRateDoubts } from '../../vat/zeroRateDoubts';
import { vatByNumber } from '../../vat/taxRegime';
import { customerNotices } from '../../customer/notices';
import { recogniseCustomer } from '../../customer/recognise';
import { centsOf, decimalOfCents } from '../../money/cents';
import { adviceOnce } from '../../words/adviceOnce';
import type { Problem } from '../../words/problem';
import type { IndexedBooks } from '../../books/indexedBooks';
import { ofThisOrder } from './ofThisOrder';
import { orderMoney, type OrderMoney } from './orderMoney';
import { orderTotals } from './orderTotals';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { datedAhead } from '../read/datedAhead';
import { neverFinished } from '../read/neverFinished';
import { overdue } from '../read/overdue';
import { paidWhenUnknown } from '../read/paidWhenUnknown';
import type { PlannedSoFar } from './plannedSoFar';
import type { PlanContext } from '../read/planContext';
import type { PlanSettings } from '../../settings/planSettings';
import type { PreparedOrder } from '../read/preparedOrder';
import { salesOrderAddresses, salesOrderDraft } from './salesOrderDraft';
import { fieldsByHand } from '../texts/fieldsByHand';
import { salesOrderTexts } from '../texts/salesOrderTexts';
import type { RatedLine } from '../totals/ratedLine';
import { underReverseCharge } from './underReverseCharge';
import type { WebOrder } from '../../stream/webOrder';

/** What one outcome adds to what every planned order says. */
export type Decision = Pick<PlannedOrder, 'outcome'> &
	Partial<
		Pick<
			PlannedOrder,
			| 'problems'
			| 'notices'
			| 'customer'
			| 'articles'
			| 'salesOrder'
			| 'totals'
			| 'bookedDifference'
			| 'differenceCeiling'
			| 'vat'
			| 'existing'
			| 'giftCard'
		>
	> & {
		/** The lines of the draft with their VAT rates, and where it is taxed, for the proof of the plan. */
		rated?: { lines: RatedLine[]; point: TaxPoint };
	};

/** The decision for an order that the shop lets wait; late payment, one never finished, one dated ahead and one that was paid nobody knows when are told. Null for one that does not wait. */
export function whatWaits(
	order: WebOrder,
	unreadable: readonly Problem[],
	importKey: string,
): Decision | null {
	const told = unreadable.every(({ field }) => field !== 'readiness' && field !== 'id');
	if (!told || order.readiness === 'ready') return null;
	const problems = [
		...overdue(order),
		...neverFinished(order),
		...datedAhead(order),
		...paidWhenUnknown(order, importKey),
	];
	return { outcome: 'waiting', problems };
}

/** The decision for an order that is ready: create it, or keep it back with all its problems. */
export function decide(
	prepared: PreparedOrder,
	unreadable: readonly Problem[],
	importKey: string,
	books: IndexedBooks,
	settings: PlanSettings,
	{ customers, articles: made }: PlannedSoFar,
): Decision {
	const { order } = prepared;
	const customer = recogniseCustomer(order, books, settings, customers);
	const addresses = salesOrderAddresses(order, customer.value, books, settings);
	const known = [...prepared.problems, ...customer.problems, ...addresses.problems];
	if (unreadable.length > 0) return blocked([...unreadable, ...known], customer.value, []);
	const point = taxPointOf(order, customer.value, books, settings);
	const { context, problems: unfit } = underReverseCharge(order, { books, settings, point, made });
	const money = moneyOf(prepared, context);
	const notices = [...prepared.notices, ...money.notices];
	const problems = [...known, ...unfit, ...withZeroRate(money.problems, order, point, books)];
	if (
		customer.value === null ||
		addresses.value === null ||
		money.value === null ||
		problems.length > 0
	) {
		return blocked(problems, customer.value, notices);
	}
	const { texts, notices: cut } = salesOrderTexts(order, settings);
	const head = headFieldsOf(order, books, settings);
	const headFields = head.filled;
	const parts = { customer: customer.value, addresses: addresses.value, money: money.value };
	const shop = centsOf(order.totals.paidIncl) ?? 0;
	const { total: snelStart, bookedDifference, vat } = money.value;
	const isOnReversed = money.value.lines.some(
		({ line }) => line.artikel.id === context.reversed?.id,
	);
	const byNumber = isOnReversed || vatByNumber(point, books);
	return {
		outcome: 'create',
		notices: distinct([
			...notices,
			...customerNotices(order, customer.value, books, settings, customers),
			...cut,
			...head.notices,
		]),
		customer: ofThisOrder(customer.value, byNumber),
		articles: money.articles,
		salesOrder: salesOrderDraft(order, { ...parts, importKey, texts, headFields }, books, settings),
		totals: orderTotals(shop, snelStart),
		bookedDifference: decimalOfCents(bookedDifference),
		differenceCeiling: decimalOfCents(settings.differenceCeiling),
		vat,
		...(money.giftCard === null ? {} : { giftCard: money.giftCard }),
		rated: { lines: money.value.lines, point },
	};
}

const headFieldsOf = (order: WebOrder, { template }: IndexedBooks, settings: PlanSettings) =>
	fieldsByHand(
		settings.headFields,
		template.headFields,
		{ what: 'extra head field (extra hoofdveld)', template: template.name },
		order,
		{ salesperson: settings.salesperson },
	);

/** One reason for the whole order in place of one for each of its lines. */
function withZeroRate(
	problems: readonly Problem[],
	order: WebOrder,
	point: TaxPoint,
	books: IndexedBooks,
): readonly Problem[] {
	const differs = ({ code }: Problem) => code === 'vat-differs';
	const zero = zeroRateDoubts(order, point, books, problems.some(differs));
	return zero.length === 0
		? problems
		: [...zero, ...problems.filter((problem) => !differs(problem))];
}

/** Of an order whose refunds or left out products cannot be taken off, or leave nothing, nothing more is said. */
function moneyOf({ order, whole, problems }: PreparedOrder, context: PlanContext): OrderMoney {
	return problems.some(({ code }) => code === 'refunded' || code === 'product-left-out')
		? { value: null, articles: [], problems: [], notices: [], giftCard: null }
		: orderMoney(order, whole, context);
}

function blocked(
	problems: readonly Problem[],
	customer: PlannedOrder['customer'],
	notices: readonly Problem[],
): Decision {
	return {
		outcome: 'blocked',
		problems: adviceOnce(distinct(problems)),
		notices: distinct(notices),
		customer,
	};
}

function distinct(problems: readonly Problem[]): Problem[] {
	return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
