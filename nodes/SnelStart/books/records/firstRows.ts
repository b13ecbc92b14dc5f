import type { INode } from 'n8n-workflow';

import { failureOf, type SnelStartFailure } from '../../client/failure';
import { isRefusedFilter } from '../../client/isRefusedFilter';
import { SnelStartError } from '../../client/snelStartError';
import type { SnelStartReader } from '../../client/snelStartReader';
import { pageLimitOf } from '../../client/pageLimitOf';
import { rowKey } from '../../client/rowKey';

/** Which rows are wanted. */
interface Wanted<R> {
	pageSize: number;
	most: number;
	/** Empty for the whole list. */
	filter: string;
	/** What else is asked for. */
	query?: Record<string, string>;
	/** Whether a row counts. */
	matches(row: R): boolean;
}

/** Steps back to a row that is known, before a list counts as one without an order. */
const MOST_STEPS_BACK = 5;

/**
 * The first rows of a list that are wanted, page after page, or that SnelStart would not take the filter. A page that
 * falls short is no end: only an empty one is, or one that brings nothing new. Behind a full page the next begins with
 * its last row: where a deletion moved that, the page is read further to the front, so that no row slips through.
 * SnelStart promises no order, so what the first rows are may differ from run to run. Throws SnelStartError when a page
 * is refused or is no list.
 */
export async function firstRows<R extends object>(
	reader: SnelStartReader,
	node: INode,
	path: string,
	{ pageSize, most, filter, query, matches }: Wanted<R>,
): Promise<{ rows: R[] } | { refused: SnelStartFailure }> {
	const known = new Set<string>();
	const rows: R[] = [];
	let size = pageSize;
	let skip = 0;
	/** 1 where the page is to begin with a row that is known. */
	let overlap = 0;
	let stepsBack = 0;
	while (rows.length < most) {
		const top = Math.min(size, known.size > rows.length ? size : most - rows.length + overlap);
		const answer = await reader.tryAsk({
			method: 'GET',
			path,
			query: { ...query, ...(filter === '' ? {} : { $filter: filter }), $top: top, $skip: skip },
		});
		const limit = answer.ok ? null : pageLimitOf(answer.failure);
		if (limit !== null && limit < top) {
			size = limit;
			continue;
		}
		if (!answer.ok && filter !== '' && isRefusedFilter(answer.failure)) {
			return { refused: answer.failure };
		}
		const page = answer.ok ? answer.body : null;
		if (!Array.isArray(page)) throw new SnelStartError(node, failureOfPage(answer, path));
		const fresh = (page as R[]).filter((row) => !known.has(rowKey(row)));
		if (overlap > 0 && fresh.length === page.length && stepsBack < MOST_STEPS_BACK) {
			stepsBack += 1;
			skip = Math.max(0, skip - Math.ceil(size / 2));
			continue;
		}
		stepsBack = 0;
		fresh.forEach((row) => known.add(rowKey(row)));
		rows.push(...fresh.filter(matches));
		const isKnownAlone = overlap > 0 && page.length === 1;
		if (fresh.length === 0 && !isKnownAlone) break;
		overlap = page.length === top && top > 1 ? 1 : 0;
		skip += page.length - overlap;
	}
	return { rows: rows.slice(0, most) };
}

const failureOfPage = (answer: Awaited<ReturnType<SnelStartReader['tryAsk']>>, path: string) =>
	answer.ok ? failureOf({ method: 'GET', path, status: 200 }) : answer.failure;
