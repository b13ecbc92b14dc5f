import { containsText } from '../../odata/equalsText';
import type { Lookup } from '../../odata/lookup';
import type { WireCustomer } from '../../wire/wireCustomer';
import { CUSTOMERS, CUSTOMERS_AT_ONCE } from './customerPath';
import { filledTexts } from './filledTexts';
import { asCompared } from '../../../../domain/words/asCompared';

/**
 * Relations by e-mail address, whatever the case. SnelStart keeps several in one field, separated by `;`, so a field
 * is asked for that holds the address; where SnelStart does not take that, one that equals it.
 *
 * @param knownEmail e-mail of a relation that is known to exist; saves the request that looks for one
 */
export const customersByEmail = (
	emails: readonly string[],
	knownEmail?: string,
): Lookup<WireCustomer> => ({
	path: CUSTOMERS,
	property: 'Email',
	clause: (email) => containsText('tolower(Email)', asCompared(email)),
	orEquals: true,
	obeys: ({ email }, asked) => {
		if (addressesOf(email).some((address) => asked.has(address))) return true;
		const text = asCompared(email ?? '');
		return [...asked].some((address) => text.includes(address));
	},
	values: filledTexts(emails),
	textOf: ({ email }) => email ?? '',
	valuesOf: ({ email }) => addressesOf(email),
	normalise: asCompared,
	spellings: (email) => [...new Set([email, asCompared(email)])],
	prove: true,
	witness: knownEmail,
	chain: CUSTOMERS_AT_ONCE,
});

const addressesOf = (email: WireCustomer['email']): string[] =>
	(email ?? '').split(';').map(asCompared).filter(Boolean);
