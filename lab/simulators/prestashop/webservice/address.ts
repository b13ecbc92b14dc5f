import type { Shop } from '../store/shop';
import type { HttpRequest } from '../types';
import { parseQuery, urldecode } from './phpQuery';
import type { PhpParams } from './phpQuery';

/** Where a request is going: the part after `/api/`, its parameters and the shop of the address. */
export interface Address {
	/** `orders/6`; undefined when the path is not the webservice. */
	target: string | undefined;
	params: PhpParams;
	shopId: number;
	/** Host the client used, and whether the shop would redirect it. */
	wrongHost: boolean;
	/** `http://host/winkel/` without and with the virtual part of a second shop. */
	root: string;
	wsUrl: string;
}

/** Finds the webservice in a URL: `/api/..`, `//api/..`, a shop's virtual URI, or the dispatcher itself. */
export function addressOf(shop: Shop, request: HttpRequest, basePath: string): Address {
	const [path, query = ''] = splitOnce(request.url, '?');
	const params = parseQuery(query);
	const host = String(request.headers.host ?? 'localhost');
	const domain = shop.switches.domain ?? host;
	const inShop = afterPrefix(urldecode(path).replace(/\/{2,}/g, '/'), basePath);
	const virtual = shop
		.rows('shop_urls')
		.find((row) => row.virtual_uri && inShop?.startsWith(`/${String(row.virtual_uri)}api`));
	const local = virtual ? inShop?.slice(String(virtual.virtual_uri).length) : inShop;
	const root = `http://${domain}${basePath}/`;
	const shopId = shopOf(shop, params) ?? Number(virtual?.id_shop ?? 1);
	const own = shop.rows('shop_urls').find((row) => Number(row.id_shop) === shopId);
	return {
		target: targetOf(local, params),
		params,
		shopId,
		wrongHost: host !== domain,
		root,
		wsUrl: `${root}${String(own?.virtual_uri ?? '')}api/`,
	};
}

function shopOf(shop: Shop, params: PhpParams): number | undefined {
	const id = Number(params.id_shop);
	return shop.rows('shops').some((row) => row.id === id) ? id : undefined;
}

function targetOf(path: string | undefined, params: PhpParams): string | undefined {
	if (path === undefined) return undefined;
	if (path === '/webservice/dispatcher.php') return String(params.url ?? '');
	return /^\/api(?:\/(.*))?$/
		.exec(path)
		?.slice(1)
		.map((rest) => rest ?? '')[0];
}

function splitOnce(text: string, separator: string): [string, string?] {
	const at = text.indexOf(separator);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

const afterPrefix = (path: string, prefix: string): string | undefined =>
	path.startsWith(`${prefix}/`) || path === prefix ? path.slice(prefix.length) || '/' : undefined;
