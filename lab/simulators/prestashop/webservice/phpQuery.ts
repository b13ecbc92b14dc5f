/** Query parameters as PHP's $_GET holds them: text, or nested arrays for `name[key]=`. */
export interface PhpParams {
	[name: string]: string | PhpParams;
}

/** PHP's urldecode: plus is a blank, broken percent sequences stay as they are. */
export function urldecode(text: string): string {
	const spaced = text.replace(/\+/g, ' ');
	try {
		return decodeURIComponent(spaced);
	} catch {
		return Buffer.from(
			spaced.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
				String.fromCharCode(parseInt(hex, 16)),
			),
			'latin1',
		).toString('utf8');
	}
}

/** Parses a query string like PHP: `filter[id]=` nests, a repeated name keeps its last value. */
export function parseQuery(query: string): PhpParams {
	const params: PhpParams = {};
	for (const pair of query.split('&')) {
		if (pair === '') continue;
		const equals = pair.indexOf('=');
		const name = urldecode(equals < 0 ? pair : pair.slice(0, equals));
		store(params, name, equals < 0 ? '' : urldecode(pair.slice(equals + 1)));
	}
	return params;
}

function store(params: PhpParams, name: string, value: string): void {
	const bracket = name.indexOf('[');
	const plain = (bracket < 0 ? name : name.slice(0, bracket)).replace(/[ .]/g, '_');
	const keys =
		bracket < 0 ? [] : [...name.slice(bracket).matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]);
	let target = params;
	let last = plain;
	for (const key of keys) {
		const inner = target[last];
		const next: PhpParams = typeof inner === 'object' ? inner : {};
		target[last] = next;
		target = next;
		last = key === '' ? String(Object.keys(next).length) : key;
	}
	target[last] = value;
}

/** PHP's http_build_query, used in the redirect to the shop front. */
export function buildQuery(params: PhpParams, prefix = ''): string {
	return Object.entries(params)
		.map(([key, value]) => {
			const name = prefix === '' ? key : `${prefix}[${key}]`;
			if (typeof value === 'object') return buildQuery(value, name);
			return `${phpEncode(name)}=${phpEncode(value)}`;
		})
		.join('&');
}

const phpEncode = (text: string) =>
	encodeURIComponent(text)
		.replace(/%20/g, '+')
		.replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** A parameter as text; nested arrays count as absent. */
export function textParam(params: PhpParams, name: string): string | undefined {
	const value = params[name];
	return typeof value === 'string' ? value : undefined;
}
