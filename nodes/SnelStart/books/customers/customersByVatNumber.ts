import { normalisedVatNumber } from '../../../../domain/books/normalised';
import type { Lookup } from '../../odata/lookup';
import type { WireCustomer } from '../../wire/wireCustomer';
import { CUSTOMERS, CUSTOMERS_AT_ONCE } from './customerPath';
import { filledTexts } from './filledTexts';

/** Relations by VAT number (btwNummer), which most have none of: absence is proven with one that has. */
export const customersByVatNumber = (numbers: readonly string[]): Lookup<WireCustomer> => ({
	path: CUSTOMERS,
	property: 'BtwNummer',
	values: filledTexts(numbers).map(normalisedVatNumber),
	textOf: ({ btwNummer }) => btwNummer ?? '',
	valuesOf: ({ btwNummer }) => [normalisedVatNumber(btwNummer ?? '')].filter(Boolean),
	normalise: normalisedVatNumber,
	prove: 'orReadAll',
	witnesses: "BtwNummer ne null and BtwNummer ne ''",
	chain: CUSTOMERS_AT_ONCE,
});
