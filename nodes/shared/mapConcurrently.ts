import pLimit from 'p-limit';

/**
 * Does `work` for every item with at most `limit` under way at once; results keep the order of the items.
 * The first failure rejects, but only after the work already under way has come to its end, so that no
 * request of a failed run is still writing when the caller reports.
 */
export async function mapConcurrently<T, R>(
	items: readonly T[],
	limit: number,
	work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
	const gate = pLimit(Math.max(1, limit));
	const settled = await Promise.allSettled(
		items.map(async (item, index) => await gate(async () => await work(item, index))),
	);
	return settled.map((result) => {
		if (result.status === 'rejected') throw result.reason;
		return result.value;
	});
}
