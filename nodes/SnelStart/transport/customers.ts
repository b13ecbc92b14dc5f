import type { WireCustomer } from '../api/types';
import { findByValue } from './lookup';
import { anyOf, containsText } from './odata';
import type { SnelStartReader } from './reader';

const PATH = '/relaties';
const CHAIN = 70;

const addressOf = (email: string): string => email.trim().toLowerCase();

/**
 * Relations by e-mail address, whatever the case. SnelStart keeps several in one field, separated by `;`.
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
		values: emails.map((email) => email.trim()).filter((email) => email !== ''),
		textOf: ({ email }) => email ?? '',
		valuesOf: ({ email }) => (email ?? '').split(';').map(addressOf).filter(Boolean),
		normalise: addressOf,
		spellings: (email) => [...new Set([email, addressOf(email)])],
		prove: true,
		witness: knownEmail,
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
