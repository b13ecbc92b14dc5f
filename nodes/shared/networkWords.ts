const WORDS: Array<[RegExp, string]> = [
	[/^(ENOTFOUND|EAI_)/, 'there is no server of that name, or n8n cannot look names up'],
	[/^ECONNREFUSED$/, 'nothing answers at that address'],
	[/^ERR_INVALID_URL$/, 'it is no web address'],
	[/^ERR_INVALID_CHAR$/, 'a key holds a line break or another character that cannot be sent'],
	[/^(EHOSTUNREACH|ENETUNREACH)$/, 'the network of n8n has no way to it'],
	[/^(ETIMEDOUT|ECONNABORTED|ESOCKETTIMEDOUT)$/, 'no reply came in time'],
	[/^(ECONNRESET|EPIPE)$/, 'the connection was broken off'],
	[/CERT|SSL|TLS|SIGNATURE|ALTNAME/, 'its certificate (https) is not valid'],
];

/** What the code of a network error (ECONNREFUSED) means, in words; '' for one that is not known. */
export const networkWords = (code: string): string =>
	WORDS.find(([pattern]) => pattern.test(code))?.[1] ?? '';
