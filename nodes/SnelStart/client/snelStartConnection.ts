import type { INode } from 'n8n-workflow';
import { readChecked, type CheckedFilter } from '../odata/readChecked';
import type { Row } from './pages';
import type { SnelStartReader } from './snelStartReader';
import type { Answer, SnelStartRequest } from './request';

/**
 * SnelStart for one node execution: one gate for all requests, lists read whole, filters never believed blindly.
 * Every method throws `SnelStartError`, a NodeOperationError in words for people, unless it says otherwise.
 */
export class SnelStartConnection {
	constructor(
		readonly reader: SnelStartReader,
		readonly node: INode,
	) {}

	/** Requests that may be under way at once. */
	get concurrency(): number {
		return this.reader.concurrency;
	}

	async get<T>(path: string, query?: SnelStartRequest['query']): Promise<T> {
		return (await this.reader.ask({ method: 'GET', path, query })) as T;
	}

	async post<T>(path: string, body: object): Promise<T> {
		return (await this.reader.ask({ method: 'POST', path, body })) as T;
	}

	async put<T>(path: string, body: object): Promise<T> {
		return (await this.reader.ask({ method: 'PUT', path, body })) as T;
	}

	async delete(path: string): Promise<void> {
		await this.reader.ask({ method: 'DELETE', path });
	}

	/** Like the four above, with a failure as data: for writes that must be looked up when their outcome is unknown. */
	async attempt(request: SnelStartRequest): Promise<Answer> {
		return await this.reader.tryAsk(request);
	}

	/** A list with OData, whole; with `checked`, the rows that match it, whether SnelStart honours the filter or not. */
	async list<R extends Row>(path: string, checked?: CheckedFilter<R>): Promise<R[]> {
		return checked ? await readChecked(this.reader, path, checked) : await this.reader.all<R>(path);
	}
}
