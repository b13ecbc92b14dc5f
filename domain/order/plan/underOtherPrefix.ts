import type { ExistingSalesOrder } from '../../books/books';
import { euros } from '../../money/cents';
import { underOtherKey } from './identityProblems';
import { planOfBooked } from './planOfBooked';
import type { PlannedOrder } from '../../stream/plannedOrder';

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
		...planOfBooked(orderId, importKey, found),
		outcome: 'blocked',
		summary: `Order ${reference}, ${euros(total)}: blocked, ${problem.message}`,
		problems: [problem],
	};
}
