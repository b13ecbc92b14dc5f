/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import {
	Agent,
	createServer,
	request as httpRequest,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CredentialValues, Stage } from '../../engine';

export type Side = 'snelStart' | 'prestaShop';

/** A request on its way from one n8n to one of both services. */
export interface Passing {
	side: Side;
	method: string;
	/** Path without the query. */
	path: string;
	/** What follows the path, with its question mark; '' for nothing. */
	query: string;
	body: Buffer;
	/** Changes something: anything but a read or a request for a token. */
	isWrite: boolean;
}

export interface Reply {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

/** What may happen to a request; null drops the connection without an answer. */
export type Handler = (
	passing: Passing,
	forward: (body?: Buffer) => Promise<Reply>,
) => Promise<Reply | null>;

/** The network between one n8n and both services, in the hands of the check. */
export interface Gateway {
	credentials: CredentialValues;
	/** Requests that the services have not answered yet, also those of a killed process. */
	whenIdle(): Promise<void>;
	close(): void;
}

/** Where the services really are. */
interface Origins {
	snelStart: string;
	prestaShop: string;
}

/** Opens a gateway before both simulators on stage. */
export async function openGateway(
	{ snelStart, prestaShop, credentials }: Stage,
	handle: Handler,
): Promise<Gateway> {
	const origins: Origins = {
		snelStart: new URL(snelStart.apiUrl).origin,
		prestaShop: new URL(prestaShop.shopUrl).origin,
	};
	const agent = new Agent({ keepAlive: true });
	const underway = new Set<Promise<void>>();
	const server = createServer((incoming, outgoing) => {
		const work = serve(incoming, outgoing, origins, agent, handle).finally(() =>
			underway.delete(work),
		);
		underway.add(work);
	});
	const port = await listening(server);
	return {
		credentials: through(`http://127.0.0.1:${port}`, credentials),
		whenIdle: async () => {
			while (underway.size > 0) await Promise.all(underway);
		},
		close: () => {
			server.close();
			server.closeAllConnections();
			agent.destroy();
		},
	};
}

async function listening(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

/** The same credentials with every address moved to the gateway. */
function through(gateway: string, credentials: CredentialValues): CredentialValues {
	return Object.fromEntries(
		Object.entries(credentials).map(([type, values]) => [
			type,
			Object.fromEntries(
				Object.entries(values).map(([name, value]) => [
					name,
					typeof value === 'string' ? value.replace(/^http:\/\/127\.0\.0\.1:\d+/, gateway) : value,
				]),
			),
		]),
	);
}

async function serve(
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	origins: Origins,
	agent: Agent,
	handle: Handler,
): Promise<void> {
	const { method = 'GET', url = '/' } = incoming;
	const body = await bodyOf(incoming);
	if (!incoming.complete) return;
	const [path] = url.split('?');
	const side: Side = path.startsWith('/b2b') ? 'snelStart' : 'prestaShop';
	const isWrite = method !== 'GET' && !path.endsWith('/token');
	const query = url.slice(path.length);
	const reply = await handle({ side, method, path, query, body, isWrite }, async (other = body) =>
		ask(new URL(url, origins[side]), incoming, other, agent),
	);
	if (reply === null) {
		outgoing.destroy();
		return;
	}
	const headers = withoutFraming(reply.headers);
	outgoing.writeHead(reply.status, { ...headers, 'content-length': String(reply.body.length) });
	outgoing.end(reply.body);
}

/** Headers that belong to one connection and not to what is sent over it. */
const withoutFraming = (headers: Reply['headers']): Reply['headers'] =>
	Object.fromEntries(
		Object.entries(headers).filter(([name]) => !['connection', 'transfer-encoding'].includes(name)),
	);

async function ask(
	url: URL,
	{ method, headers }: IncomingMessage,
	body: Buffer,
	agent: Agent,
): Promise<Reply> {
	const kept = withoutFraming(headers);
	const length = method === 'GET' ? {} : { 'content-length': String(body.length) };
	return await new Promise((resolve, reject) => {
		const sent = httpRequest(
			url,
			{ method, agent, headers: { ...kept, host: url.host, ...length } },
			(answer) => {
				bodyOf(answer).then(
					(text) =>
						resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
					reject,
				);
			},
		);
		sent.on('error', reject);
		sent.end(body);
	});
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	return await new Promise((resolve) => {
		message.on('data', (part: Buffer) => parts.push(part));
		const done = () => resolve(Buffer.concat(parts));
		message.on('end', done);
		message.on('error', done);
		message.on('close', done);
	});
}
