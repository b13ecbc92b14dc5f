import { bookedIn, ordersInBooks } from '../read/ordersInBooks';
import type { Fence } from '../../stream/fence';
import type { PlannedOrder } from '../../stream/plannedOrder';

/** Whether nothing is to be told of an order that is in SnelStart, and no card of its customer to be looked at. */
export const isQuiet = ({ outcome, problems, customer }: PlannedOrder): boolean =>
	outcome === 'exists' && problems.length === 0 && customer === null;

/**
 * The fence without the orders that the plan had something to say of after all: they stand in the stream by themselves.
 * What one of them takes that is no longer in SnelStart is not known, so that quantities may only fall in this run.
 */
export function leftInBooks(fence: Fence, told: readonly PlannedOrder[]): Fence {
	const { inBooks, ...rest } = fence;
	if (inBooks === undefined && told.length === 0) return fence;
	const ids = new Set(told.map(({ orderId }) => orderId));
	const left = ordersInBooks(bookedIn(inBooks).filter(({ id }) => !ids.has(id)));
	const gone = told.filter(({ outcome }) => outcome === 'waiting').map(({ orderId }) => orderId);
	const onlyFall = [...(fence.onlyFall ?? []), ...gone];
	return {
		...rest,
		...(left ? { inBooks: left } : {}),
		...(onlyFall.length > 0 ? { onlyFall } : {}),
		ordersRead: fence.ordersRead + told.length,
	};
}
