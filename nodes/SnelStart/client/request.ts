import {
	sleep,
	type IExecuteFunctions,
	type IHttpRequestMethods,
	type IHttpRequestOptions,
	type ILoadOptionsFunctions,
} from 'n8n-workflow';
import { boundedText } from '../../shared/boundedText';
import { maskedBody } from '../../shared/masked';
import { Progress } from '../../shared/progress';
import { backoffMs, mayRetry } from '../../shared/retry';
import { failureOf, type Outcome, type SnelStartFailure } from './failure';
import { LIMITS, RequestLimiter, type KeyLimits } from './limiter';

export type SnelStartContext = IExecuteFunctions | ILoadOptionsFunctions;

export interface SnelStartRequest {
	method: IHttpRequestMethods;
	/** Below the API address, e.g. /verkooporders. */
	path: string;
	/** Query options; values are encoded here. */
	query?: Record<string, string | number>;
	body?: object;
}

/** Answer of SnelStart, with a failure as data. `T` is what it is expected to hold: nobody has checked its members. */
export type Answer<T = unknown> = { ok: true; body: T } | { ok: false; failure: SnelStartFailure };

export interface Sender {
	send(request: SnelStartRequest): Promise<Answer>;
	readonly limits: KeyLimits;
}

export const CREDENTIAL = 'snelStartApi';
export const DEFAULT_MAX_WAIT_MS = 600_000;
const TIMEOUT_MS = 60_000;
/** Spaces out the requests that waited together, so that they do not arrive in one burst. */
const AFTER_PAUSE_MS = 50;
const REQUESTS_PER_LOG_LINE = 50;

interface FullResponse {
	statusCode: number;
	body: unknown;
	headers: Record<string, unknown>;
}

/**
 * The one way to SnelStart. Reads are tried three times; a request refused for too many requests (429) was not
 * carried out, so it waits and goes again whatever its verb; any other failed write is handed back as it is.
 *
 * @param maxWaitMs longest time one request may wait for SnelStart's limits before it counts as failed
 */
export async function createSender(
	context: SnelStartContext,
	maxWaitMs = DEFAULT_MAX_WAIT_MS,
): Promise<Sender> {
	const { apiUrl, product } = await context.getCredentials<{ apiUrl: string; product: string }>(
		CREDENTIAL,
	);
	const limits = product === 'development' ? LIMITS.development : LIMITS.production;
	const limiter = new RequestLimiter(limits, { now: () => Date.now(), sleep });
	const root = apiUrl.trim().replace(/\/+$/, '');
	const progress = new Progress(context.logger, 'SnelStart: requests', REQUESTS_PER_LOG_LINE);
	const sendNow = async (request: SnelStartRequest): Promise<Answer> => {
		const answer = await limiter.run(async () => await sendOnce(context, root, request));
		progress.add();
		return answer;
	};
	const pause = (ms: number): void => {
		context.logger.info(`SnelStart asks for fewer requests: waiting ${Math.ceil(ms / 1000)} s`);
		limiter.pause(ms);
	};
	return {
		limits,
		send: async (request) =>
			await persistently(request, async () => await sendNow(request), pause, maxWaitMs),
	};
}

async function persistently(
	request: SnelStartRequest,
	attempt: () => Promise<Answer>,
	pause: (ms: number) => void,
	maxWaitMs: number,
): Promise<Answer> {
	let waited = 0;
	let refusals = 0;
	for (let tries = 1; ; tries += 1) {
		const answer = await attempt();
		if (answer.ok) return answer;
		const { failure } = answer;
		const asRequest = {
			method: failure.neverSent ? 'GET' : request.method,
			status: failure.httpStatus,
			retryAfterSeconds: failure.retryAfterSeconds,
		};
		if (failure.who === 'quota') {
			refusals += 1;
			tries -= 1;
			const wait = backoffMs(asRequest, refusals) + AFTER_PAUSE_MS;
			if (waited + wait > maxWaitMs) return answer;
			waited += wait;
			pause(wait);
		} else {
			if (!failure.retryable || !mayRetry(asRequest, tries)) return answer;
			await sleep(backoffMs(asRequest, tries));
		}
	}
}

/** Sends once. Statuses come back as data, except 401: on that n8n fetches a new token and sends again. */
async function sendOnce(
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
		if (isAnswer(status, answered, method)) return { ok: true, body: answered };
		const body = bodyOf(maskedBody(text, await secretsOf(context)));
		const retryAfter = response.headers['retry-after'];
		return { ok: false, failure: failureOf({ method, path, status, body, retryAfter }) };
	} catch (error) {
		const { body, ...outcome } = outcomeOfError(error);
		const said = maskedBody(await refusedTextOf(body), await secretsOf(context));
		return { ok: false, failure: failureOf({ method, path, ...outcome, body: bodyOf(said) }) };
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
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
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

/** A success that carries data; a DELETE may answer with nothing. Text is a web page or a broken answer. */
function isAnswer(status: number, body: unknown, method: string): boolean {
	if (status < 200 || status > 299) return false;
	if (method === 'DELETE' || method === 'PUT') return !(typeof body === 'string' && body.trim());
	if (method === 'POST' && Array.isArray(body)) return false;
	return typeof body === 'object' && body !== null;
}

interface ErrorFacts {
	message?: string;
	code?: unknown;
	isAxiosError?: boolean;
	response?: { status?: number; data?: unknown; headers?: Record<string, unknown> };
	cause?: unknown;
}

/** What a thrown error says about the request: an HTTP answer, network trouble, or trouble while signing in. */
export function outcomeOfError(error: unknown): Omit<Outcome, 'method' | 'path'> {
	const chain = causesOf(error);
	const answered = chain.find(({ response }) => typeof response?.status === 'number')?.response;
	if (answered) {
		return {
			status: answered.status ?? null,
			body: answered.data,
			retryAfter: answered.headers?.['retry-after'],
		};
	}
	const signIn = chain.find(({ message }) => message?.includes(SIGN_IN_MARK));
	if (signIn) return { status: null, signInMessage: signIn.message };
	const network = chain.find(({ code }) => typeof code === 'string');
	return { status: null, networkCode: network?.code as string | undefined };
}

/** Stands in every message that the credential throws while it fetches a token. */
const SIGN_IN_MARK = 'koppelsleutel';

function causesOf(error: unknown): ErrorFacts[] {
	const chain: ErrorFacts[] = [];
	let current: unknown = error;
	while (typeof current === 'object' && current !== null && chain.length < 5) {
		chain.push(current);
		current = (current as ErrorFacts).cause;
	}
	return chain;
}
