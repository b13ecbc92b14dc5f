import { hasRowsBehind } from './hasRowsBehind';
import { joinPages, type PageAt } from './joinPages';
import type { FetchPage, Row } from './page';
import { MAX_PAGES, whole, type Sweep } from './sweep';

/**
 * One page after the other, going on by the rows that really came, until a page brings nothing new.
 *
 * @param first the first page, where it has been read already
 * @param overlap rows that a page is to have in common with the one before it
 */
export async function readStepwise<R extends Row>(
	fetch: FetchPage<R>,
	size: number,
	{ first = [], overlap = 0 }: { first?: readonly R[]; overlap?: number } = {},
): Promise<Sweep<R>> {
	const rows: R[] = [...first];
	const known = new Set(rows.map(({ id }) => id));
	const take = (more: readonly R[]) => {
		rows.push(...more.filter(({ id }, place) => place >= overlap || !known.has(id)));
		more.forEach(({ id }) => known.add(id));
	};
	const torn = (): Sweep<R> => ({ ...whole(rows, size), torn: true });
	let opening: readonly R[] = first;
	let before: PageAt<R> = { skip: 0, rows: first };
	for (let pages = 0; pages < MAX_PAGES; pages += 1) {
		const { length } = before.rows;
		const skip = before.skip + (length > overlap ? length - overlap : length);
		const answer = await fetch(skip, size);
		if ('limit' in answer) return { ...whole(rows, answer.limit), ragged: true };
		const page = { skip, rows: answer.rows };
		if (overlap > 0 && length > 0) {
			const between = await joinPages(fetch, [before, page], size);
			if (between === null) return torn();
			take(between.filter(({ id }) => !known.has(id)));
		}
		if (page.rows.length === 0) return whole(rows, size);
		if (startsAnew(page.rows, opening)) return beganAgain(rows, opening, size);
		if (opening.length === 0) opening = page.rows;
		if (page.rows.every(({ id }) => known.has(id))) {
			const end = skip + page.rows.length;
			const isEnd = overlap === 0 || !(await hasRowsBehind(fetch, end, size, known));
			return isEnd ? whole(rows, size) : torn();
		}
		take(page.rows);
		before = page;
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
