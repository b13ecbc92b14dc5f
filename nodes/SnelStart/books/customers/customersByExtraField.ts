import { fillsExtraField, hasExtraField } from '../../odata/equalsText';
import type { Lookup } from '../../odata/lookup';
import type { WireCustomer } from '../../wire/wireCustomer';
import { CUSTOMERS, CUSTOMERS_AT_ONCE } from './customerPath';
import { filledTexts } from './filledTexts';

/** Relations by what an extra field of the customer (extraVeldenKlant) holds, e.g. the shop's customer id. */
export function customersByExtraField(
	field: string,
	values: readonly string[],
): Lookup<WireCustomer> {
	const valueIn = ({ extraVeldenKlant }: WireCustomer) =>
		((extraVeldenKlant ?? []).find(({ naam }) => naam === field)?.waarde ?? '').trim();
	return {
		path: CUSTOMERS,
		property: 'ExtraVeldenKlant',
		clause: (value) => hasExtraField('ExtraVeldenKlant', field, value),
		values: field === '' ? [] : filledTexts(values),
		textOf: valueIn,
		valuesOf: (row) => [valueIn(row)].filter(Boolean),
		normalise: (value) => value.trim(),
		prove: 'orReadAll',
		witnesses: fillsExtraField('ExtraVeldenKlant', field),
		chain: CUSTOMERS_AT_ONCE,
	};
}
