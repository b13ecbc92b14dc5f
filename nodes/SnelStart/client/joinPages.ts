import type { FetchPage, Row } from './page';

/** Rows as they stood from a place in the list on. */
export interface PageAt<R> {
	skip: number;
	rows: readonly R[];
}

/** Pages that are read between two that do not meet: half a page before the second one, and the halves of that. */
const DEPTH = 3;

/**
 * What stands between pages that no longer meet. Pages overlap by a row. As long as rows keep their order among
 * themselves, all that stayed is on two pages that have a row in common; where a row was deleted in between they have
 * none, and what slipped onto neither is looked for. Null where that brings them no nearer: the list has no order.
 */
export async function joinPages<R extends Row>(
	fetch: FetchPage<R>,
	pages: ReadonlyArray<PageAt<R>>,
	size: number,
): Promise<R[] | null> {
	const between: R[] = [];
	for (const [index, left] of pages.slice(0, -1).entries()) {
		const found = await rowsBetween(fetch, left, pages[index + 1], { size, depth: DEPTH });
		if (found === null) return null;
		between.push(...found);
	}
	return between;
}

async function rowsBetween<R extends Row>(
	fetch: FetchPage<R>,
	left: PageAt<R>,
	right: PageAt<R>,
	{ size, depth }: { size: number; depth: number },
): Promise<R[] | null> {
	if (meet(left, right)) return [];
	const skip = Math.floor((left.skip + right.skip) / 2);
	if (depth === 0 || skip === left.skip || skip === right.skip) return null;
	const page = await fetch(skip, size);
	if ('limit' in page) return null;
	const middle = { skip, rows: page.rows };
	const deeper = { size, depth: depth - 1 };
	const before = await rowsBetween(fetch, left, middle, deeper);
	const isEnd = right.rows.length === 0 && page.rows.length < size;
	const after = isEnd ? [] : await rowsBetween(fetch, middle, right, deeper);
	return before === null || after === null ? null : [...before, ...page.rows, ...after];
}

function meet<R extends Row>(left: PageAt<R>, right: PageAt<R>): boolean {
	const known = new Set(left.rows.map(({ id }) => id));
	return right.rows.some(({ id }) => known.has(id));
}
