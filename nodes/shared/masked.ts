const AUTHORIZATION = /\b(Bearer|Basic)\s+[\w+/.~-]{8,}=*/gi;
/** Shorter ones would blacken half of every text. */
const SHORTEST = 8;

/**
 * Text of a server without what must not be repeated: the secrets of the credential in every spelling they are sent
 * in, and anything that looks like an Authorization header. Debug pages and gateways repeat requests in their errors.
 */
function masked(text: string, secrets: readonly string[]): string {
	return spellingsOf(secrets)
		.reduce((left, spelling) => left.replaceAll(spelling, '***'), text)
		.replace(AUTHORIZATION, '$1 ***');
}

/** The body of a refusal without secrets; in JSON they are found however it escapes them. */
export function maskedBody(body: string, secrets: readonly string[]): string {
	try {
		const clean = (_: string, value: unknown) =>
			typeof value === 'string' ? masked(value, secrets) : value;
		return JSON.stringify(JSON.parse(body, clean));
	} catch {
		return masked(body, secrets);
	}
}

function spellingsOf(secrets: readonly string[]): string[] {
	const all = secrets
		.map((secret) => secret.trim())
		.filter(({ length }) => length >= SHORTEST)
		.flatMap((secret) => [
			secret,
			encodeURIComponent(secret),
			withoutPadding(secret),
			withoutPadding(`${secret}:`),
		]);
	return [...new Set(all)].sort((a, b) => b.length - a.length);
}

const withoutPadding = (text: string): string =>
	Buffer.from(text).toString('base64').split('=', 1)[0];
