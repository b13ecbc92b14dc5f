import type { ShopRow } from '../wire/shopRow';
import { codeOfLine, type MatchField } from './matchField';
import { amount, reference, text } from '../wire/row';
import { sellableKey } from '../wire/stockRow';
import type { Fence } from '../../../domain/stream/fence';

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
	lines: readonly ShopRow[],
	unfinished: NonNullable<Fence['unfinished']>,
	{ cancelledIds, matchField }: { cancelledIds: ReadonlySet<string>; matchField: MatchField },
): LaterQuantities {
	const byKey = new Map<string, number>();
	const ordersByKey = new Map<string, Set<string>>();
	const add = (orderId: string, key: string, quantity: number): void => {
		byKey.set(key, (byKey.get(key) ?? 0) + quantity);
		ordersByKey.set(key, (ordersByKey.get(key) ?? new Set()).add(orderId));
	};
	for (const line of lines) {
		const orderId = text(line, 'id_order');
		if (!cancelledIds.has(orderId)) add(orderId, keyOf(line), amount(line, 'product_quantity'));
	}
	for (const { orderId, lines: counted } of unfinished) {
		if (cancelledIds.has(orderId)) continue;
		for (const { productId, combinationId, quantity } of counted) {
			add(orderId, sellableKey(productId, combinationId), -quantity);
		}
	}
	for (const [key, quantity] of byKey) {
		if (quantity === 0) ordersByKey.delete(key);
	}
	const touched = new Set(lines.map(keyOf));
	const codes = new Map(lines.map((line) => [keyOf(line), codeOfLine(line, matchField)]));
	return { byKey, codes, ordersByKey, touched, state: stateOf(lines, cancelledIds) };
}

const keyOf = (line: ShopRow): string =>
	sellableKey(text(line, 'product_id'), reference(line, 'product_attribute_id'));

function stateOf(lines: readonly ShopRow[], cancelledIds: ReadonlySet<string>): string {
	const states = lines.map((line) => {
		const cancelled = cancelledIds.has(text(line, 'id_order')) ? 'cancelled' : '';
		return `${text(line, 'id')}x${amount(line, 'product_quantity')}${cancelled}`;
	});
	return states.sort().join(' ');
}
