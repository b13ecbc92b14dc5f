import {
	type NodeOperationError,
	sleep,
	type IExecuteFunctions,
	type IHttpRequestOptions,
	type ILoadOptionsFunctions,
	type IPollFunctions,
} from 'n8n-workflow';

import { shownAddress } from '../../shared/addressTrouble';
import { boundedText } from '../../shared/boundedText';
import { maskedBody } from '../../shared/masked';
import { backoffMs, isRateLimited, mayRetry } from '../../shared/retry';
import type { ShopMethod, ShopResource, ShopRow } from '../wire/shopRow';
import { isRow } from '../wire/row';
import { bodyOf, header, TOO_LARGE, type WireAnswer } from './answer';
import { queryString, type ShopQuery } from './query';
import type { Refusal } from './refusal';
import { refusalOf } from './refusalOf';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

export type ShopContext = IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions;

/** Rows, or why there are none. `answer` is kept for its headers. */
export type ShopAnswer =
	| { ok: true; rows: ShopRow[]; answer: WireAnswer }
	| { ok: false; refusal: Refusal; answer: WireAnswer };

export interface ShopRequest {
	method: ShopMethod;
	resource: ShopResource;
	query: ShopQuery;
	/** Id of the one record that is meant, for DELETE. */
	id?: string;
	/** XML, for PUT, PATCH and POST. */
	body?: string;
}

const READ_TIMEOUT_MS = 60_000;
const WRITE_TIMEOUT_MS = 120_000;
const READ_ATTEMPTS = 3;

/**
 * Sends one request to the webservice and reads its answer. Reading is tried up to three times when the shop
 * is briefly away; writing is sent once, because its caller has to look up what became of it first.
 * Never throws for what the shop answers: the caller decides what a refusal means.
 */
export async function ask(
	context: ShopContext,
	shopUrl: string,
	request: ShopRequest,
): Promise<ShopAnswer> {
	for (let attempt = 1; ; attempt++) {
		const answered = await askOnce(context, shopUrl, request);
		if (answered.ok || !answered.refusal.temporary || request.method !== 'GET') return answered;
		const failed = {
			method: request.method,
			status: answered.refusal.status,
			retryAfterSeconds: secondsToWait(answered.answer),
		};
		const again = isRateLimited(failed) ? attempt < READ_ATTEMPTS : mayRetry(failed, attempt);
		if (!again) return answered;
		await sleep(Math.min(backoffMs(failed, attempt), READ_TIMEOUT_MS));
	}
}

/** The shop's refusal as the error n8n shows: message in the title, how to get on below it. */
export function refusalError(context: ShopContext, refusal: Refusal): NodeOperationError {
	const { message, messageNl, description, descriptionNl } = refusal;
	return toldError(context.getNode(), worded(message, messageNl), {
		description: worded(description, descriptionNl),
		itemIndex: 0,
	});
}

/** What follows the address of the shop in the address of a request. */
export function pathOf({ resource, id, query }: Omit<ShopRequest, 'method' | 'body'>): string {
	const parameters = queryString({ ...query, output_format: 'JSON' });
	return `/api/${resource}${id === undefined ? '' : `/${id}`}?${parameters}`;
}

async function askOnce(
	context: ShopContext,
	shopUrl: string,
	{ method, resource, id, query, body }: ShopRequest,
): Promise<ShopAnswer> {
	const url = `${shopUrl}${pathOf({ resource, id, query })}`;
	const answer = await overTheWire(context, method, url, body);
	const understood = bodyOf(answer.body);
	const succeeded = answer.status !== null && (answer.status < 300 || answer.status === 500);
	if (succeeded && understood.kind === 'rows') return { ok: true, rows: understood.rows, answer };
	const isGone = method === 'DELETE' && answer.status === 200 && understood.kind === 'empty';
	if (isGone) return { ok: true, rows: [], answer };
	const clean = { ...answer, body: maskedBody(answer.body, await secretsOf(context)) };
	return {
		ok: false,
		refusal: refusalOf(clean, { method, resource, shopUrl: shownAddress(shopUrl), url }),
		answer,
	};
}

/** The body of an answer in XML, '' when none came; for what PrestaShop does not tell in JSON. Tried once. */
export async function askForXml(
	context: ShopContext,
	shopUrl: string,
	{ resource, query }: { resource: ShopResource | ''; query: ShopQuery },
): Promise<string> {
	const url = `${shopUrl}/api/${resource}?${queryString(query)}`;
	return (await overTheWire(context, 'GET', url, undefined, {})).body;
}

async function secretsOf(context: ShopContext): Promise<string[]> {
	const { webserviceKey } = await context.getCredentials('prestaShopApi');
	return typeof webserviceKey === 'string' ? [webserviceKey] : [];
}

const JSON_WANTED = { Accept: 'application/json', 'Output-Format': 'JSON' };

/** The only request function of this node. Redirects are reported, not followed: following loses a PUT. */
async function overTheWire(
	context: ShopContext,
	method: ShopMethod,
	url: string,
	body?: string,
	format: Record<string, string> = JSON_WANTED,
): Promise<WireAnswer> {
	const options: IHttpRequestOptions = {
		method,
		url,
		headers: {
			...format,
			...(body === undefined ? {} : { 'Content-Type': 'text/xml; charset=utf-8' }),
		},
		body,
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		timeout: method === 'GET' ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS,
	};
	try {
		const answer: unknown = await context.helpers.httpRequestWithAuthentication.call(
			context,
			'prestaShopApi',
			options,
		);
		return await wireAnswer(answer);
	} catch (error) {
		return { status: null, headers: {}, body: '', networkCode: networkCodeOf(error) };
	}
}

async function wireAnswer(answer: unknown): Promise<WireAnswer> {
	if (!isRow(answer)) return { status: null, headers: {}, body: '', networkCode: '' };
	const { statusCode, headers } = answer;
	const body = await boundedText(answer.body);
	return {
		status: typeof statusCode === 'number' && body.ok ? statusCode : null,
		headers: isRow(headers) ? headers : {},
		body: body.ok ? body.text : '',
		networkCode: body.ok ? '' : TOO_LARGE,
	};
}

/** Only the code of a network error is kept: the error itself carries the request with its key. */
function networkCodeOf(error: unknown): string {
	if (!isRow(error)) return '';
	for (const candidate of [error, error.cause, error.context]) {
		if (!isRow(candidate)) continue;
		const code = candidate.code ?? candidate.httpCode;
		if (typeof code === 'string' && /^[A-Z][A-Z_]+$/.test(code)) return code;
	}
	return '';
}

function secondsToWait(answer: WireAnswer): number | null {
	const seconds = Number(header(answer, 'retry-after'));
	return seconds > 0 ? seconds : null;
}
