import { createHash } from 'node:crypto';
import { entityOf } from '../render/entity';
import { asPhpReads } from '../render/phpTypes';
import { errorsJson, idListJson, listJson, phpJson, singleJson } from '../render/json';
import { entitiesXml, errorsXml, idListXml, idsXml, listXml } from '../render/xml';
import type { Shop } from '../store/shop';
import type { HttpAnswer, Row } from '../types';
import type { Errors } from './errors';
import type { Found } from './read';
import type { Session } from './session';

/** From 8 on only an authenticated client learns the version. */
const headersOf = (shop: Shop, authenticated: boolean): Record<string, string> => ({
	'Access-Time': String(Math.floor(shop.now().getTime() / 1000)),
	'X-Powered-By': 'PrestaShop Webservice',
	...(shop.switches.versionHidden
		? {}
		: { 'PSWS-Version': authenticated || shop.release < 8 ? shop.version : '0' }),
	'Execution-Time': '0.004',
});

const contentType = (format: string) =>
	format === 'JSON' ? 'application/json' : 'text/xml;charset=utf-8';

export const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

/** The records of a GET in the format asked for. */
function renderFound(session: Session, found: Found): string {
	const { definition, shop, languages, resource } = session;
	const style = { wsUrl: session.wsUrl, languages, emptyCdata: shop.release !== 1.6 };
	const json = session.format === 'JSON';
	const { display, rows } = found;
	if (display === 'minimum') {
		const ids = rows.map((row) => row.id);
		if (json) return phpJson(idListJson(definition, ids));
		return found.asList ? idListXml(style, definition, ids) : idsXml(style, definition, ids);
	}
	const entities = rows
		.map((row) => (found.written ? row : asPhpReads(shop, resource, row)))
		.map((row) => entityOf(shop, resource, definition, row, display));
	if (json && session.params.display !== undefined) {
		return phpJson(withErrors(listJson(definition, entities, languages), session.errors));
	}
	if (json) {
		const single = singleJson(definition, entities, languages, shop.release >= 8);
		return phpJson(withErrors(single, session.errors));
	}
	return found.asList
		? listXml(style, definition, entities)
		: entitiesXml(style, definition, entities);
}

/** JSON holds the data and the PHP diagnostics side by side. */
const withErrors = (content: object, errors: Errors): object =>
	errors.list.length === 0 ? content : { ...content, ...errorsJson(errors.list) };

/** Data that may carry PHP diagnostics: those make it a 500, in XML without the data. */
export function answerData(
	session: Session,
	status: number,
	rows: Row[],
	found: Found,
): HttpAnswer {
	const { errors, shop } = session;
	const rendered = renderFound(session, { ...found, rows });
	const failed = errors.list.length > 0;
	const body = failed && session.format !== 'JSON' ? errorsXml(errors.list) : rendered;
	const headers: Record<string, string> = {
		...headersOf(shop, true),
		'Content-Sha1': sha1(rendered),
		'Content-Type': contentType(session.format),
	};
	return { status: failed ? errors.status : status, headers, body };
}

/** A refusal in the format asked for. */
export function answerErrors(
	shop: Shop,
	format: string,
	errors: Errors,
	authenticated: boolean,
): HttpAnswer {
	const body = format === 'JSON' ? phpJson(errorsJson(errors.list)) : errorsXml(errors.list);
	return {
		status: errors.status,
		headers: { ...headersOf(shop, authenticated), 'Content-Type': contentType(format) },
		body,
	};
}

/** A body that is neither a list nor a record (the index). */
export const answerText = (shop: Shop, format: string, body: string): HttpAnswer => ({
	status: 200,
	headers: {
		...headersOf(shop, true),
		'Content-Sha1': sha1(body),
		'Content-Type': contentType(format),
	},
	body,
});

/** A status without body or content type: 404 by id, 304. */
export const answerEmpty = (shop: Shop, status: number): HttpAnswer => ({
	status,
	headers: headersOf(shop, true),
	body: '',
});
