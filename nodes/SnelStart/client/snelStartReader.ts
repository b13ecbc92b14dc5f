import type { INode } from 'n8n-workflow';
import type { SnelStartFailure } from './failure';
import { FilterLength } from './filterLength';
import { readList, type Reading } from './readList';
import type { Answer, Sender, SnelStartRequest } from './request';
import { rowKey } from './rowKey';
import { rowsOf } from './rowsOf';
import { notUnderstood, SnelStartError } from './snelStartError';
import type { Row } from './page';

/** Rows a filter brought, or that SnelStart would not take the filter. */
export type Filtered<R> = { rows: R[] } | { refused: SnelStartFailure };

/** Documented: 25 for articles (artikelen), 500 for every other list with OData. */
const ARTICLE_PAGE = 25;
const OTHER_PAGE = 500;
/** Some administrations do give 500 articles at once: worth one request when all are read. */
const HOPED_FOR_PAGE = 500;

/** Shorter than the smallest page that SnelStart documents: no limit can have cut it. */
const isShort = (rows: readonly unknown[]): boolean => rows.length < ARTICLE_PAGE;

/** Reading lists of SnelStart: pages, page limits, and filters that are refused. One per node execution. */
export class SnelStartReader {
	private readonly pageSizes = new Map<string, number>();
	/** Most rows that came on one page, by list. */
	private readonly mostRows = new Map<string, number>();

	/** How long filters may be, for all lists alike. */
	readonly filterLength = new FilterLength();

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
	async sample<R extends Row>(path: string, rows: number, skip = 0): Promise<R[]> {
		const query = { $top: rows, ...(skip > 0 ? { $skip: skip } : {}) };
		const page = rowsOf<R>(this.node, path, await this.ask({ method: 'GET', path, query }));
		this.saw(path, page.length);
		return page;
	}

	/** Whether these first rows of a list are all of it, as the page behind them tells. */
	async isWhole<R extends Row>(path: string, rows: readonly R[]): Promise<boolean> {
		if (rows.length === 0) return true;
		const known = new Set(rows.map(({ id }) => id));
		const behind = await this.sample<R>(path, this.pageSize(path), rows.length);
		return behind.every(({ id }) => known.has(id));
	}

	/** One page of what a filter brings, judged by nobody; null where SnelStart does not answer with a list. */
	async tryPage<R>(path: string, query: SnelStartRequest['query']): Promise<R[] | null> {
		const answer = await this.sender.send({ method: 'GET', path, query });
		if (!answer.ok || !Array.isArray(answer.body)) return null;
		this.saw(path, answer.body.length);
		return answer.body as R[];
	}

	/** A list without paging (landen, sjablonen ...), whole. */
	async wholeList<R>(path: string): Promise<R[]> {
		return rowsOf<R>(this.node, path, await this.ask({ method: 'GET', path }));
	}

	/** All rows of a list. Throws when it would not hold still: half a list is never given back. */
	async all<R extends Row>(path: string): Promise<R[]> {
		return await this.allAs<R, R>(path, (row) => row);
	}

	/**
	 * The same with only what `keep` makes of each row; what it throws ends the reading.
	 *
	 * @param sure read until no row can have slipped through, for whoever will not come back to them
	 */
	async allAs<R extends Row, K extends Row>(
		path: string,
		keep: (row: R) => K,
		sure = false,
	): Promise<K[]> {
		const size = this.pageSizes.get(path) ?? HOPED_FOR_PAGE;
		const result = await this.read<R, K>({ path, filter: '', size, keep, sure });
		if ('refused' in result) throw new SnelStartError(this.node, result.refused);
		return result.rows;
	}

	/**
	 * All rows that answer to a filter as SnelStart understood it: the caller checks them again.
	 *
	 * @param isAll whether a first page that falls short leaves nothing to ask; default: it is shorter than any page limit
	 */
	async filtered<R extends Row>(
		path: string,
		filter: string,
		isAll: (rows: readonly R[]) => boolean = isShort,
	): Promise<Filtered<R>> {
		const size = this.pageSize(path);
		return await this.read<R, R>({ path, filter, size, keep: (row) => row, isAll });
	}

	/**
	 * All rows of any list, also of one whose rows have no id, and looks behind a page that falls short.
	 *
	 * @param filter empty for the whole list
	 */
	async every<R extends object>(path: string, filter: string): Promise<Filtered<R>> {
		const read = await this.read<Row, Row & { row: R }>({
			path,
			filter,
			size: filter === '' ? (this.pageSizes.get(path) ?? HOPED_FOR_PAGE) : this.pageSize(path),
			keep: (row) => ({ id: rowKey(row), row: row as unknown as R }),
		});
		return 'refused' in read ? read : { rows: read.rows.map(({ row }) => row) };
	}

	/** The same, of the whole list where SnelStart does not take the filter. */
	async filteredOrAll<R extends Row>(path: string, filter: string): Promise<R[]> {
		const result = await this.filtered<R>(path, filter);
		return 'refused' in result ? await this.all<R>(path) : result.rows;
	}

	/**
	 * What `keep` makes of the rows that answer to a filter, as many pages at once as there may be. A row that does not
	 * obey the filter ends the reading and counts as a refusal: a list of any length is then not read for nothing.
	 */
	async obeyed<R extends Row, K extends Row>(
		path: string,
		filter: string,
		{ obeys, keep, sure }: { obeys(row: R): boolean; keep(row: R): K; sure?: boolean },
	): Promise<Filtered<K>> {
		return await this.read<R, K>({
			path,
			filter,
			size: this.pageSize(path),
			keep,
			obeys,
			sure,
			isAll: isShort,
		});
	}

	private async read<R extends Row, K extends Row>(
		reading: Omit<Reading<R, K>, 'sureSize' | 'seen' | 'onPage'>,
	): Promise<Filtered<K>> {
		const { path } = reading;
		const read = await readList<R, K>(this.sender, this.node, {
			...reading,
			sureSize: this.pageSize(path),
			seen: this.mostRows.get(path) ?? 0,
			onPage: (rows) => this.saw(path, rows),
		});
		if (!('refused' in read)) this.pageSizes.set(path, read.size);
		return read;
	}

	private saw(path: string, rows: number): void {
		this.mostRows.set(path, Math.max(this.mostRows.get(path) ?? 0, rows));
	}

	/** One record that must be there, e.g. companyInfo. */
	async record<R extends object>(path: string): Promise<R> {
		const body = await this.ask({ method: 'GET', path });
		if (Array.isArray(body)) throw notUnderstood(this.node, path);
		return body as R;
	}
}
