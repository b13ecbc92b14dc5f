import { NodeOperationError, type INode } from 'n8n-workflow';
import { failureOf, type SnelStartFailure } from './failure';
import { readPages, type Page, type Row } from './pages';
import type { Answer, Sender, SnelStartRequest } from './request';
import { SnelStartError } from './snelStartError';

/** Rows a filter brought, or that SnelStart would not take the filter. */
export type Filtered<R> = { rows: R[] } | { refused: SnelStartFailure };

/** Documented: 25 for articles (artikelen), 500 for every other list with OData. */
const ARTICLE_PAGE = 25;
const OTHER_PAGE = 500;
/** Some administrations do give 500 articles at once (reference §3.4): worth one request when all are read. */
const HOPED_FOR_PAGE = 500;

/** How a list is read. */
interface Reading<R, K> {
	path: string;
	filter: string;
	/** Rows on a page to begin with; SnelStart's refusal or silence lowers it. */
	size: number;
	/** What is kept of a row, so that large lists take little memory. */
	keep(row: R): K;
	/** Whether a row answers to the filter. One that does not shows that SnelStart ignores it. */
	obeys?(row: R): boolean;
}

/** Reading lists of SnelStart: pages, page limits, and filters that are refused. One per node execution. */
export class SnelStartReader {
	private readonly pageSizes = new Map<string, number>();

	constructor(
		private readonly sender: Sender,
		private readonly node: INode,
	) {}

	get concurrency(): number {
		return this.sender.limits.atOnce;
	}

	pageSize(path: string): number {
		return this.pageSizes.get(path) ?? (path.startsWith('/artikelen') ? ARTICLE_PAGE : OTHER_PAGE);
	}

	/** Answer of one request; throws SnelStartError when it is not a success. */
	async ask(request: SnelStartRequest): Promise<unknown> {
		const answer = await this.sender.send(request);
		if (!answer.ok) throw new SnelStartError(this.node, answer.failure);
		return answer.body;
	}

	/** Answer of one request, failures as data: for writes that must be looked up when their outcome is unknown. */
	async tryAsk<T>(request: SnelStartRequest): Promise<Answer<T>> {
		return (await this.sender.send(request)) as Answer<T>;
	}

	/** One record by its own address; null when there is none (404, or a list of codes with "not found" as 400). */
	async one<R>(path: string): Promise<R | null> {
		const answer = await this.sender.send({ method: 'GET', path });
		if (answer.ok) return answer.body as R;
		const { httpStatus, who } = answer.failure;
		if (who === 'data' && (httpStatus === 404 || httpStatus === 400)) return null;
		throw new SnelStartError(this.node, answer.failure);
	}

	/** One page at most, without a filter. */
	async sample<R extends Row>(path: string, rows: number): Promise<R[]> {
		return this.rowsOf<R>(path, await this.ask({ method: 'GET', path, query: { $top: rows } }));
	}

	/** One page of what a filter brings, judged by nobody; null where SnelStart does not answer with a list. */
	async tryPage<R>(path: string, query: SnelStartRequest['query']): Promise<R[] | null> {
		const answer = await this.sender.send({ method: 'GET', path, query });
		return answer.ok && Array.isArray(answer.body) ? (answer.body as R[]) : null;
	}

	/** A list without paging (landen, sjablonen ...), whole. */
	async wholeList<R>(path: string): Promise<R[]> {
		return this.rowsOf<R>(path, await this.ask({ method: 'GET', path }));
	}

	/** All rows of a list. Throws when it would not hold still: half a list is never given back. */
	async all<R extends Row>(path: string): Promise<R[]> {
		return await this.allAs<R, R>(path, (row) => row);
	}

	/** The same with only what `keep` makes of each row. */
	async allAs<R extends Row, K extends Row>(path: string, keep: (row: R) => K): Promise<K[]> {
		const size = this.pageSizes.get(path) ?? HOPED_FOR_PAGE;
		const result = await this.read<R, K>({ path, filter: '', size, keep });
		if ('refused' in result) throw new SnelStartError(this.node, result.refused);
		return result.rows;
	}

	/** All rows that answer to a filter as SnelStart understood it: the caller checks them again. */
	async filtered<R extends Row>(path: string, filter: string): Promise<Filtered<R>> {
		return await this.read<R, R>({ path, filter, size: this.pageSize(path), keep: (row) => row });
	}

