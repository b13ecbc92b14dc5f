import type { FastifyRequest } from 'fastify';
import { gateway, Refusal } from '../errors/refusal';
import type { SnelStartSwitches } from '../switches';
import type { Access, Tokens } from './tokens';

type Headers = FastifyRequest['headers'];

const MISSING_KEY =
	'Access denied due to missing subscription key. ' +
	'Make sure to include subscription key when making requests to an API.';
const INVALID_KEY =
	'Access denied due to invalid subscription key. ' +
	'Make sure to provide a valid key for an active subscription.';
const DENIED = 'Authorization has been denied for this request.';

/** First check: a valid subscription key in the header or the query. Throws 401. */
export function checkSubscription(
	headers: Headers,
	query: URLSearchParams,
	validKeys: string[],
	switches: SnelStartSwitches,
): void {
	const sent = headers['ocp-apim-subscription-key'] ?? query.get('subscription-key');
	if (typeof sent !== 'string' || sent === '') throw gateway(401, MISSING_KEY);
	const isValid = validKeys.includes(sent) && switches.subscription === 'valid';
	if (!isValid) throw gateway(401, INVALID_KEY);
}

/** Second check: a bearer token that is not expired. Throws 401. */
export function checkBearer(headers: Headers, tokens: Tokens, switches: SnelStartSwitches): Access {
	const access = tokens.accessOf(bearerOf(headers));
	if (access !== undefined) return access;
	throw new Refusal(401, switches.bearer401 === 'message' ? { Message: DENIED } : undefined, {
		'WWW-Authenticate': 'Bearer',
	});
}

/** Third check: every scope of the operation. Throws 403. */
export function checkScopes(access: Access, scopes: string[]): void {
	if (scopes.every((one) => access.scopes.includes(one))) return;
	throw new Refusal(403, { Message: DENIED });
}

/** The bearer token of a request; empty when there is none. */
export function bearerOf(headers: Headers): string {
	return /^Bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}
