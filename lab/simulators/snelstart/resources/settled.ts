import type { World } from '../world';

/** Rows that are old enough for a lagging search index to know them. */
export function settled<T extends object>(rows: readonly T[], world: World): T[] {
	const until = world.clock().getTime() - world.switches.staleMs;
	return rows.filter((row) => (world.createdAt.get(row) ?? 0) <= until);
}
