import type { WireCustomer } from '../api/types';
import { findByValue } from './lookup';
import type { SnelStartReader } from './reader';

const PATH = '/relaties';
const CHAIN = 50;

const addressOf = (email: string): string => email.trim().toLowerCase();

/** Relations by e-mail address, whatever the case. SnelStart keeps several in one field, separated by `;`. */
export async function findCustomersByEmail(
	reader: SnelStartReader,
	emails: readonly string[],
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
		chain: CHAIN,
	});
}

export async function findCustomerById(
	reader: SnelStartReader,
	id: string,
): Promise<WireCustomer | null> {
	return await reader.one<WireCustomer>(`${PATH}/${id}`);
}
