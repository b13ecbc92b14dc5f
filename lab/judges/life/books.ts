import type { Verkooporder } from '../../simulators/snelstart/tables';
import { readKey } from './evidence';

/** The sales orders of one web order: its own, lowest number first, and those that credit it. */
export interface OfOrder {
	own: Verkooporder[];
	credits: Verkooporder[];
}

/** Sales orders by the web order that their payment reference names. */
export function byWebOrder(rows: readonly Verkooporder[]): Map<number, OfOrder> {
	const found = new Map<number, OfOrder>();
	for (const row of [...rows].sort((a, b) => a.nummer - b.nummer)) {
		const key = readKey(row.betalingskenmerk);
		if (key === null) continue;
		const one = found.get(key.orderId) ?? { own: [], credits: [] };
		(key.slip === null ? one.own : one.credits).push(row);
		found.set(key.orderId, one);
	}
	return found;
}

/** Rows by what they belong to. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}
