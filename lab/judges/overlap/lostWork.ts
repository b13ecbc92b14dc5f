import type { SnelStartState } from '../../simulators/snelstart/tables';

/** What a person did to a sales order, to be found on it at the end. */
export interface Touched {
	id: string;
	does: 'printed' | 'edited';
	/** What was written on an edited one. */
	memo: string;
	/** By `performance.now`. */
	at: number;
}

/**
 * Work of people that is gone: the sales order deleted, its document or what was written on it no longer there. SnelStart
 * deletes without a condition, so what is done between the last look at a sales order and its deletion nobody can save.
 */
export function lostWork(
	touched: readonly Touched[],
	{ verkooporders }: SnelStartState,
	lastReadAt: (id: string) => number,
): string[] {
	const rows = new Map(verkooporders.map((row) => [row.id, row]));
	return touched.flatMap(({ id, does, memo, at }) => {
		const row = rows.get(id);
		if (!row && at > lastReadAt(id)) return [];
		if (!row) return [`sales order ${id} was ${does} by a person and is gone`];
		const isThere = does === 'printed' ? row.procesStatus === 'Pakbon' : row.memo === memo;
		return isThere ? [] : [`sales order ${row.nummer} is no longer as a person left it (${does})`];
	});
}
