import {
	type IExecuteFunctions,
	type IHttpRequestMethods,
	type ILoadOptionsFunctions,
	type IPollFunctions,
} from 'n8n-workflow';
import type { SnelStartFailure } from './failure';
import type { KeyLimits } from './keyLimits';

export type SnelStartContext = IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions;

export interface SnelStartRequest {
	method: IHttpRequestMethods;
	/** Below the API address, e.g. /verkooporders. */
	path: string;
	/** Query options; values are encoded here. */
	query?: Record<string, string | number>;
	body?: object;
	/** Any success is an answer: a text, a list where a record is expected, or nothing. Only a web page is none. */
	takesAnything?: true;
}

/** Answer of SnelStart, with a failure as data. `T` is what it is expected to hold: nobody has checked its members. */
export type Answer<T = unknown> = { ok: true; body: T } | { ok: false; failure: SnelStartFailure };

export interface Sender {
	send(request: SnelStartRequest): Promise<Answer>;
	readonly limits: Pick<KeyLimits, 'atOnce'>;
}
