import { normalisedName, normalisedVatNumber } from '../../../../domain/books/identity';
import { containsText, equalsText, fillsExtraField, hasExtraField } from '../../odata/equalsText';
import type { SnelStartReader } from '../../client/snelStartReader';
import { findByValue } from '../../odata/findByValue';
import type { WireCustomer } from '../../wire/wireCustomer';
import { anyOf } from '../../odata/anyOf';

const PATH = '/relaties';
const CHAIN = 70;

const addressOf = (email: string): string => email.trim().toLowerCase();
const filled = (values: readonly string[]): string[] =>
	values.map((value) => value.trim()).filter((value) => value !== '');

/**
 * Relations by e-mail address, whatever the case. SnelStart keeps several in one field, separated by `;`, so a field
 * is asked for that holds the address; where SnelStart does not take that, one that equals it.
 *
 * @param knownEmail e-mail of a relation that is known to exist; saves the request that looks for one
 */
export async function findCustomersByEmail(
	reader: SnelStartReader,
	emails: readonly string[],
	knownEmail?: string,
): Promise<WireCustomer[]> {
	return await findByValue<WireCustomer>(reader, {
		path: PATH,
		property: 'Email',
		clause: (email) => containsText('tolower(Email)', addressOf(email)),
		orEquals: true,
		obeys: ({ email }, asked) => {
			const text = addressOf(email ?? '');
			return [...asked].some((address) => text.includes(address));
		},
		values: filled(emails),
		textOf: ({ email }) => email ?? '',
		valuesOf: ({ email }) => (email ?? '').split(';').map(addressOf).filter(Boolean),
		normalise: addressOf,
		spellings: (email) => [...new Set([email, addressOf(email)])],
		prove: true,
		witness: knownEmail,
		chain: CHAIN,
	});
}

/** Relations by VAT number (btwNummer), which most have none of: absence is proven with one that has. */
export async function findCustomersByVatNumber(
	reader: SnelStartReader,
	numbers: readonly string[],
): Promise<WireCustomer[]> {
	return await findByValue<WireCustomer>(reader, {
		path: PATH,
		property: 'BtwNummer',
		values: filled(numbers).map(normalisedVatNumber),
		textOf: ({ btwNummer }) => btwNummer ?? '',
		valuesOf: ({ btwNummer }) => [normalisedVatNumber(btwNummer ?? '')].filter(Boolean),
		normalise: normalisedVatNumber,
		prove: 'orReadAll',
		witnesses: "BtwNummer ne null and BtwNummer ne ''",
		chain: CHAIN,
	});
}

/** Relations by name (naam), whatever the case; names are cut to the 50 characters that SnelStart holds. */
export async function findCustomersByNames(
	reader: SnelStartReader,
	names: readonly string[],
): Promise<WireCustomer[]> {
	return await findByValue<WireCustomer>(reader, {
		path: PATH,
		property: 'Naam',
		clause: (name) => equalsText('tolower(Naam)', normalisedName(name)),
		orEquals: true,
		values: filled(names),
		textOf: ({ naam }) => naam ?? '',
		valuesOf: ({ naam }) => [normalisedName(naam ?? '')].filter(Boolean),
		normalise: normalisedName,
		prove: true,
		chain: CHAIN,
	});
}

/** Relations by what an extra field of the customer (extraVeldenKlant) holds, e.g. the shop's customer id. */
export async function findCustomersByExtraField(
	reader: SnelStartReader,
	field: string,
	values: readonly string[],
): Promise<WireCustomer[]> {
	if (field === '') return [];
	const valueIn = ({ extraVeldenKlant }: WireCustomer) =>
		((extraVeldenKlant ?? []).find(({ naam }) => naam === field)?.waarde ?? '').trim();
	return await findByValue<WireCustomer>(reader, {
		path: PATH,
		property: 'ExtraVeldenKlant',
		clause: (value) => hasExtraField('ExtraVeldenKlant', field, value),
		values: filled(values),
		textOf: valueIn,
		valuesOf: (row) => [valueIn(row)].filter(Boolean),
		normalise: (value) => value.trim(),
		prove: 'orReadAll',
		witnesses: fillsExtraField('ExtraVeldenKlant', field),
		chain: CHAIN,
	});
}

export async function findCustomerById(
	reader: SnelStartReader,
	id: string,
): Promise<WireCustomer | null> {
	return await reader.one<WireCustomer>(`${PATH}/${id}`);
}

/** The relation with this customer number (klantnummer, relatiecode); null when there is none. */
export async function findCustomerByNumber(
	reader: SnelStartReader,
	number: number,
): Promise<WireCustomer | null> {
	const result = await reader.filtered<WireCustomer>(PATH, `Relatiecode eq ${Math.trunc(number)}`);
	const rows = 'refused' in result ? await reader.all<WireCustomer>(PATH) : result.rows;
	return rows.find(({ relatiecode }) => relatiecode === number) ?? null;
}

/** Relations whose name or e-mail address holds the text; the first page when it is empty. */
export async function searchCustomers(
	reader: SnelStartReader,
	text: string,
): Promise<WireCustomer[]> {
	const needle = text.trim();
	if (needle === '') return await reader.sample<WireCustomer>(PATH, reader.pageSize(PATH));
	const filter = anyOf([containsText('Naam', needle), containsText('Email', needle)]);
	const result = await reader.filtered<WireCustomer>(PATH, filter);
	const rows = 'refused' in result ? await reader.all<WireCustomer>(PATH) : result.rows;
	const holds = (value: string | null) =>
		(value ?? '').toLowerCase().includes(needle.toLowerCase());
	return rows.filter(({ naam, email }) => holds(naam) || holds(email));
}
