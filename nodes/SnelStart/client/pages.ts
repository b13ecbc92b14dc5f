import { mapConcurrently } from '../../shared/mapConcurrently';

export interface Row {
	id: string;
}

/** One page, or the number of rows the service allows on one where that is fewer than was asked for. */
export type Page<R> = { rows: R[] } | { limit: number };

export type FetchPage<R> = (skip: number, top: number) => Promise<Page<R>>;

export interface PageOptions {
	size: number;
	/** Pages under way at once. */
	concurrency: number;
	/** Whether to look behind a first page that falls short, for lists that must be whole at any price. */
	probe?: boolean;
}

/** Result of reading a list page by page. `complete` is false when the list would not hold still. */
export interface PagedRows<R> {
	rows: R[];
	complete: boolean;
	/** The page size that worked, to be remembered. */
	size: number;
}

interface Sweep<R> {
	rows: R[];
	size: number;
	/** A page fell short although rows follow it: the service gives fewer rows than asked without saying so. */
	ragged: boolean;
	/** More rows came than were asked for: the list knows no pages. */
	unpaged: boolean;
}

const MAX_SWEEPS = 12;
/** Readings that bring no new row before a list counts as whole although rows came twice. */
const QUIET_SWEEPS = 2;
/** 500,000 articles by 25 a page; beyond that something repeats itself. */
const MAX_PAGES = 20_000;

/**
 * Reads a whole list. SnelStart counts nothing, links no next page and promises no order (reference §3.4), so:
 * a short page ends the list; rows are told apart by id; when a row comes twice the list shifted while it was
 * read and a row may have slipped through, so it is read again until as many rows are known as it is long, or two
 * readings in a row brought nothing new (rows put in front all the time push others onto the next page, unharmed).
 */
export async function readPages<R extends Row>(
	fetch: FetchPage<R>,
	options: PageOptions,
): Promise<PagedRows<R>> {
	const known = new Map<string, R>();
	let { size } = options;
	let length = 0;
	let step = false;
	let nothingNew = 0;
	for (let sweeps = 0; sweeps < MAX_SWEEPS; sweeps += 1) {
		const sweep: Sweep<R> = step
			? await readStepwise(fetch, size)
			: await readAhead(fetch, { ...options, size });
		({ size } = sweep);
		const before = known.size;
		sweep.rows.forEach((row) => known.set(row.id, row));
		nothingNew = known.size === before ? nothingNew + 1 : 0;
		length = Math.max(length, sweep.rows.length);
		step ||= sweep.ragged;
		const isWhole = known.size >= length || nothingNew === QUIET_SWEEPS;
		if (sweep.unpaged || (!sweep.ragged && isWhole)) {
			return { rows: [...known.values()], complete: true, size };
		}
	}
	return { rows: [...known.values()], complete: false, size };
}

/**
 * First page alone (it fetches the token and shows the page limit), then `concurrency` pages at a time. A first page
 * that falls short although rows follow it shows a page limit that nobody mentioned: it is read again by that size.
 */
async function readAhead<R extends Row>(
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
	const pages = new Map<number, R[]>([[0, first.rows]]);
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

/** One page after the other, going on by the rows that really came, until an empty page. */
async function readStepwise<R extends Row>(fetch: FetchPage<R>, size: number): Promise<Sweep<R>> {
	const rows: R[] = [];
	for (let pages = 0; pages < MAX_PAGES; pages += 1) {
		const page = await fetch(rows.length, size);
		if ('limit' in page) return { ...whole(rows, page.limit), ragged: true };
		if (page.rows.length === 0) return whole(rows, size);
		rows.push(...page.rows);
	}
	return { ...whole(rows, size), ragged: true };
}

const whole = <R>(rows: R[], size: number): Sweep<R> => ({
	rows,
	size,
	ragged: false,
	unpaged: false,
});
