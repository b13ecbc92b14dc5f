import type { INode } from 'n8n-workflow';

import { failureOf } from '../../client/failure';
import { SnelStartError } from '../../client/snelStartError';
import type { SnelStartReader } from '../../client/snelStartReader';
import { pageLimitOf } from '../../client/pageLimitOf';
import type { Row } from '../../client/page';

/**
 * The first rows of a list, page after page. A page that falls short is no end: only an empty one is, or one that
 * brings nothing new. SnelStart promises no order, so what the first rows are may differ from run to run.
 * Throws SnelStartError when a page is refused or is no list.
 */
export async function firstRows<R extends Row>(
	reader: SnelStartReader,
	node: INode,
	path: string,
	{ pageSize, wanted }: { pageSize: number; wanted: number },
): Promise<R[]> {
	const rows = new Map<string, R>();
	let size = pageSize;
	let skip = 0;
	while (rows.size < wanted) {
		const top = Math.min(size, wanted - rows.size);
		const answer = await reader.tryAsk({ method: 'GET', path, query: { $top: top, $skip: skip } });
		const limit = answer.ok ? null : pageLimitOf(answer.failure);
		if (limit !== null && limit < top) {
			size = limit;
		} else {
			const page = answer.ok ? answer.body : null;
			if (!Array.isArray(page)) throw new SnelStartError(node, failureOfPage(answer, path));
			const before = rows.size;
			(page as R[]).forEach((row) => rows.set(row.id, row));
			skip += page.length;
			if (rows.size === before) break;
		}
	}
	return [...rows.values()].slice(0, wanted);
}

const failureOfPage = (answer: Awaited<ReturnType<SnelStartReader['tryAsk']>>, path: string) =>
	answer.ok ? failureOf({ method: 'GET', path, status: 200 }) : answer.failure;