	/** The same, of the whole list where SnelStart does not take the filter. */
	async filteredOrAll<R extends Row>(path: string, filter: string): Promise<R[]> {
		const result = await this.filtered<R>(path, filter);
		return 'refused' in result ? await this.all<R>(path) : result.rows;
	}

	/**
	 * Rows that answer to a filter with only what `keep` makes of each, as many pages at once as there may be. A row that does not
	 * obey the filter ends the reading and counts as a refusal: a list of any length is then not read for nothing.
	 */
	async obeyed<R extends Row, K extends Row>(
		path: string,
		filter: string,
		{ obeys, keep }: { obeys(row: R): boolean; keep(row: R): K },
	): Promise<Filtered<K>> {
		return await this.read<R, K>({ path, filter, size: this.pageSize(path), keep, obeys });
	}

	private async read<R extends Row, K extends Row>(reading: Reading<R, K>): Promise<Filtered<K>> {
		const { path, filter, size, obeys } = reading;
		const refusals: SnelStartFailure[] = [];
		const read = await readPages<K>(
			async (skip, top) => await this.page(reading, skip, top, refusals),
			{
				size,
				concurrency: filter === '' || obeys !== undefined ? this.concurrency : 1,
				probe: filter === '',
			},
		);
		if (refusals.length > 0) return { refused: refusals[0] };
		this.pageSizes.set(path, read.size);
		if (!read.complete) throw new NodeOperationError(this.node, unstable(path), UNSTABLE_FIX);
		return { rows: read.rows };
	}

	private async page<R extends Row, K extends Row>(
		{ path, filter, keep, obeys }: Reading<R, K>,
		skip: number,
		top: number,
		refusals: SnelStartFailure[],
	): Promise<Page<K>> {
		const query = { ...(filter ? { $filter: filter } : {}), $top: top, $skip: skip };
		const answer = await this.sender.send({ method: 'GET', path, query });
		if (answer.ok) {
			const rows = this.rowsOf<R>(path, answer.body);
			if (obeys === undefined || rows.every(obeys)) return { rows: rows.map(keep) };
			refusals.push(failureOf({ method: 'GET', path, status: 200 }));
			return { rows: [] };
		}
		const limit = pageLimitOf(answer.failure) ?? this.documentedLimit(path, answer.failure);
		if (limit !== null && limit < top) return { limit };
		if (filter === '' || !isRefusedFilter(answer.failure)) {
			throw new SnelStartError(this.node, answer.failure);
		}
		refusals.push(answer.failure);
		return { rows: [] };
	}

	/** The page size to fall back to when a larger one is refused in other words than usual. */
	private documentedLimit(path: string, { httpStatus }: SnelStartFailure): number | null {
		return httpStatus === 400 ? this.pageSize(path) : null;
	}

	/** One record that must be there, e.g. companyInfo. */
	async record<R extends object>(path: string, query?: SnelStartRequest['query']): Promise<R> {
		const body = await this.ask({ method: 'GET', path, query });
		if (Array.isArray(body)) throw this.notUnderstood(path);
		return body as R;
	}

	/** Anything but a list where a list was asked for is no empty list: nothing may be decided on it. */
	private rowsOf<R>(path: string, body: unknown): R[] {
		if (!Array.isArray(body)) throw this.notUnderstood(path);
		return body as R[];
	}

	private notUnderstood(path: string): SnelStartError {
		return new SnelStartError(this.node, failureOf({ method: 'GET', path, status: 200 }));
	}
}

/** The number in "The limit of '25' for Top query has been exceeded". */
export function pageLimitOf({ messages }: SnelStartFailure): number | null {
	const match = /limit of '(\d+)' for Top/i.exec(messages.join(' '));
	return match && Number(match[1]) > 0 ? Number(match[1]) : null;
}

/** Whether the filter itself is what was refused; also an address that grew too long (404.15, 414). */
export const isRefusedFilter = ({ who, httpStatus }: SnelStartFailure): boolean =>
	[400, 404, 413, 414, 431, 501].includes(httpStatus ?? 0) && (who === 'data' || who === 'address');

const unstable = (path: string): string =>
	`The list ${path} kept changing while it was read, so it may be incomplete`;

const UNSTABLE_FIX = {
	description: 'Nothing was decided on half a list. Run the workflow again at a quieter moment.',
};
