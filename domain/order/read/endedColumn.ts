import { sparseCells, sparseColumn } from '../../stream/sparseColumn';
import type { Fence } from '../../stream/fence';
import type { EndedOrder } from './endedOrders';

/** What finds the sales orders of the orders that were left out, by their ids, as one text that goes with the fence. */
export const endedColumn = (orders: readonly EndedOrder[]): string =>
	sparseColumn(
		new Map(
			orders.map(({ id, reference, invoiceNumber, paidIncl, sameReference }) => [
				Number(id),
				[reference, invoiceNumber, paidIncl, ...sameReference],
			]),
		),
	);

/** The orders that the fence says were left out; of one it tells no more of, its id alone. */
export function endedIn({ released = [], ended = '' }: Pick<Fence, 'released' | 'ended'>) {
	const cells = sparseCells(ended);
	return released.map((id): EndedOrder => {
		const [reference = '', invoiceNumber = '', paidIncl = '', ...sameReference] =
			cells.get(Number(id)) ?? [];
		return { id, reference, invoiceNumber, paidIncl, sameReference };
	});
}
