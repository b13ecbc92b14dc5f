import type { FetchPage, Row } from './page';
import { MAX_PAGES, whole, type Sweep } from './sweep';

/** One page after the other, going on by the rows that really came, until an empty page. */
export async function readStepwise<R extends Row>(
	fetch: FetchPage<R>,
	size: number,
): Promise<Sweep<R>> {
	const rows: R[] = [];
	for (let pages = 0; pages < MAX_PAGES; pages += 1) {
		const page = await fetch(rows.length, size);
		if ('limit' in page) return { ...whole(rows, page.limit), ragged: true };
		if (page.rows.length === 0) return whole(rows, size);
		rows.push(...page.rows);
	}
	return { ...whole(rows, size), ragged: true };
}
