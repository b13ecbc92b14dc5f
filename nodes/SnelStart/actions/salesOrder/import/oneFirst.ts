import { mapConcurrently } from '../../../../shared/mapConcurrently';

/** Later ones are not worth the time: each is refused for a reason of its own. */
const MOST = 10;

/**
 * Works on items one after another until what becomes of the others is known, then on the rest at once; results keep
 * the order of the items.
 */
export async function oneFirst<T, R>(
	items: readonly T[],
	limit: number,
	{ isDecided, work }: { isDecided(): boolean; work(item: T): Promise<R> },
): Promise<R[]> {
	const results: R[] = [];
	while (results.length < Math.min(items.length, MOST) && !isDecided()) {
		results.push(await work(items[results.length]));
	}
	return [...results, ...(await mapConcurrently(items.slice(results.length), limit, work))];
}
