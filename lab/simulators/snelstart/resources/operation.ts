import type { World } from '../world';

/** One request after authentication, as an operation sees it. */
export interface Call {
	world: World;
	/** Path parameters. */
	parameters: Record<string, string>;
	query: URLSearchParams;
	/** Raw body; undefined when none was sent. */
	body: unknown;
}

export interface Answer {
	status: number;
	/** Undefined = empty body. */
	body?: unknown;
	/** Left out for JSON; with it the body is text that goes as it is. */
	type?: string;
}

/** One operation of the API. */
export interface Operation {
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** In fastify's notation, `/artikelen/:id`. */
	path: string;
	/** All of these must be in the token. */
	scopes: string[];
	run: (call: Call) => Answer | Promise<Answer>;
}

/** 200 with a body. */
export function ok(body: unknown): Answer {
	return { status: 200, body };
}
