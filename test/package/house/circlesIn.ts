/** Which files each file imports. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** Circles of files that import each other: for each, the shortest way round, once. */
export function circlesIn(graph: Graph): string[][] {
	const seen = new Set<string>();
	return [...graph.keys()].flatMap((start) => {
		if (seen.has(start)) return [];
		const circle = wayBack(graph, start);
		circle.forEach((file) => seen.add(file));
		return circle.length > 0 ? [circle] : [];
	});
}

/** The files on the shortest way from one back to itself; empty when there is none. */
function wayBack(graph: Graph, start: string): string[] {
	const from = new Map<string, string>();
	const queue = [start];
	for (const file of queue) {
		for (const next of graph.get(file) ?? []) {
			if (from.has(next)) continue;
			from.set(next, file);
			if (next === start) return pathTo(from, start);
			queue.push(next);
		}
	}
	return [];
}

function pathTo(from: ReadonlyMap<string, string>, start: string): string[] {
	const path: string[] = [];
	for (let at = from.get(start); at !== undefined && at !== start; at = from.get(at)) {
		path.unshift(at);
	}
	return [start, ...path];
}
