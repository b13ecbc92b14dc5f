import { wellFormed } from '../../../domain/words/text';
import type { IHttpRequestOptions } from 'n8n-workflow';
import type { SnelStartContext, SnelStartRequest, Answer } from './request';
import { maskedBody } from '../../shared/masked';
import { failureOf } from './failure';
import { outcomeOfError } from './outcomeOfError';
import { boundedText } from '../../shared/boundedText';
import { shownAddress } from '../../shared/addressTrouble';

export const CREDENTIAL = 'snelStartApi';

const TIMEOUT_MS = 60_000;

interface FullResponse {
	statusCode: number;
	body: unknown;
	headers: Record<string, unknown>;
}

/** Sends once. Statuses come back as data, except 401: on that n8n fetches a new token and sends again. */
export async function sendOnce(
	context: SnelStartContext,
	root: string,
	request: SnelStartRequest,
): Promise<Answer> {
	const { method, path } = request;
	try {
		const response = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			CREDENTIAL,
			optionsOf(root, request),
		)) as FullResponse;
		const { statusCode: status } = response;
		const text = await textOf(response.body);
		const answered = bodyOf(text);
		if (isAnswer(status, answered, request)) return { ok: true, body: answered };
		const body = bodyOf(maskedBody(text, await secretsOf(context)));
		const retryAfter = response.headers['retry-after'];
		return { ok: false, failure: failureOf({ method, path, status, body, retryAfter }) };
	} catch (error) {
		const { body, ...outcome } = outcomeOfError(error);
		const said = maskedBody(await refusedTextOf(body), await secretsOf(context));
		const address = shownAddress(root);
		const failure = failureOf({ method, path, address, ...outcome, body: bodyOf(said) });
		return { ok: false, failure };
	}
}

/** The whole answer, or a sentence in its place that no list or record can be taken for. */
async function textOf(body: unknown): Promise<string> {
	const answer = await boundedText(body);
	if (answer.ok) return answer.text;
	return `The answer is larger than ${answer.maxBytes / 1024 / 1024} MB and was not read to its end`;
}

/** Body of a refusal that n8n threw; when it breaks off the status alone has to do. */
async function refusedTextOf(body: unknown): Promise<string> {
	try {
		return await textOf(body);
	} catch {
		return '';
	}
}

/** JSON as it stands; text as it is, for whoever judges it. */
function bodyOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** Everything the credential holds that must not be repeated, the token of the moment included. */
async function secretsOf(context: SnelStartContext): Promise<string[]> {
	const { clientKey, subscriptionKey, accessToken } = await context.getCredentials(CREDENTIAL);
	return [clientKey, subscriptionKey, accessToken].filter((key) => typeof key === 'string');
}

function optionsOf(root: string, request: SnelStartRequest): IHttpRequestOptions {
	const query = Object.entries(request.query ?? {})
		.map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(String(value)))}`)
		.join('&');
	return {
		method: request.method,
		url: `${root}${request.path}${query === '' ? '' : `?${query}`}`,
		...(request.body === undefined ? {} : { body: request.body }),
		json: true,
		encoding: 'stream',
		timeout: TIMEOUT_MS,
		disableFollowRedirect: true,
		returnFullResponse: true,
		ignoreHttpStatusErrors: { ignore: true, except: [401] },
	};
}

const WEB_PAGE = /^\s*<(!doctype html|html|head|body)/i;

/** A success that carries data; a DELETE may answer with nothing. Text is a web page or a broken answer. */
function isAnswer(status: number, body: unknown, request: SnelStartRequest): boolean {
	const { method, takesAnything } = request;
	if (status < 200 || status > 299) return false;
	if (takesAnything) return !(typeof body === 'string' && WEB_PAGE.test(body));
	if (method === 'DELETE' || method === 'PUT') return !(typeof body === 'string' && body.trim());
	if (method === 'POST' && Array.isArray(body)) return false;
	return typeof body === 'object' && body !== null;
}
