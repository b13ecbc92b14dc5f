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

/**
 * Reads a whole list. SnelStart counts nothing, links no next page and promises no order, so:
 * a list ends where the next page brings nothing new; rows are told apart by id; when a row comes twice the list shifted while it was
 * read and a row may have slipped through, so it is read again until as many rows are known as it is long, or two
 * readings in a row brought nothing new (rows put in front all the time push others onto the next page, unharmed).
 */
export async function readPages<R extends Row>(
	fetch: FetchPage<R>,
	options: PageOptions<R>,
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
		if (!sweep.ragged && isWhole) {
			return { rows: [...known.values()], complete: true, size };
		}
	}
	return { rows: [...known.values()], complete: false, size };
}
