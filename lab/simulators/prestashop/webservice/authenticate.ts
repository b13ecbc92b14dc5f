import type { Shop } from '../store/shop';
import type { HttpRequest, Verb, WebserviceKey } from '../types';
import type { Errors } from './errors';
import { textParam } from './phpQuery';
import type { PhpParams } from './phpQuery';

/** The key a request offers: Basic user name, else ws_key; undefined when it offers none. */
export function offeredKey(
	shop: Shop,
	request: HttpRequest,
	params: PhpParams,
): string | undefined {
	const header = request.headers.authorization;
	const basic = typeof header === 'string' ? /^basic\s+(\S+)$/i.exec(header) : null;
	if (basic && !shop.switches.authorizationDropped) {
		return Buffer.from(basic[1], 'base64').toString('utf8').split(':')[0];
	}
	return textParam(params, 'ws_key');
}

/** Checks the key (codes 17, 18, 20, 21); undefined after a refusal. */
export function authenticate(
	shop: Shop,
	offered: string,
	errors: Errors,
): WebserviceKey | undefined {
	const key = offered.trim();
	if (key === '' || key === '0') {
		errors.add(401, 17, 'Authentication key is empty');
	} else if (Buffer.byteLength(key) !== 32) {
		errors.add(401, 18, 'Invalid authentication key format');
	} else {
		const account = shop.state.keys.find((candidate) => candidate.key === key);
		if (account?.active && Object.keys(account.permissions).length > 0) return account;
		if (!account?.active) errors.add(401, 20, 'Authentification key is not active');
		errors.add(401, 21, 'No permission for this authentication key');
	}
	return undefined;
}

/** The verbs a key has on a resource, or undefined when it may not use the resource at all. */
export function verbsOf(account: WebserviceKey, resource: string): Verb[] | undefined {
	return account.permissions[resource] ?? account.permissions['*'];
}
