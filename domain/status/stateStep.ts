import { statusRank } from '../books/countedStatus';
import type { OrderStatus } from '../stream/shopStatus';
import type { ShopState } from '../stream/shopStates';
import type { StatusRow, StatusSettings } from './statusSettings';

/**
 * What becomes of the state of an order: it is `given`, `there` already, or somebody `movedOn` the order, so that it is
 * left as it is.
 */
export type StateStep = 'given' | 'there' | 'movedOn';

/**
 * A state machine that only goes forward: an order gets a state from one of which the owner said so, or from the state of
 * an earlier row; never one that it was in before, never back, and never out of a state in which it came to nothing.
 */
export function stateStep(
	order: Pick<OrderStatus, 'stateId' | 'history' | 'isRefunded'>,
	row: StatusRow | null,
	{ rows, movesFrom }: Pick<StatusSettings, 'rows' | 'movesFrom'>,
	finals: ReadonlyMap<string, ShopState['final']>,
): StateStep {
	if (finals.get(order.stateId) ?? null) return 'movedOn';
	if (row === null || order.stateId === row.stateId) return 'there';
	if (order.isRefunded !== false) return 'movedOn';
	const was = (id: string) => order.history.some(({ stateId }) => stateId === id);
	if (was(row.stateId)) return 'movedOn';
	const reached = statusRank(row.document) ?? 0;
	const later = rows.filter((one) => (statusRank(one.document) ?? 0) > reached);
	if (later.some(({ stateId }) => stateId === order.stateId || was(stateId))) return 'movedOn';
	const earlier = rows.filter((one) => (statusRank(one.document) ?? 0) < reached);
	const from = [...movesFrom, ...earlier.map(({ stateId }) => stateId)];
	return from.includes(order.stateId) ? 'given' : 'movedOn';
}
