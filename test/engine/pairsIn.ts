import type { WebOrder } from '../../domain/stream/webOrder';
import type { SnelStartState, Verkooporder } from '../../lab/simulators/snelstart/tables';

/** Web orders that have become a sales order, each with its own. */
export const pairsIn = (
	orders: readonly WebOrder[],
	{ verkooporders }: Pick<SnelStartState, 'verkooporders'>,
): Array<{ order: WebOrder; salesOrder: Verkooporder }> =>
	orders.flatMap((order) => {
		const found = verkooporders.find(
			({ betalingskenmerk }) => betalingskenmerk === `PS-${order.id}`,
		);
		return found ? [{ order, salesOrder: found }] : [];
	});
