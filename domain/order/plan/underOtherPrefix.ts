import type { ExistingSalesOrder } from '../../books/books';
import { euros, NO_AMOUNT } from '../../money/cents';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { orderTotals } from './orderTotals';
import { planProofOf } from './planProofOf';
import { underOtherKey } from './identityProblems';

/**
 * The plan of a web order whose sales order carries another prefix than the settings give: nothing is created. Its goods
 * are SnelStart's to count.
 *
 * @param importKey the one it would get
 */
export function underOtherPrefix(
	orderId: string,
	importKey: string,
	found: ExistingSalesOrder,
): PlannedOrder {
	const { reference, totalIncl } = found;
	const total = totalIncl ?? 0;
	const problem = underOtherKey({ reference, importKey, total }, found);
	return {
		kind: 'plannedOrder',
		outcome: 'blocked',
		orderId,
		reference,
		shopName: '',
		importKey,
		placedAt: '',
		stateName: '',
		summary: `Order ${reference}, ${euros(total)}: blocked, ${problem.message}`,
		problems: [problem],
		notices: [],
		customerName: '',
		holdsStock: false,
		quantities: [],
		customer: null,
		articles: [],
		salesOrder: null,
		totals: orderTotals(total, null),
		bookedDifference: NO_AMOUNT,
		vat: [],
		existing: null,
		proof: planProofOf({ orderId, importKey }),
	};
}
