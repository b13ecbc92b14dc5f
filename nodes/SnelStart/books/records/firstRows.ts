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

/**
 * The first rows of a list that are wanted, page after page, or that SnelStart would not take the filter. A page that
 * falls short is no end: only an empty one is, or one that brings nothing new. SnelStart promises no order, so what the
 * first rows are may differ from run to run. Throws SnelStartError when a page is refused or is no list.
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
	while (rows.length < most) {
		const top = Math.min(size, skip > rows.length ? size : most - rows.length);
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
		fresh.forEach((row) => known.add(rowKey(row)));
		rows.push(...fresh.filter(matches));
		skip += page.length;
		if (fresh.length === 0) break;
	}
	return { rows: rows.slice(0, most) };
}

const failureOfPage = (answer: Awaited<ReturnType<SnelStartReader['tryAsk']>>, path: string) =>
	answer.ok ? failureOf({ method: 'GET', path, status: 200 }) : answer.failure;
