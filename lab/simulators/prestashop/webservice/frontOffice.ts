import type { Shop } from '../store/shop';
import type { HttpAnswer } from '../types';
import { buildQuery } from './phpQuery';
import type { PhpParams } from './phpQuery';

const html = { 'Content-Type': 'text/html; charset=utf-8' };

const unauthorizedRealm =
	'Basic realm="Welcome to PrestaShop Webservice, please enter the authentication key as the login. No password required."';

/** The header that goes with every refused key. */
export const authenticateHeader = { 'WWW-Authenticate': unauthorizedRealm };

/** 302 to the shop front, before authentication and without a body: wrong host or unknown shop. */
export function redirectToShop(
	shop: Shop,
	root: string,
	url: string,
	params: PhpParams,
): HttpAnswer {
	const rest = Object.fromEntries(
		Object.entries(params).filter(([name]) => name !== 'id_shop' && name !== 'url'),
	);
	const page = shop.release === 1.6 ? 'index.php' : '';
	const Location = `${root}${page}?${buildQuery({ url, ...rest })}`;
	return { status: 302, headers: { Location, ...html }, body: '' };
}

/** No credentials reached PHP: plain text, whatever format was asked. */
export const unauthorized = (): HttpAnswer => ({
	status: 401,
	headers: { ...authenticateHeader, ...html },
	body: '401 Unauthorized',
});

/** 9 answers what a browser asks before it sends credentials elsewhere (CORS). */
export const preflight = (): HttpAnswer => ({
	status: 200,
	headers: { 'Access-Control-Allow-Headers': 'Authorization, Content-Type', ...html },
	body: '200 OK',
});

/** The shop's own page for an address that is not the webservice (`/API/orders`). */
export const pageNotFound = (): HttpAnswer => ({
	status: 404,
	headers: html,
	body: '<!doctype html>\n<html lang="nl-NL">\n<head><title>404 error</title></head>\n<body><h1>De pagina die u zoekt is niet gevonden.</h1></body>\n</html>\n',
});

/** Apache refuses the URL before PrestaShop sees it. */
export const uriTooLong = (): HttpAnswer => ({
	status: 414,
	headers: { 'Content-Type': 'text/html; charset=iso-8859-1' },
	body:
		'<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>414 Request-URI Too Long</title>\n' +
		"</head><body>\n<h1>Request-URI Too Long</h1>\n<p>The requested URL's length exceeds the capacity\nlimit for this server.<br />\n</p>\n</body></html>\n",
});

/** PHP died: nothing but a status, on 1.6 and 1.7 sometimes with one bare line. */
export const phpDied = (status: number, body: string): HttpAnswer => ({
	status,
	headers: html,
	body,
});
