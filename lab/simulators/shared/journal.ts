import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** One request as a simulator saw it. Never holds headers or bodies, so never a secret. */
export interface JournalEntry {
	at: string;
	method: string;
	/** Path without the query. */
	path: string;
	/** Query as sent, without the question mark; values of known key parameters are masked. */
	query: string;
	/** 0 = no answer left the server (yet). */
	status: number;
	bytesIn: number;
	bytesOut: number;
	ms: number;
	/** First 16 hex digits of the SHA-256 of the body; equal bodies have equal hashes. */
	bodyHash?: string;
	/** The path is none of the simulated API. */
	unknownRoute?: true;
	/** Kind of the injected fault that met this request. */
	fault?: string;
}

const SECRET_PARAMETER = /(^|&)(ws_key|subscription-key|clientkey|password)=[^&]*/gi;
const CONTROL_PREFIX = '/_control';

const entries = new WeakMap<FastifyRequest, JournalEntry>();

/** The journal entry of a request that is being answered; undefined for control requests. */
export function entryOf(request: FastifyRequest): JournalEntry | undefined {
	return entries.get(request);
}

/** True for requests to the control endpoint, which are neither journalled nor disturbed. */
export function isControlRequest(request: FastifyRequest): boolean {
	return request.url.startsWith(CONTROL_PREFIX);
}

/**
 * Hands every body to the handlers as a Buffer, whatever its content type, so that a simulator
 * can be as lenient or strict as the API it stands for (and the journal can hash the bytes).
 */
export function keepRawBodies(app: FastifyInstance): void {
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
		done(null, body);
	});
}

/**
 * Journals every request except those to the control endpoint. An entry is in the journal from
 * the moment the request arrives, in order of arrival, and complete before the answer leaves.
 */
export function attachJournal(
	app: FastifyInstance,
	journal: JournalEntry[],
	clock: () => Date = () => new Date(),
): void {
	const startedAt = new WeakMap<FastifyRequest, number>();
	app.addHook('onRequest', async (request) => {
		if (isControlRequest(request)) return;
		const entry = newEntry(request, clock());
		entries.set(request, entry);
		startedAt.set(request, performance.now());
		journal.push(entry);
	});
	app.addHook('preHandler', async (request) => {
		const entry = entries.get(request);
		if (entry === undefined || !Buffer.isBuffer(request.body)) return;
		entry.bytesIn = request.body.length;
		entry.bodyHash = createHash('sha256').update(request.body).digest('hex').slice(0, 16);
	});
	app.addHook('onSend', async (request, reply, payload) => {
		const entry = entries.get(request);
		if (entry === undefined) return payload;
		entry.status = reply.statusCode;
		entry.bytesOut = sizeOf(payload);
		entry.ms = Math.round(performance.now() - (startedAt.get(request) ?? 0));
		return payload;
	});
}

function newEntry(request: FastifyRequest, at: Date): JournalEntry {
	const [path, ...query] = request.url.split('?');
	return {
		at: at.toISOString(),
		method: request.method,
		path,
		query: query.join('?').replace(SECRET_PARAMETER, '$1$2=***'),
		status: 0,
		bytesIn: 0,
		bytesOut: 0,
		ms: 0,
	};
}

function sizeOf(payload: unknown): number {
	return typeof payload === 'string' || Buffer.isBuffer(payload) ? Buffer.byteLength(payload) : 0;
}
