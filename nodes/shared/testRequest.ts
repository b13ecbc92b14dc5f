import type { ICredentialTestFunctions } from 'n8n-workflow';
import { networkCodeOf } from './networkCodeOf';

const TIMEOUT_MS = 30_000;

/** What came over the wire. `status` is null when no answer came at all. */
export interface TestAnswer {
	status: number | null;
	headers: Readonly<Record<string, unknown>>;
	body: string;
	/** ECONNREFUSED, ENOTFOUND ... when no answer came. */
	networkCode: string;
}

interface TestRequest {
	method: 'GET' | 'POST';
	uri: string;
	headers: Record<string, string>;
	auth?: { user: string; pass: string; sendImmediately: true };
	body?: string;
}

/**
 * Sends a request of the test of a credential, once, and never throws. n8n offers such a test no other request function
 * than this one, which follows no redirect here and reads what comes as text.
 */
export async function testRequest(
	helpers: ICredentialTestFunctions['helpers'],
	request: TestRequest,
): Promise<TestAnswer> {
	try {
		const answer: unknown = await helpers.request({
			...request,
			followRedirect: false,
			simple: false,
			resolveWithFullResponse: true,
			timeout: TIMEOUT_MS,
		});
		return answerOf(answer);
	} catch (error) {
		return noAnswer(networkCodeOf(error));
	}
}

function answerOf(answer: unknown): TestAnswer {
	if (typeof answer !== 'object' || answer === null) return noAnswer('');
	const { statusCode, headers, body } = answer as Record<string, unknown>;
	return {
		status: typeof statusCode === 'number' ? statusCode : null,
		headers: (headers ?? {}) as TestAnswer['headers'],
		body: typeof body === 'string' ? body : JSON.stringify(body ?? ''),
		networkCode: '',
	};
}

const noAnswer = (networkCode: string): TestAnswer => ({
	status: null,
	headers: {},
	body: '',
	networkCode,
});
