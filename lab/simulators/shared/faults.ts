/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { entryOf, isControlRequest } from './journal';

/**
 * What goes wrong. Before the work is done (nothing is committed):
 * - `status`   answers `status` (default 502) with `body`
 * - `429`      answers 429 with `Retry-After: retryAfter` (default 1 second)
 * - `html`     answers `status` (default 503) with an HTML maintenance page
 * - `reset`    drops the connection: the request never arrived
 * - `timeout`  never answers; the connection is dropped after `delayMs` (default 10 minutes)
 *
 * After the work is done (everything is committed):
 * - `lostReply`       drops the connection instead of answering
 * - `timeoutCommitted` never answers, as `timeout`, but the write happened
 * - `statusCommitted` answers `status` (default 502) with `body` although the write happened
 * - `truncated`       answers the first half of the body
 *
 * And slow: `slow` waits `delayMs` (default 1000) before the work; `slowPerLine` waits `delayMs`
 * for each line (`regels`, `order_rows` or any array member) in the JSON body that was sent.
 */
export type FaultKind =
	| 'status'
	| '429'
	| 'html'
	| 'reset'
	| 'timeout'
	| 'lostReply'
	| 'timeoutCommitted'
	| 'statusCommitted'
	| 'truncated'
	| 'slow'
	| 'slowPerLine';

export interface Fault {
	/** `path` and `query` are RegExp sources, tested case-insensitively; query is decoded first. */
	match?: { method?: string; path?: string; query?: string };
	/** How many matching requests are met by the fault; Infinity by `-1`. Default 1. */
	times?: number;
	/** How many matching requests pass unharmed first. Default 0. */
	after?: number;
	kind: FaultKind;
	status?: number;
	retryAfter?: number;
	delayMs?: number;
	/** Text or JSON value to answer with. */
	body?: unknown;
}

const MAINTENANCE_PAGE =
	'<!DOCTYPE html>\n<html><head><title>Onderhoud</title></head>' +
	'<body><h1>Service Unavailable</h1><p>Wij zijn bezig met onderhoud.</p></body></html>\n';
const TEN_MINUTES_MS = 600_000;
const DURING_OR_AFTER: FaultKind[] = [
	...(['slow', 'slowPerLine', 'lostReply', 'timeoutCommitted'] as const),
	...(['statusCommitted', 'truncated'] as const),
];

/** The faults that wait for a request to meet; the oldest matching fault is used first. */
export class Faults {
	private waiting: Array<Fault & { left: number; skip: number }> = [];

	/** Adds a fault; throws a plain Error when it is not a fault. */
	add(fault: Fault): void {
		if (typeof fault?.kind !== 'string') throw new Error('A fault needs a "kind".');
		this.waiting.push({ ...fault, left: fault.times ?? 1, skip: fault.after ?? 0 });
	}

	clear(): void {
		this.waiting = [];
	}

	/** Takes the fault that this request meets, if any, and counts it down. */
	take(method: string, url: string): Fault | undefined {
		const [path, query = ''] = url.split('?');
		for (const fault of this.waiting) {
			if (fault.left === 0 || !matches(fault, method, path, query)) continue;
			if (fault.skip > 0) {
				fault.skip -= 1;
				continue;
			}
			fault.left -= 1;
			this.waiting = this.waiting.filter((other) => other.left !== 0);
			return fault;
		}
		return undefined;
	}
}

function matches(fault: Fault, method: string, path: string, query: string): boolean {
	const { match = {} } = fault;
	if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
	if (match.path !== undefined && !new RegExp(match.path, 'i').test(path)) return false;
	return match.query === undefined || new RegExp(match.query, 'i').test(decoded(query));
}

function decoded(query: string): string {
	try {
		return decodeURIComponent(query.replace(/\+/g, ' '));
	} catch {
		return query;
	}
}

/** Waits; the timer does not keep the process alive. */
export async function pause(ms: number): Promise<void> {
	if (ms > 0) await new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
}

/**
 * Lets requests meet the waiting faults and adds `latencyMs()` to the work. Attach it after the
 * journal. Waiting comes after the onRequest hooks, so a limiter there sees it as time in use.
 */
