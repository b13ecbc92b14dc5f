import { adviceOnce } from '../../words/adviceOnce';
import { withReference } from '../../words/withReference';
import type { Problem } from '../../words/problem';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { differenceInWords, orderHeading } from '../texts/outcomeInWords';
import { centsIn, NO_AMOUNT, type Cents } from '../../money/cents';
import { orderTotals } from './orderTotals';
import type { ImportedOrder } from '../../stream/importedOrder';

/** The sales order as it stands in SnelStart after creating it or finding it. */
export interface SalesOrderInBooks {
	id: string;
	number: number;
	customerNumber: number | null;
	/** totaalInclusiefBtw as SnelStart computed it, in cents; null when it was not read. */
	totalIncl: Cents | null;
	/** What was booked, see `bookedHash`; left out where its lines were not read. */
	bookedHash?: string;
}

/** What carrying out a plan came to. `created` and `exists` may bring problems too, e.g. a total that differs. */
export type ImportResult =
	| {
			outcome: 'created';
			salesOrder: SalesOrderInBooks;
			customerCreated: boolean;
			problems?: Problem[];
			/** What is good to know of it, though nothing has to be looked at. */
			notices?: Problem[];
	  }
	| { outcome: 'exists'; salesOrder: SalesOrderInBooks; problems?: Problem[]; notices?: Problem[] }
	/** Nothing was sent: the run had no time left for it. */
	| { outcome: 'waiting'; problems: Problem[] }
	/** Nothing was sent: what stands in SnelStart is in the way of it. */
	| { outcome: 'blocked'; problems: Problem[] }
	| {
			outcome: 'failed';
			problems: Problem[];
			/** True when the customer was made before the sales order failed. */
			customerCreated?: boolean;
			customerNumber?: number | null;
	  };

/**
 * The imported order that continues a planned one in the stream.
 * `result` is what SnelStart answered for a plan to create; null carries the plan's own outcome on
 * (exists, waiting, blocked) and turns a plan to create that nobody carried out into `failed`.
 */
export function importedFromPlan(plan: PlannedOrder, result: ImportResult | null): ImportedOrder {
	if (result === null) {
		return plan.outcome === 'create'
			? importedFromPlan(plan, { outcome: 'failed', problems: [notCarriedOut()] })
			: asPlanned(plan, plan.outcome);
	}
	const added = (result.problems ?? []).map((problem) => withReference(problem, plan.importKey));
	const problems = adviceOnce([...plan.problems, ...added]);
	const summary = `${headingOf(plan)}: ${whatHappened(result, plan)}`;
	if (result.outcome === 'waiting' || result.outcome === 'blocked') {
		return { ...asPlanned(plan, result.outcome), problems, summary, bookedDifference: NO_AMOUNT };
	}
	if (result.outcome === 'failed') {
		return {
			...asPlanned(plan, 'failed'),
			problems,
			summary,
			bookedDifference: NO_AMOUNT,
			customerNumber: result.customerNumber ?? plan.customer?.customerNumber ?? null,
			customerCreated: result.customerCreated ?? false,
		};
	}
	const { salesOrder, notices: told = [] } = result;
	return {
		...asPlanned(plan, result.outcome),
		problems,
		notices: [...(plan.notices ?? []), ...told],
		summary,
		salesOrderId: salesOrder.id,
		salesOrderNumber: salesOrder.number,
		customerNumber: salesOrder.customerNumber,
		customerCreated: result.outcome === 'created' && result.customerCreated,
		...(result.outcome === 'created' && salesOrder.bookedHash !== undefined
			? { bookedHash: salesOrder.bookedHash }
			: {}),
		totals: totalsOf(plan, salesOrder.totalIncl),
	};
}

function asPlanned(plan: PlannedOrder, outcome: ImportedOrder['outcome']): ImportedOrder {
	return {
		kind: 'importedOrder',
		...(plan.streamEnd === undefined ? {} : { streamEnd: plan.streamEnd }),
		outcome,
		...(plan.wouldBeCreated && outcome === 'waiting' ? { wouldBeCreated: true } : {}),
		summary: plan.summary,
		problems: plan.problems,
		notices: plan.notices ?? [],
		orderId: plan.orderId,
		reference: plan.reference,
		shopName: plan.shopName,
		importKey: plan.importKey,
		placedAt: plan.placedAt,
		stateName: plan.stateName,
		...(plan.waitingReasonNl === undefined ? {} : { waitingReasonNl: plan.waitingReasonNl }),
		holdsStock: plan.holdsStock,
		quantities: plan.quantities,
		salesOrderId: plan.existing?.salesOrderId ?? null,
		salesOrderNumber: plan.existing?.salesOrderNumber ?? null,
		customerNumber: plan.existing?.customerNumber ?? plan.customer?.customerNumber ?? null,
		customerName: plan.customerName,
		cardName: plan.customer?.card?.naam ?? plan.customer?.name ?? '',
		customerCreated: false,
		totals: totalsOf(plan, null),
		bookedDifference: plan.bookedDifference,
		...(plan.byOtherLink ? { byOtherLink: true } : {}),
		...(plan.booked ? { booked: plan.booked } : {}),
		...(plan.giftCard ? { giftCard: plan.giftCard } : {}),
		vat: plan.vat,
	};
}

function totalsOf(plan: PlannedOrder, snelStart: Cents | null): ImportedOrder['totals'] {
	return orderTotals(centsIn(plan.totals.shop), snelStart);
}

function headingOf(plan: PlannedOrder): string {
	return orderHeading(plan.customerName, plan.quantities, centsIn(plan.totals.shop));
}

function whatHappened(result: ImportResult, plan: PlannedOrder): string {
	if (result.outcome === 'waiting') return result.problems[0]?.message ?? 'waits';
	if (result.outcome === 'blocked') return `blocked: ${result.problems[0]?.message ?? ''}`;
	if (result.outcome === 'failed') {
		return `not imported, ${result.problems[0]?.message ?? 'the reason is not known'}`;
	}
	const { number, customerNumber } = result.salesOrder;
	if (result.outcome === 'exists') return `is already in SnelStart as sales order ${number}`;
	const customer = `${result.customerCreated ? 'new customer' : 'customer'} ${customerNumber ?? ''}`;
	return `created as sales order ${number} for ${customer.trim()}${differenceInWords(centsIn(plan.bookedDifference))}${whatDiffers(result)}`;
}

const LOUD: Array<Problem['code']> = ['total-differs', 'vat-differs', 'differs-from-plan'];

/** What SnelStart made otherwise than planned: too important to stand among the problems only. */
function whatDiffers({ problems = [] }: ImportResult): string {
	const loud = problems.filter(({ code }) => LOUD.includes(code));
	return loud.length === 0 ? '' : `, BUT ${loud.map(({ message }) => message).join('; ')}`;
}

function notCarriedOut(): Problem {
	return {
		code: 'outcome-unknown',
		message: 'the plan to create the sales order (verkooporder) was not carried out',
		messageNl: 'het plan om de verkooporder te maken is niet uitgevoerd',
		fix: 'Run the workflow again: an order that is not in SnelStart is planned anew.',
		fixNl:
			'Voer de workflow opnieuw uit: een order die niet in SnelStart staat, wordt opnieuw gepland.',
	};
}
