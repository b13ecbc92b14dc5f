import type { SnelStartReader } from '../../client/snelStartReader';
import { anyOf } from '../../odata/anyOf';
import { containsInAnyCase } from '../../odata/equalsText';
import type { WireCustomer } from '../../wire/wireCustomer';
import { CUSTOMERS } from './customerPath';

/** Relations whose name or e-mail address holds the text; the first page when it is empty. */
export async function searchCustomers(
	reader: SnelStartReader,
	text: string,
): Promise<WireCustomer[]> {
	const needle = text.trim();
	if (needle === '')
		return await reader.sample<WireCustomer>(CUSTOMERS, reader.pageSize(CUSTOMERS));
	const filter = anyOf([containsInAnyCase('Naam', needle), containsInAnyCase('Email', needle)]);
	const rows = await reader.filteredOrAll<WireCustomer>(CUSTOMERS, filter);
	const holds = (value: string | null) =>
		(value ?? '').toLowerCase().includes(needle.toLowerCase());
	return rows.filter(({ naam, email }) => holds(naam) || holds(email));
}
