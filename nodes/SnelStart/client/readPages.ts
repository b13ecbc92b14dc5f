import type { FetchPage, PageOptions, Row } from './page';
import { readAhead } from './readAhead';
import { readStepwise } from './readStepwise';
import type { Sweep } from './sweep';

/** Result of reading a list page by page. `complete` is false when the list would not hold still. */
export interface PagedRows<R> {
	rows: R[];
	complete: boolean;
	/** The page size that worked, to be remembered. */
	size: number;
}

const MAX_SWEEPS = 12;
/** Readings that bring no new row before a list counts as whole although rows came twice. */
const QUIET_SWEEPS = 2;
/** Readings whose pages do not meet before the list counts as one without an order. */
const TORN_SWEEPS = 2;

/**
 * Reads a whole list. SnelStart counts nothing, links no next page and promises no order, so:
 * a list ends where the next page brings nothing new; rows are told apart by id; pages overlap, so that a row deleted
 * between two of them shows, and what slipped through is read (see joinPages); when a row comes twice the list shifted
 * while it was read, so it is read again until as many rows are known as it is long, or two readings in a row brought
 * nothing new (rows put in front all the time push others onto the next page, unharmed).
 */
export async function readPages<R extends Row>(
	fetch: FetchPage<R>,
	options: PageOptions<R>,
): Promise<PagedRows<R>> {
	const known = new Map<string, R>();
	let { size } = options;
	/** Pages that are read at once tell nothing about what moved between them. */
	const concurrency = options.sure ? 1 : options.concurrency;
	let length = 0;
	let step = false;
	let nothingNew = 0;
	let before: Sweep<R> | null = null;
	let torn = 0;
	for (let sweeps = 0; sweeps < MAX_SWEEPS; sweeps += 1) {
		const overlap = torn < TORN_SWEEPS ? 1 : 0;
		const sweep: Sweep<R> = step
			? await readStepwise(fetch, size, { overlap })
			: await readAhead(fetch, { ...options, size, concurrency, overlap });
		({ size } = sweep);
		const knownBefore = known.size;
		sweep.rows.forEach((row) => known.set(row.id, row));
		if (sweep.torn) {
			torn += 1;
			continue;
		}
		nothingNew = known.size === knownBefore ? nothingNew + 1 : 0;
		length = Math.max(length, sweep.rows.length);
		step ||= sweep.ragged;
		const isQuiet = nothingNew === QUIET_SWEEPS;
		/** Pages that are not brought together show no deletion either. */
		const isEnough = !options.sure && overlap > 0;
		const isSure = isEnough || isOnePage(sweep) || (before !== null && heldStill(before, sweep));
		before = sweep;
		if (!sweep.ragged && ((known.size >= length && isSure) || isQuiet)) {
			return { rows: [...known.values()], complete: true, size };
		}
	}
	return { rows: [...known.values()], complete: false, size };
}

const isOnePage = <R extends Row>({ rows, size }: Sweep<R>): boolean => rows.length < size;

/** Whether no row came twice and none went: then no other can have slipped from a later page onto an earlier one. */
function heldStill<R extends Row>(before: Sweep<R>, after: Sweep<R>): boolean {
	const now = new Set(after.rows.map(({ id }) => id));
	const came = new Set(before.rows.map(({ id }) => id));
	const isSingle = came.size === before.rows.length;
	return !before.ragged && isSingle && [...came].every((id) => now.has(id));
}
