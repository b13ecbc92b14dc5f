import { mapConcurrently } from '../../shared/mapConcurrently';
import type { FetchPage, PageOptions, Row } from './page';
import { readStepwise, startsAnew } from './readStepwise';
import { MAX_PAGES, whole, type Sweep } from './sweep';

/**
 * First page alone (it fetches the token and shows the page limit), then `concurrency` pages at a time, and a look
 * behind the last. A first page that falls short although rows follow it shows a page limit that nobody mentioned: it
 * is read again by that size. One that holds more than was asked for shows that the service keeps to pages of its own.
 */
export async function readAhead<R extends Row>(
	fetch: FetchPage<R>,
	options: PageOptions<R>,
): Promise<Sweep<R>> {
	const first = await fetch(0, options.size);
	if ('limit' in first) return await readAhead(fetch, { ...options, size: first.limit });
	const { size, concurrency, seen = 0, isAll = () => false } = options;
	const { rows } = first;
	if (rows.length > size) return await readStepwise(fetch, size, rows);
	if (rows.length < size) {
		const isSure = rows.length < seen || isAll(rows);
		const cutShort = !isSure && (await hasRowsBehind(fetch, rows, size));
		if (!cutShort) return whole(rows, size);
		return await readAhead(fetch, { ...options, size: rows.length, seen: Infinity });
	}
	return await readOn(fetch, rows, { size, concurrency });
}

/** The pages behind a full first one, until one falls short and nothing follows it; a failure ends all of it. */
async function readOn<R extends Row>(
	fetch: FetchPage<R>,
	first: R[],
	{ size, concurrency }: Pick<PageOptions, 'size' | 'concurrency'>,
): Promise<Sweep<R>> {
	const pages = new Map<number, R[]>([[0, first]]);
	let next = 1;
	let last = Infinity;
	let repeats = false;
	const reader = async () => {
		while (next <= last && next < MAX_PAGES) {
			const index = next;
			next += 1;
			let came = false;
			try {
				const page = await fetch(index * size, size);
				const rows = 'limit' in page ? [] : page.rows;
				pages.set(index, rows);
				repeats ||= startsAnew(rows, first);
				if (rows.length < size || repeats) last = Math.min(last, index);
				came = true;
			} finally {
				if (!came) last = -1;
			}
		}
	};
	await mapConcurrently(Array.from({ length: concurrency }), concurrency, reader);
	const ordered = [...pages].sort(([a], [b]) => a - b).flatMap(([, rows]) => rows);
	const ragged =
		repeats ||
		last === Infinity ||
		[...pages].some(([index, { length }]) => length > size || (index > last && length > 0)) ||
		(!pages.has(last + 1) && (await hasRowsBehind(fetch, ordered, size, last * size)));
	return { ...whole(ordered, size), ragged };
}

/**
 * Whether rows follow the last page that came.
 *
 * @param before rows on the pages before the last one
 */
async function hasRowsBehind<R extends Row>(
	fetch: FetchPage<R>,
	rows: readonly R[],
	size: number,
	before = 0,
): Promise<boolean> {
	if (rows.length === before) return false;
	const behind = await fetch(rows.length, size);
	const known = new Set(rows.map(({ id }) => id));
	return 'rows' in behind && behind.rows.some(({ id }) => !known.has(id));
}
