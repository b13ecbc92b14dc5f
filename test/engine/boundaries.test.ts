/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import {
	createServer,
	request,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { boundedText } from '../../nodes/shared/boundedText';
import { maskedBody } from '../../nodes/shared/masked';
import { testCredential } from '../../lab/engine';
import { mainJob, type MainJob } from './mainJob';

/** Retries without their waits: what is looked at here is what is sent where. */
jest.mock('n8n-workflow', () => ({
	...jest.requireActual<object>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];

/** A server of our own on the loopback; answers its address. */
async function serve(handler: Handler): Promise<string> {
	const server = createServer(handler);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
});

/** Hands a request on as it is. */
function passOn(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
	const headers = { ...incoming.headers, host: new URL(target).host };
	const onward = request(
		new URL(incoming.url ?? '/', target),
		{ method: incoming.method, headers },
		(answer) => {
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(outgoing);
		},
	);
	incoming.pipe(onward);
}

type Redirected = 'apiUrl' | 'tokenUrl' | 'shopUrl';

const originOf = (url: unknown): string => new URL(String(url)).origin;

/** Puts a server before one of the three addresses that handles some verbs itself and passes the others on. */
async function before(
	job: MainJob,
	which: Redirected,
	verbs: string[],
	handler: Handler,
): Promise<void> {
	const values = which === 'shopUrl' ? job.credentials.prestaShopApi : job.credentials.snelStartApi;
	const target = originOf(values[which]);
	const address = await serve((incoming, outgoing) => {
		if (verbs.includes(incoming.method ?? '')) handler(incoming, outgoing);
		else passOn(target, incoming, outgoing);
	});
	values[which] = String(values[which]).replace(target, address);
}

describe('a redirect carries nothing to another host', () => {
	const cases = (
		[
			['shopUrl', 'GET'],
			['shopUrl', 'PATCH'],
			['apiUrl', 'GET'],
			['apiUrl', 'POST'],
			['tokenUrl', 'POST'],
		] as Array<[Redirected, string]>
	).flatMap(([which, verb]) => [302, 307, 308].map((status) => [which, verb, status] as const));

	it.each(cases)('%s, %s, status %d', async (which, verb, status) => {
		const received: string[] = [];
		let redirected = 0;
		const thief = await serve((incoming, outgoing) => {
			received.push(`${incoming.method} ${incoming.url} ${JSON.stringify(incoming.headers)}`);
			outgoing.end('{}');
		});
		const job = await mainJob({ orders: 6, articles: 40 });
		try {
			await before(job, which, [verb], ({ url }, outgoing) => {
				redirected += 1;
				outgoing.writeHead(status, { location: `${thief}${url}` }).end();
			});
			const done = await job.run();

			expect(redirected).toBeGreaterThan(0);
			expect(received).toEqual([]);
			expect(done.report?.attention ?? done.failure).toBeTruthy();
		} finally {
			await job.close();
		}
	});

	it.each(['snelStartApi', 'prestaShopApi'])('nor does the test of %s', async (type) => {
		const received: unknown[] = [];
		const thief = await serve((incoming, outgoing) => {
			received.push(incoming.headers);
			outgoing.end('{}');
		});
		const job = await mainJob({ orders: 1, articles: 40 });
		try {
			for (const which of type === 'snelStartApi' ? ['apiUrl', 'tokenUrl'] : ['shopUrl']) {
				await before(job, which as Redirected, ['GET', 'POST'], (_, outgoing) =>
					outgoing.writeHead(307, { location: thief }).end(),
				);
				const { status } = await testCredential(type, job.credentials[type]);

				expect(status).toBe('Error');
				expect(received).toEqual([]);
			}
		} finally {
			await job.close();
		}
	});
});

const MEGABYTE = 1024 * 1024;
const chunk = Buffer.alloc(MEGABYTE, 'x');

/** Sends text without end, and counts it. */
function endless(sent: { bytes: number }): Handler {
	return (_, outgoing) => {
		outgoing.writeHead(200, { 'content-type': 'application/json' });
		outgoing.write('[{"id":"');
		const more = () => {
			if (outgoing.destroyed) return;
			sent.bytes += chunk.length;
			if (outgoing.write(chunk)) setImmediate(more);
			else outgoing.once('drain', more);
		};
		more();
	};
}

/** A few kilobytes on the wire that become 192 MB when they are unpacked. */
function bomb(sent: { bytes: number }): Handler {
	return (_, outgoing) => {
		outgoing.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
		const gzip = createGzip();
		gzip.on('error', () => undefined);
		gzip.pipe(outgoing);
		outgoing.on('close', () => gzip.destroy());
		const more = () => {
			if (gzip.destroyed || sent.bytes > 192 * MEGABYTE) return void gzip.end();
			sent.bytes += chunk.length;
			if (gzip.write(chunk)) setImmediate(more);
			else gzip.once('drain', more);
		};
		more();
	};
}

/** Megabytes are packed while they are sent: on a machine with other work the parcel may arrive torn, which is told. */
jest.retryTimes(2, { logErrorsBeforeRetry: true });

describe('an answer that is absurdly large', () => {
	it.each<[Redirected, string, (sent: { bytes: number }) => Handler]>([
		['shopUrl', 'an endless answer', endless],
		['apiUrl', 'an endless answer', endless],
		['tokenUrl', 'an endless answer', endless],
		['shopUrl', '192 MB in a small parcel', bomb],
		['apiUrl', '192 MB in a small parcel', bomb],
	])(
		'%s gives %s: it is not read to its end and the run says so',
		async (which, _, make) => {
			const sent = { bytes: 0 };
			const job = await mainJob({ orders: 6, articles: 40 });
			try {
				await before(job, which, ['GET', 'POST'], make(sent));
				const memory = process.memoryUsage().rss;
				const done = await job.run();

				expect(done.failure).toMatch(which === 'shopUrl' ? /32 MB/ : /SnelStart|Token URL/);
				expect(sent.bytes).toBeGreaterThan(0);
				expect(process.memoryUsage().rss - memory).toBeLessThan(700 * MEGABYTE);
			} finally {
				await job.close();
			}
		},
		60_000,
	);
});

const ENTITIES =
	'<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>' +
	'<prestashop><orders><order id="1">&b;&f;</order></orders></prestashop>';

describe('XML from the shop', () => {
	it.each([200, 500])('is never parsed: with status %d it is no answer at all', async (status) => {
		const job = await mainJob({ orders: 6, articles: 40 });
		try {
			await before(job, 'shopUrl', ['GET'], (_, outgoing) =>
				outgoing.writeHead(status, { 'content-type': 'text/xml' }).end(ENTITIES),
			);
			const message = (await job.run()).failure;

			expect(message).toMatch(/shop/i);
			expect(message).not.toMatch(/lollol|root:|ENTITY/);
			expect(
				job.snelStart.journal.filter(
					({ method, path }) => method === 'POST' && path !== '/b2b/token',
				),
			).toEqual([]);
		} finally {
			await job.close();
		}
	});

	it.each([
		['a member called __proto__', '{"orders":[{"id":1,"__proto__":{"polluted":true}}]}'],
		['nesting without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
	])('%s in JSON does no harm either', async (_, body) => {
		const job = await mainJob({ orders: 6, articles: 40 });
		try {
			await before(job, 'shopUrl', ['GET'], (__, outgoing) =>
				outgoing.writeHead(200, { 'content-type': 'application/json' }).end(body),
			);
			const done = await job.run();

			expect(({} as Record<string, unknown>).polluted).toBeUndefined();
			expect(done.salesOrdersAdded).toBe(0);
		} finally {
			await job.close();
		}
	});
});

describe('the body of an answer', () => {
	const of = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)));

	it('is its text, cut nowhere inside a character', async () => {
		const [first, second] = [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)];

		expect(await boundedText(of('ab', 'cd'))).toEqual({ ok: true, text: 'abcd' });
		expect(await boundedText(Readable.from([first, second]))).toEqual({ ok: true, text: 'é' });
		expect(await boundedText('no stream')).toEqual({ ok: true, text: 'no stream' });
	});

	it('is read up to its bound and not one byte further', async () => {
		const stream = of('abcd', 'e');

		expect(await boundedText(of('abcd'), { maxBytes: 4 })).toEqual({ ok: true, text: 'abcd' });
		expect(await boundedText(stream, { maxBytes: 4 })).toEqual({ ok: false, maxBytes: 4 });
		expect(stream.destroyed).toBe(true);
	});

	it('that trickles or stands still is given up in time', async () => {
		const silent = new Readable({ read: () => undefined });
		const answer = boundedText(silent, { withinMs: 30 });

		await expect(answer).rejects.toMatchObject({ code: 'ETIMEDOUT' });
		expect(silent.destroyed).toBe(true);
	});
});

describe('a masked body', () => {
	const planted = 'Sleutel+van/Jan==';

	it.each([
		['as it is', planted],
		['in an address', encodeURIComponent(planted)],
		['in base64', Buffer.from(planted).toString('base64')],
		['in a Basic header', Buffer.from(`${planted}:`).toString('base64')],
		['in a header of its own', `authorization: Bearer ${'x'.repeat(20)}.yy`],
	])('has no key %s', (_, said) => {
		const text = maskedBody(`You sent ${said}!`, [planted]);

		expect(text).not.toContain(said);
		expect(text).toContain('***');
	});

	it('has none in JSON, however it is escaped', () => {
		const body = '{"m":"key Sleutel\\u002Bvan\\/Jan== is wrong","n":1}';

		expect(maskedBody(body, [planted])).toBe('{"m":"key *** is wrong","n":1}');
	});

	it('leaves everything else as it is, also with a key that is empty or short', () => {
		expect(maskedBody('Basic rule: Jan owes 1', ['', 'Jan'])).toBe('Basic rule: Jan owes 1');
	});
});
