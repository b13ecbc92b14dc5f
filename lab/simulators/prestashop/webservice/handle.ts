import { definitionOf, listedResources } from '../schema/definitions';
import { resourceIndexJson, resourceIndexXml } from '../render/resourceIndex';
import { phpJson } from '../render/json';
import type { Shop } from '../store/shop';
import type { HttpAnswer, HttpRequest, WebserviceKey } from '../types';
import type { Address } from './address';
import { addressOf } from './address';
import { authenticate, offeredKey } from './authenticate';
import { checkResourceAndMethod } from './checkResource';
import { Errors, FatalError } from './errors';
import {
	authenticateHeader,
	pageNotFound,
	phpDied,
	preflight,
	redirectToShop,
	unauthorized,
	uriTooLong,
} from './frontOffice';
import { languagesOf } from './languages';
import { textParam } from './phpQuery';
import { read } from './read';
import { answerData, answerEmpty, answerErrors, answerText, sha1 } from './respond';
import { remove } from './remove';
import { save } from './save';
import type { Session } from './session';
import { answerSynopsis } from './synopsis';
import { namesUnknownShop, shopContextOf } from './shopContext';

/** Answers one request the way this PrestaShop release does, and changes the shop accordingly. */
export function handle(shop: Shop, request: HttpRequest, basePath: string): HttpAnswer {
	if (Buffer.byteLength(request.url) > shop.switches.maxUrlBytes) return uriTooLong();
	const address = addressOf(shop, request, basePath);
	const { target, params } = address;
	if (target === undefined) return pageNotFound();
	if (address.wrongHost || namesUnknownShop(shop, params)) {
		return redirectToShop(shop, address.root, target, params);
	}
	const offered = offeredKey(shop, request, params);
	if (offered === undefined) {
		const isPreflight = shop.release >= 9 && request.method === 'OPTIONS';
		return isPreflight ? preflight() : unauthorized();
	}
	try {
		return answer(shop, request, address, offered);
	} catch (error) {
		return diedOrBroken(error);
	}
}

/** PHP dying is part of the imitation; anything else is a fault of the simulator itself. */
function diedOrBroken(error: unknown): HttpAnswer {
	if (error instanceof FatalError) return phpDied(error.status, error.text);
	throw error;
}

function answer(shop: Shop, request: HttpRequest, address: Address, offered: string): HttpAnswer {
	const format = formatOf(request, address);
	const errors = new Errors();
	if (!shop.switches.webserviceEnabled) {
		const message =
			'The PrestaShop webservice is disabled. Please activate it in the PrestaShop Back Office';
		errors.add(503, 22, message);
		return answerErrors(shop, format, errors, false);
	}
	const account = authenticate(shop, offered, errors);
	if (account === undefined) {
		const refusal = answerErrors(shop, format, errors, false);
		return { ...refusal, headers: { ...authenticateHeader, ...refusal.headers } };
	}
	return answerAccount(shop, request, address, { account, format, errors });
}

function answerAccount(
	shop: Shop,
	request: HttpRequest,
	address: Address,
	caller: { account: WebserviceKey; format: string; errors: Errors },
): HttpAnswer {
	const { account, format, errors } = caller;
	const { params, wsUrl } = address;
	const context = shopContextOf(shop, params, address.shopId, errors);
	const isAllowed = (id: number) => account.shops.includes(id);
	const reaches = shop.switches.limitedKeysHeld
		? context?.shopIds.every(isAllowed)
		: context?.shopIds.some(isAllowed);
	if (context && !reaches) {
		errors.add(403, 132, 'No permission for this key on this shop');
	}
	const languages = errors.list.length > 0 ? [] : languagesOf(shop, params, errors);
	const [resource, id] = (address.target ?? '').split('/');
	const accepted =
		errors.list.length === 0 &&
		checkResourceAndMethod(shop, account, resource, request.method, errors);
	if (!accepted || !context) return answerErrors(shop, format, errors, true);
	if (resource === '') return answerIndex(shop, account, format, wsUrl);
	const definition = definitionOf(shop.version, resource);
	const { method, body } = request;
	if (definition && method === 'GET' && params.schema === 'synopsis') {
		return answerSynopsis({ shop, languages, definition, errors, format, wsUrl });
	}
	if (definition === undefined || params.schema === 'blank' || params.schema === 'synopsis') {
		return notSimulated(shop, resource);
	}
	const idSegment = id === undefined || id === '' ? undefined : id;
	const asked = { method, resource, idSegment, params, body, format, wsUrl };
	return answerResource(request, {
		...asked,
		shop,
		account,
		context,
		languages,
		definition,
		errors,
	});
}

function answerResource(request: HttpRequest, session: Session): HttpAnswer {
	const { shop, errors, format, method } = session;
	if (method === 'DELETE') return remove(session);
	if (method !== 'GET' && method !== 'HEAD') {
		const rows = save(session);
		if (rows === undefined) return answerErrors(shop, format, errors, true);
		const found = { rows, display: 'full' as const, asList: false, written: true };
		return answerData(session, method === 'POST' ? 201 : 200, rows, found);
	}
	const found = read(session);
	if (found === undefined) return answerErrors(shop, format, errors, true);
	if (found.missing) return answerEmpty(shop, 404);
	const data = answerData(session, 200, found.rows, found);
	if (shop.release >= 8 && request.headers['local-content-sha1'] === sha1(data.body)) {
		const { headers } = answerEmpty(shop, 304);
		return { status: 304, headers: { ...headers, 'Content-Sha1': sha1(data.body) }, body: '' };
	}
	return data;
}

/** On PHP 8 the JSON index dies (array_filter on a text). */
function answerIndex(
	shop: Shop,
	account: WebserviceKey,
	format: string,
	wsUrl: string,
): HttpAnswer {
	if (format !== 'JSON') return answerText(shop, format, resourceIndexXml(shop, account, wsUrl));
	if (shop.release >= 8) return phpDied(500, '');
	return answerText(shop, format, phpJson(resourceIndexJson(shop, account)));
}

function notSimulated(shop: Shop, resource: string): HttpAnswer {
	const known = listedResources(shop.version).length;
	const message = `not simulated: "${resource}" in this form (the simulator knows part of ${known} resources)`;
	return { ...phpDied(501, message), notSimulated: resource };
}

/** The first of Io-Format, Output-Format, output_format and io_format; only exactly `JSON` is JSON. */
function formatOf(request: HttpRequest, { params }: Address): string {
	const header = request.headers['io-format'] ?? request.headers['output-format'];
	return String(
		header ?? textParam(params, 'output_format') ?? textParam(params, 'io_format') ?? 'XML',
	);
}
