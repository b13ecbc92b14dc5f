/** Ids of orders as one text, "2417-2616,2620", by rising number. */
export function idRanges(ids: readonly string[]): string {
	const numbers = [...new Set(ids)].map(Number).sort((a, b) => a - b);
	const ranges: Array<[number, number]> = [];
	for (const id of numbers) {
		const last = ranges.at(-1);
		if (last && id === last[1] + 1) last[1] = id;
		else ranges.push([id, id]);
	}
	return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** The ids that were put together. */
export function idsIn(ranges: string): string[] {
	if (ranges === '') return [];
	return ranges.split(',').flatMap((range) => {
		const [from, to = from] = range.split('-').map(Number);
		return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index));
	});
}
