import type { INode } from 'n8n-workflow';
import { failureOf, type SnelStartFailure } from './failure';
import { isRefusedFilter } from './isRefusedFilter';
import { pageLimitOf } from './pageLimitOf';
import { readPages } from './readPages';
import type { Sender } from './request';
import { rowsOf } from './rowsOf';
import { SnelStartError } from './snelStartError';
import type { Page, Row } from './page';
import { worded, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

/** How a list is read. */
export interface Reading<R, K> {
	path: string;
	/** Empty for the whole list. */
	filter: string;
	/** Rows on a page to begin with; SnelStart's refusal or silence lowers it. */
	size: number;
	/** Most rows that SnelStart has been seen to give on a page of this list; 0 when none was seen. */
	seen: number;
	/** Rows on a page that SnelStart is sure to give, for when it refuses more in other words than usual. */
	sureSize: number;
	/** Whether a first page that falls short leaves nothing to ask. */
	isAll?(rows: readonly K[]): boolean;
	/** For whoever will not come back to these rows: not one may slip through while pages are turned. */
	sure?: boolean;
	/** Hears how many rows each page holds. */
	onPage(rows: number): void;
	/** What is kept of a row, so that large lists take little memory. */
	keep(row: R): K;
	/** Whether a row answers to the filter. One that does not shows that SnelStart ignores it. */
	obeys?(row: R): boolean;
}

/** All rows with the page size that worked, or that SnelStart would not take the filter. */
export type ReadList<K> = { rows: K[]; size: number } | { refused: SnelStartFailure };

/**
 * Reads a list page by page, many at once unless a filter may be ignored. Throws when a page is refused for another
 * reason than its filter, and when the list would not hold still: half a list is never given back.
 */
export async function readList<R extends Row, K extends Row>(
	sender: Sender,
	node: INode,
	reading: Reading<R, K>,
): Promise<ReadList<K>> {
	const { path, filter, size, obeys, isAll, sure } = reading;
	const refusals: SnelStartFailure[] = [];
	/** A filter that is ignored would otherwise have many pages under way before anybody notices. */
	const atOnce = filter === '' || obeys !== undefined ? sender.limits.atOnce : 1;
	const read = await readPages<K>(
		async (skip, top) => {
			const page = await readPage(sender, node, reading, { skip, top });
			if (!('refused' in page)) return page;
			refusals.push(page.refused);
			return { rows: [] };
		},
		{ size, concurrency: atOnce, seen: filter === '' ? 0 : reading.seen, isAll, sure },
	);
	if (refusals.length > 0) return { refused: refusals[0] };
	if (!read.complete) throw toldError(node, unstable(path), UNSTABLE_FIX);
	return { rows: read.rows, size: read.size };
}

async function readPage<R extends Row, K extends Row>(
	sender: Sender,
	node: INode,
	{ path, filter, sureSize, keep, obeys, onPage }: Reading<R, K>,
	{ skip, top }: { skip: number; top: number },
): Promise<Page<K> | { refused: SnelStartFailure }> {
	const query = { ...(filter ? { $filter: filter } : {}), $top: top, $skip: skip };
	const answer = await sender.send({ method: 'GET', path, query });
	if (answer.ok) {
		const rows = rowsOf<R>(node, path, answer.body);
		onPage(rows.length);
		if (obeys === undefined || rows.every(obeys)) return { rows: rows.map(keep) };
		return { refused: failureOf({ method: 'GET', path, status: 200 }) };
	}
	const { failure } = answer;
	const limit = pageLimitOf(failure) ?? (failure.httpStatus === 400 ? sureSize : null);
	if (limit !== null && limit < top) return { limit };
	if (filter === '' || !isRefusedFilter(failure)) throw new SnelStartError(node, failure);
	return { refused: failure };
}

const unstable = (path: string): Wording =>
	worded(
		`The list ${path} kept changing while it was read, so it may be incomplete`,
		`De lijst ${path} bleef veranderen terwijl die werd gelezen, en is dus misschien onvolledig`,
	);

const UNSTABLE_FIX = {
	description: worded(
		'Nothing was decided on half a list. Run the workflow again at a quieter moment.',
		'Er is niets beslist op een halve lijst. Voer de workflow op een rustiger moment opnieuw uit.',
	),
};
