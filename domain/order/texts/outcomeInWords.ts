import { amountIn, centsIn, centsOrNull, euros, type Cents } from '../../money/cents';
import type { PlannedOrder } from '../../stream/plannedOrder';
import type { OrderedQuantity } from '../../stream/orderedQuantity';
import { counted } from '../../words/counted';

/** Who, what and how much of an order, in the currency of the amount: "Jan de Vries, 3 articles, € 60.45". */
export function orderHeading(
	customerName: string,
	quantities: ReadonlyArray<Pick<OrderedQuantity, 'quantity'>>,
	total: Cents,
	currencyIso = 'EUR',
): string {
	const count = quantities.reduce((sum, { quantity }) => sum + quantity, 0);
	const articles = counted(count, 'article');
	return [customerName || 'Unknown customer', articles, amountIn(currencyIso, total)].join(', ');
}

/** What will happen to an order, behind its heading. */
export function outcomeInWords(
	plan: Pick<
		PlannedOrder,
		| 'outcome'
		| 'customer'
		| 'articles'
		| 'problems'
		| 'notices'
		| 'existing'
		| 'byOtherLink'
		| 'bookedDifference'
		| 'totals'
	>,
	waitingReason: string,
): string {
	const leftOut = plan.notices.find(({ code }) => code === 'left-out');
	if (leftOut && plan.outcome === 'waiting') return leftOut.message;
	const problems = plan.problems.map(({ message }) => message).join('; ');
	switch (plan.outcome) {
		case 'exists': {
			const number = plan.existing?.salesOrderNumber ?? '';
			const found = plan.byOtherLink
				? `imported by another link as sales order ${number}`
				: `is already in SnelStart as sales order ${number}`;
			return problems ? `${found}, but ${problems}` : found;
		}
		case 'waiting':
			return [`waits: ${waitingReason || 'the shop does not say why'}`, problems]
				.filter(Boolean)
				.join('; ');
		case 'blocked':
			return `blocked: ${problems}`;
		case 'create':
			return `will be created for ${customerInWords(plan.customer)}${newArticlesInWords(plan.articles.length)}${totalInWords(centsOrNull(plan.totals.snelStart), centsOrNull(plan.totals.difference))}${differenceInWords(centsIn(plan.bookedDifference))}`;
	}
}

function customerInWords(customer: PlannedOrder['customer']): string {
	if (customer?.action === 'use')
		return `customer ${customer.customerNumber ?? ''} ${customer.name}`;
	return `new customer ${customer?.card?.email ?? customer?.name ?? ''}`;
}

function newArticlesInWords(count: number): string {
	if (count === 0) return '';
	return count === 1 ? ', with a new article' : `, with ${count} new articles`;
}

/** The other total, where the order is to come to one in SnelStart (its own prices). */
function totalInWords(total: Cents | null, difference: Cents | null): string {
	return total === null || !difference ? '' : `, at ${euros(total)} in SnelStart`;
}

/** Names the cents booked on the difference article; empty when there are none. */
export function differenceInWords(bookedDifference: Cents): string {
	return bookedDifference === 0 ? '' : `, with a difference of ${euros(bookedDifference)} booked`;
}