export function attachFaults(app: FastifyInstance, faults: Faults, latencyMs: () => number): void {
	const met = new WeakMap<FastifyRequest, Fault>();
	app.addHook('onRequest', async (request, reply) => {
		if (isControlRequest(request)) return;
		const fault = faults.take(request.method, request.url);
		if (fault === undefined) return;
		const entry = entryOf(request);
		if (entry !== undefined) entry.fault = fault.kind;
		if (DURING_OR_AFTER.includes(fault.kind)) met.set(request, fault);
		else await actBeforeWork(fault, request, reply);
	});
	app.addHook('preHandler', async (request) => {
		if (isControlRequest(request)) return;
		await pause(latencyMs());
		const fault = met.get(request);
		if (fault?.kind === 'slow') await pause(fault.delayMs ?? 1000);
		if (fault?.kind === 'slowPerLine') await pause((fault.delayMs ?? 50) * lineCount(request.body));
	});
	app.addHook('onSend', async (request, reply, payload) => {
		const fault = met.get(request);
		return fault === undefined ? payload : actAfterWork(fault, request, reply, payload);
	});
}

async function actBeforeWork(
	fault: Fault,
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<void> {
	switch (fault.kind) {
		case 'reset':
			drop(request, reply);
			return;
		case 'timeout':
			await dropLater(fault, request, reply);
			return;
		case '429': {
			const seconds = fault.retryAfter ?? 1;
			const message = `Rate limit is exceeded. Try again in ${seconds} seconds.`;
			reply.code(429).header('Retry-After', String(seconds));
			await send(reply, fault.body ?? { statusCode: 429, message });
			return;
		}
		case 'html':
			reply.code(fault.status ?? 503).type('text/html; charset=utf-8');
			await reply.send(MAINTENANCE_PAGE);
			return;
		default:
			reply.code(fault.status ?? 502);
			if (fault.retryAfter !== undefined) reply.header('Retry-After', String(fault.retryAfter));
			await send(reply, fault.body ?? '');
	}
}

async function actAfterWork(
	fault: Fault,
	request: FastifyRequest,
	reply: FastifyReply,
	payload: unknown,
): Promise<unknown> {
	const entry = entryOf(request);
	switch (fault.kind) {
		case 'lostReply':
		case 'timeoutCommitted':
			if (fault.kind === 'timeoutCommitted') await pause(fault.delayMs ?? TEN_MINUTES_MS);
			if (entry !== undefined) Object.assign(entry, { status: 0, bytesOut: 0 });
			request.raw.socket.destroy();
			return payload;
		case 'statusCommitted': {
			const text = textOf(fault.body ?? '');
			reply.code(fault.status ?? 502).header('content-length', String(Buffer.byteLength(text)));
			if (entry !== undefined) entry.status = reply.statusCode;
			return text;
		}
		case 'truncated': {
			const whole = Buffer.isBuffer(payload) ? payload : Buffer.from(String(payload ?? ''));
			const half = whole.subarray(0, Math.floor(whole.length / 2));
			reply.header('content-length', String(half.length));
			if (entry !== undefined) entry.bytesOut = half.length;
			return half;
		}
		default:
			return payload;
	}
}

function drop(request: FastifyRequest, reply: FastifyReply): void {
	reply.hijack();
	request.raw.socket.destroy();
}

async function dropLater(
	fault: Fault,
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<void> {
	reply.hijack();
	await pause(fault.delayMs ?? TEN_MINUTES_MS);
	request.raw.socket.destroy();
}

async function send(reply: FastifyReply, body: unknown): Promise<void> {
	if (typeof body !== 'string') reply.type('application/json; charset=utf-8');
	await reply.send(textOf(body));
}

function textOf(body: unknown): string {
	return typeof body === 'string' ? body : JSON.stringify(body);
}

function lineCount(body: unknown): number {
	if (!Buffer.isBuffer(body)) return 0;
	try {
		const parsed: unknown = JSON.parse(body.toString('utf8'));
		if (typeof parsed !== 'object' || parsed === null) return 0;
		return Object.values(parsed).reduce(
			(count: number, member) => count + (Array.isArray(member) ? member.length : 0),
			0,
		);
	} catch {
		return (body.toString('utf8').match(/<order_row>/g) ?? []).length;
	}
}
