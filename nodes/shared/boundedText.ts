/** Most bytes of one answer that are read, after decompression: ten times the largest page we ask for. */
export const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
/** Longest time the body of one answer may take to come in, however little by little it comes. */
const MAX_BODY_MS = 120_000;

/** The text of an answer, or that it was too large to be read. */
export type BoundedText = { ok: true; text: string } | { ok: false; maxBytes: number };

interface BodyStream extends AsyncIterable<Uint8Array> {
	destroy(error?: Error): void;
}

const isStream = (body: unknown): body is BodyStream =>
	typeof body === 'object' && body !== null && Symbol.asyncIterator in body && 'destroy' in body;

/** What another n8n hands over although a stream was asked for: text, or JSON that is read already. */
function textOf(body: unknown): string {
	if (typeof body === 'string') return body;
	return typeof body === 'object' && body !== null ? JSON.stringify(body) : '';
}

/**
 * Reads the body of a request that was sent with `encoding: 'stream'`: n8n's helper sets no bound of its own on
 * what a server may send. Leaving the loop closes the connection. A body that is no stream is taken as it is.
 *
 * Throws what the connection throws, with `code` ETIMEDOUT when the body did not come to its end in time.
 */
export async function boundedText(
	body: unknown,
	{ maxBytes = MAX_ANSWER_BYTES, withinMs = MAX_BODY_MS } = {},
): Promise<BoundedText> {
	if (!isStream(body)) return { ok: true, text: textOf(body) };
	const deadline = AbortSignal.timeout(withinMs);
	const giveUp = () =>
		body.destroy(Object.assign(new Error('The answer does not end'), { code: 'ETIMEDOUT' }));
	deadline.addEventListener('abort', giveUp, { once: true });
	try {
		const chunks: Uint8Array[] = [];
		let size = 0;
		for await (const chunk of body) {
			size += chunk.length;
			if (size > maxBytes) return { ok: false, maxBytes };
			chunks.push(chunk);
		}
		return { ok: true, text: new TextDecoder().decode(Buffer.concat(chunks)) };
	} finally {
		deadline.removeEventListener('abort', giveUp);
	}
}
