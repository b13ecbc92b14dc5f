/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Sends a request byte for byte as given: path, Host header and all. */
export async function send(
	origin: string,
	method: string,
	path: string,
	headers: Array<[string, string]>,
	body: string | null,
): Promise<Answer> {
	return await new Promise((resolve, reject) => {
		const { hostname, port } = new URL(origin);
		const outgoing = request({ hostname, port, method, path, agent: false }, (incoming) => {
			const chunks: Buffer[] = [];
			incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
			incoming.on('error', reject);
			incoming.on('end', () => {
				const text = Buffer.concat(chunks).toString('utf8');
				resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text });
			});
		});
		outgoing.on('error', reject);
		for (const [name, value] of headers) {
			if (!/^(content-length|connection|accept-encoding)$/i.test(name))
				outgoing.setHeader(name, value);
		}
		if (body !== null && body !== '') outgoing.setHeader('Content-Length', Buffer.byteLength(body));
		outgoing.end(body ?? undefined);
	});
}
