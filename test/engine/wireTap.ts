import type { PlannedRequest } from '../../domain/stream/plannedRequest';
import type { CredentialValues, Stage } from '../../lab/engine';
import { openGateway, type Side } from '../../lab/runs/chaos/gateway';

/** A request that changed something, as it went by. */
interface Written {
	side: Side;
	method: string;
	/** What follows the address of the API or of the shop. */
	path: string;
	body: string;
	/** Id of the record that the answer holds, '' where it holds none. */
	id: string;
}

/** A wire with somebody listening to it. */
export interface WireTap {
	/** What reaches both services over it. */
	credentials: CredentialValues;
	/** Everything but GET since the last time, the request for a token left out. */
	taken(): Written[];
	close(): void;
}

/** Puts a recording proxy in front of both simulators. */
export async function wireTap(set: Stage): Promise<WireTap> {
	const written: Written[] = [];
	const root = new URL(set.credentials.snelStartApi.apiUrl as string).pathname;
	const gateway = await openGateway(
		set,
		async ({ side, method, path, query, body, isWrite }, forward) => {
			const below = side === 'snelStart' ? path.slice(root.length) : path;
			const entry = { side, method, path: `${below}${query}`, body: String(body), id: '' };
			if (isWrite) written.push(entry);
			const reply = await forward();
			if (isWrite && method === 'POST') {
				entry.id = (JSON.parse(String(reply.body)) as { id?: string }).id ?? '';
			}
			return reply;
		},
	);
	return {
		credentials: gateway.credentials,
		taken: () => written.splice(0),
		close: () => gateway.close(),
	};
}

const line = (method: string, path: string, body: string): string => `${method} ${path} ${body}`;

/** Requests of a dry run to the byte, in their order. */
export const listedLines = (requests: readonly PlannedRequest[]): string[] =>
	[...requests]
		.sort((a, b) => a.at - b.at)
		.map(({ method, path, body }) =>
			line(
				method,
				path,
				body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
			),
		);

/** What went over the wire to the byte, ids that SnelStart gave out by the names that the dry run has for them. */
export function sentLines(
	written: readonly Written[],
	requests: readonly PlannedRequest[],
): string[] {
	const names = namesOf(written, requests);
	const named = (text: string) =>
		[...names].reduce((shown, [id, name]) => shown.split(id).join(name), text);
	return written.map(({ method, path, body }) => line(method, named(path), named(body)));
}

/** Records of one list are made in the order in which they were listed. */
function namesOf(
	written: readonly Written[],
	requests: readonly PlannedRequest[],
): Map<string, string> {
	const giving = [...requests].filter(({ gives }) => gives).sort((a, b) => a.at - b.at);
	const posts = written.filter(({ id }) => id !== '');
	const names = new Map<string, string>();
	for (const list of new Set(giving.map(({ path }) => path))) {
		const listed = giving.filter(({ path }) => path === list);
		posts
			.filter(({ path }) => path === list)
			.forEach(({ id }, index) => names.set(id, listed[index]?.gives ?? id));
	}
	return names;
}
