import type { FetchPage, Row } from './page';
import { MAX_PAGES, whole, type Sweep } from './sweep';

/**
 * One page after the other, going on by the rows that really came, until a page brings nothing new.
 *
 * @param first the first page, where it has been read already
 */
export async function readStepwise<R extends Row>(
	fetch: FetchPage<R>,
	size: number,
	first: readonly R[] = [],
): Promise<Sweep<R>> {
	const rows: R[] = [...first];
	const known = new Set(rows.map(({ id }) => id));
	let opening: readonly R[] = first;
	for (let pages = 0; pages < MAX_PAGES; pages += 1) {
		const page = await fetch(rows.length, size);
		if ('limit' in page) return { ...whole(rows, page.limit), ragged: true };
		if (page.rows.length === 0) return whole(rows, size);
		if (startsAnew(page.rows, opening)) return beganAgain(rows, opening, size);
		if (opening.length === 0) opening = page.rows;
		rows.push(...page.rows);
		if (page.rows.every(({ id }) => known.has(id))) return whole(rows, size);
		page.rows.forEach(({ id }) => known.add(id));
	}
	return { ...whole(rows, size), ragged: true };
}

/** True for the first page once more: the service does not mind where a page is to begin. */
export const startsAnew = <R extends Row>(page: readonly R[], first: readonly R[]): boolean =>
	page.length > 0 &&
	page.length === first.length &&
	page.every(({ id }, index) => id === first[index].id);

/** More rows than were asked for, given again and again, are the list; as many as were asked for may be part of it. */
const beganAgain = <R extends Row>(rows: R[], opening: readonly R[], size: number): Sweep<R> => ({
	...whole(rows, size),
	ragged: opening.length <= size,
});
