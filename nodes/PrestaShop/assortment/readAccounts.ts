import { readByIds } from '../client/pages';
import { CUSTOMER_WITH_ACCOUNT } from '../wire/fields';
import { flag, text } from '../wire/row';
import type { ShopToRead } from './readAssortment';

/**
 * Ids of the accounts of customers by their e-mail address in lower case. An order without an account (gast) makes a
 * customer as well, who never logs in again: it is none.
 */
export async function readAccounts(
	shops: readonly ShopToRead[],
	emails: Iterable<string>,
): Promise<Map<string, string[]>> {
	const wanted = new Set([...emails].filter((email) => email !== ''));
	const accounts = new Map<string, string[]>();
	if (wanted.size === 0) return accounts;
	for (const { shop } of shops) {
		const reading = { resource: 'customers', display: CUSTOMER_WITH_ACCOUNT } as const;
		for (const row of await readByIds(shop, reading, 'email', wanted)) {
			const email = text(row, 'email').trim().toLowerCase();
			if (!wanted.has(email) || flag(row, 'is_guest') || flag(row, 'deleted')) continue;
			const known = accounts.get(email) ?? [];
			accounts.set(email, [...new Set([...known, text(row, 'id')])]);
		}
	}
	return accounts;
}
