import { normalisedName } from '../../../../domain/books/sameName';
import { equalsText } from '../../odata/equalsText';
import type { Lookup } from '../../odata/lookup';
import type { WireCustomer } from '../../wire/wireCustomer';
import { CUSTOMERS, CUSTOMERS_AT_ONCE } from './customerPath';
import { filledTexts } from './filledTexts';

/** Relations by name (naam), whatever the case; names are cut to the 50 characters that SnelStart holds. */
export const customersByName = (names: readonly string[]): Lookup<WireCustomer> => ({
	path: CUSTOMERS,
	property: 'Naam',
	clause: (name) => equalsText('tolower(Naam)', normalisedName(name)),
	orEquals: true,
	values: filledTexts(names),
	textOf: ({ naam }) => naam ?? '',
	valuesOf: ({ naam }) => [normalisedName(naam ?? '')].filter(Boolean),
	normalise: normalisedName,
	prove: true,
	chain: CUSTOMERS_AT_ONCE,
});
