import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Fault } from './fault';
import { entryOf } from './journal';
import { pause } from './pause';
import { spoiledAnswer } from './spoiledAnswer';
import { withoutParameters } from './withoutParameters';

const MAINTENANCE_PAGE =
	'<!DOCTYPE html>\n<html><head><title>Onderhoud</title></head>' +
	'<body><h1>Service Unavailable</h1><p>Wij zijn bezig met onderhoud.</p></body></html>\n';

const TEN_MINUTES_MS = 600_000;

export async function actBeforeWork(
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
		case 'ignores':
			request.raw.url = withoutParameters(request.url, new RegExp(fault.ignored ?? '', 'i'));
			return;
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

export async function actAfterWork(
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
		case 'printed':
		case 'fewerRows':
		case 'changedRows': {
			const spoiled = Buffer.from(spoiledAnswer(fault, String(payload ?? '')));
			reply.header('content-length', String(spoiled.length));
			if (entry !== undefined) entry.bytesOut = spoiled.length;
			return spoiled;
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
