import type { UnfinishedOrder } from '../../stream/fence';
import { sellableKey } from './sellableKey';

/** A line of an order that came after the fence, or that was not finished then. */
export interface LaterLine {
	id: string;
	orderId: string;
	productId: string;
	/** '' for a product without combinations. */
	combinationId: string;
	quantity: number;
	/** Article code as the line names it. */
	code: string;
}

/** Quantities of orders that the calculated web stock does not know of yet. */
export interface LaterQuantities {
	/** By product and combination. */
	byKey: ReadonlyMap<string, number>;
	/** Article code by product and combination as the order lines name it, for what the shop that is written does not sell. */
	codes: ReadonlyMap<string, string>;
	/** Ids of the orders that bring something, by product and combination. */
	ordersByKey: ReadonlyMap<string, ReadonlySet<string>>;
	/** Every product and combination that these orders name, those of cancelled orders included. */
	touched: ReadonlySet<string>;
	/** The same text as long as nothing about these orders changes. */
	state: string;
}

/**
 * Adds up what orders after the fence take, and what an order that was still being written has got in the
 * meantime on top of the lines that were counted.
 *
 * @param lines order lines of orders after the fence and of the unfinished orders, those of cancelled ones included
 */
export function laterQuantities(
	lines: readonly LaterLine[],
	unfinished: readonly UnfinishedOrder[],
	cancelledIds: ReadonlySet<string>,
): LaterQuantities {
	const byKey = new Map<string, number>();
	const ordersByKey = new Map<string, Set<string>>();
	const add = (orderId: string, key: string, quantity: number): void => {
		byKey.set(key, (byKey.get(key) ?? 0) + quantity);
		ordersByKey.set(key, (ordersByKey.get(key) ?? new Set()).add(orderId));
	};
	for (const line of lines) {
		if (!cancelledIds.has(line.orderId)) add(line.orderId, keyOf(line), line.quantity);
	}
	for (const { orderId, lines: counted } of unfinished) {
		if (cancelledIds.has(orderId)) continue;
		for (const line of counted) add(orderId, keyOf(line), -line.quantity);
	}
	for (const [key, quantity] of byKey) {
		if (quantity === 0) ordersByKey.delete(key);
	}
	const touched = new Set(lines.map(keyOf));
	const codes = new Map(lines.map((line) => [keyOf(line), line.code]));
	return { byKey, codes, ordersByKey, touched, state: stateOf(lines, cancelledIds) };
}

const keyOf = ({
	productId,
	combinationId,
}: Pick<LaterLine, 'productId' | 'combinationId'>): string => sellableKey(productId, combinationId);

function stateOf(lines: readonly LaterLine[], cancelledIds: ReadonlySet<string>): string {
	const states = lines.map(({ id, orderId, quantity }) => {
		const cancelled = cancelledIds.has(orderId) ? 'cancelled' : '';
		return `${id}x${quantity}${cancelled}`;
	});
	return states.sort().join(' ');
}
