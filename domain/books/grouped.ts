/** Rows by each of the keys they go by, in the order they came; a row without keys is in no group. */
export function grouped<T>(
	rows: readonly T[],
	keysOf: (row: T) => Iterable<string>,
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		for (const key of keysOf(row)) {
			const group = groups.get(key);
			if (group) group.push(row);
			else groups.set(key, [row]);
		}
	}
	return groups;
}
