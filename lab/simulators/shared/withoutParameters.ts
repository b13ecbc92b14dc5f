/** A URL without the query parameters whose decoded name matches. */
export function withoutParameters(url: string, ignored: RegExp): string {
	const [path, ...query] = url.split('?');
	const kept = query
		.join('?')
		.split('&')
		.filter((pair) => !ignored.test(decoded(pair.split('=')[0])));
	return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

/** A part of a query as the server reads it; what cannot be decoded stays as it is. */
export function decoded(query: string): string {
	try {
		return decodeURIComponent(query.replace(/\+/g, ' '));
	} catch {
		return query;
	}
}
