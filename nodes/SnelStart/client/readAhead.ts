import { mapConcurrently } from '../../shared/mapConcurrently';
import type { FetchPage, PageOptions, Row } from './page';
import { MAX_PAGES, whole, type Sweep } from './sweep';

/**
 * First page alone (it fetches the token and shows the page limit), then `concurrency` pages at a time. A first page
 * that falls short although rows follow it shows a page limit that nobody mentioned: it is read again by that size.
 */
export async function readAhead<R extends Row>(
	fetch: FetchPage<R>,
	options: PageOptions,
): Promise<Sweep<R>> {
	const first = await fetch(0, options.size);
	if ('limit' in first) return await readAhead(fetch, { ...options, size: first.limit });
	const { size, concurrency } = options;
	const unpaged = first.rows.length > size;
	if (unpaged) return { ...whole(first.rows, size), unpaged };
	if (first.rows.length < size) {
		const cutShort = options.probe === true && (await hasRowsBehind(fetch, first.rows, size));
		if (!cutShort) return whole(first.rows, size);
		return await readAhead(fetch, { ...options, size: first.rows.length, probe: false });
	}
	return await readOn(fetch, first.rows, { size, concurrency });
}

/** The pages behind a full first one, until one falls short; a failure ends all of it. */
async function readOn<R extends Row>(
	fetch: FetchPage<R>,
	first: R[],
	{ size, concurrency }: PageOptions,
): Promise<Sweep<R>> {
	const pages = new Map<number, R[]>([[0, first]]);
	let next = 1;
	let last = Infinity;
	const reader = async () => {
		while (next <= last && next < MAX_PAGES) {
			const index = next;
			next += 1;
			let came = false;
			try {
				const page = await fetch(index * size, size);
				const rows = 'limit' in page ? [] : page.rows;
				pages.set(index, rows);
				if (rows.length < size) last = Math.min(last, index);
				came = true;
			} finally {
				if (!came) last = -1;
			}
		}
	};
	await mapConcurrently(Array.from({ length: concurrency }), concurrency, reader);
	const ragged =
		last === Infinity || [...pages].some(([index, { length }]) => index > last && length > 0);
	const ordered = [...pages].sort(([a], [b]) => a - b).flatMap(([, rows]) => rows);
	return { ...whole(ordered, size), ragged };
}

async function hasRowsBehind<R extends Row>(
	fetch: FetchPage<R>,
	rows: readonly R[],
	size: number,
): Promise<boolean> {
	if (rows.length === 0) return false;
	const behind = await fetch(rows.length, size);
	const known = new Set(rows.map(({ id }) => id));
	return 'rows' in behind && behind.rows.some(({ id }) => !known.has(id));
}
