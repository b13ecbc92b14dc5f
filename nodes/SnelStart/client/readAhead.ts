import { uniqBy } from 'lodash';

import { mapConcurrently } from '../../shared/mapConcurrently';
import { hasRowsBehind } from './hasRowsBehind';
import { joinPages } from './joinPages';
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
	if (rows.length > size) return await readStepwise(fetch, size, { first: rows });
	if (rows.length < size) {
		const isSure = rows.length < seen || isAll(rows);
		const cutShort =
			!isSure && rows.length > 0 && (await hasRowsBehind(fetch, rows.length, size, idsOf(rows)));
		if (!cutShort) return whole(rows, size);
		return await readAhead(fetch, { ...options, size: rows.length, seen: Infinity });
	}
	return await readOn(fetch, rows, { size, concurrency, overlap: options.overlap });
}

/** The pages behind a full first one, until one falls short and nothing follows it; a failure ends all of it. */
async function readOn<R extends Row>(
	fetch: FetchPage<R>,
	first: R[],
	{ size, concurrency, overlap = 0 }: Pick<PageOptions, 'size' | 'concurrency' | 'overlap'>,
): Promise<Sweep<R>> {
	const step = Math.max(1, size - overlap);
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
				const page = await fetch(index * step, size);
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
	const ordered = [...pages]
		.sort(([a], [b]) => a - b)
		.map(([index, rows]) => ({ index, skip: index * step, rows }));
	const rows = ordered.flatMap((page, place) => withoutOverlap(ordered[place - 1], page));
	const isRagged =
		repeats ||
		last === Infinity ||
		ordered.some(({ index, rows: { length } }) => length > size || (index > last && length > 0));
	if (isRagged) return { rows, size, ragged: true };
	const joined =
		step < size
			? await joinPages(
					fetch,
					ordered.filter(({ index }) => index <= last),
					size,
				)
			: [];
	if (joined === null) return { ...whole(rows, size), torn: true };
	const known = idsOf(rows);
	const all = [...rows, ...uniqBy(joined, 'id').filter(({ id }) => !known.has(id))];
	/** Rows on the pages before the last one; where no more than those came, it was empty. */
	const before = last * step + (step < size ? 1 : 0);
	const isLookedFor = !pages.has(last + 1) && all.length > before;
	const ragged = isLookedFor && (await hasRowsBehind(fetch, all.length, size, idsOf(all)));
	return { ...whole(all, size), ragged };
}

/** A page without the row that it has in common with the one before it, as long as that stood still. */
const withoutOverlap = <R extends Row>(
	before: { rows: R[] } | undefined,
	{ rows }: { rows: R[] },
): R[] =>
	before && rows.length > 0 && before.rows.at(-1)?.id === rows[0].id ? rows.slice(1) : rows;

const idsOf = (rows: readonly Row[]): Set<string> => new Set(rows.map(({ id }) => id));
