import { hasMembers } from '../../../../domain/words/hasMembers';

/** Rights (scopes) that an access token names, null where it names none. Nobody has proven the token: it is only told. */
export function tokenScopes(token: string): string[] | null {
	try {
		const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
		const scopes = hasMembers(claims) ? claims.scopes : undefined;
		if (typeof scopes === 'string') return scopes.split(' ').filter((one) => one !== '');
		return Array.isArray(scopes) ? scopes.map(String) : null;
	} catch {
		return null;
	}
}
