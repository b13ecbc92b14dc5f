import type { FetchPage, Row } from './page';

/** Whether a list holds rows from a place on that are not known yet. */
export async function hasRowsBehind<R extends Row>(
	fetch: FetchPage<R>,
	skip: number,
	size: number,
	known: ReadonlySet<string>,
): Promise<boolean> {
	const behind = await fetch(skip, size);
	return 'rows' in behind && behind.rows.some(({ id }) => !known.has(id));
}
