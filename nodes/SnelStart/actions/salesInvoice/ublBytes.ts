import { UserError } from 'n8n-workflow';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * The electronic invoice in an answer. SnelStart's contract does not say in which form it comes, so XML as it is, in
 * base64 and as a list of bytes are all read. Throws a UserError for anything that is no XML.
 */
export function ublBytes(answer: unknown): Buffer {
	const bytes = bytesIn(answer);
	if (
		bytes
			.toString('utf8', 0, 200)
			.replace(/^\uFEFF/, '')
			.trimStart()
			.startsWith('<')
	)
		return bytes;
	throw new UserError('SnelStart gave no electronic invoice (UBL) for this sales invoice');
}

function bytesIn(answer: unknown): Buffer {
	if (Array.isArray(answer) && answer.every((one) => typeof one === 'number')) {
		return Buffer.from(answer);
	}
	if (typeof answer !== 'string') return Buffer.alloc(0);
	return BASE64.test(answer.replace(/\s/g, ''))
		? Buffer.from(answer, 'base64')
		: Buffer.from(answer, 'utf8');
}
