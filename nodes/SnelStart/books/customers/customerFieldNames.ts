import type { SnelStartReader } from '../../client/snelStartReader';
import type { WireCustomer } from '../../wire/wireCustomer';
import { definedFields, fieldNames, FIELD_SAMPLE } from '../extraFields';
import { customerPath, CUSTOMERS } from './customerPath';

/** Names of the extra fields (extra velden) of customers: what one may have, and what a few do have. */
export async function customerFieldNames(reader: SnelStartReader): Promise<string[]> {
	const rows = await reader.sample<WireCustomer>(CUSTOMERS, FIELD_SAMPLE);
	const customer = rows.find(({ relatiesoort }) => relatiesoort?.includes('Klant'));
	const defined = await definedFields(reader, customer && customerPath(customer.id));
	return fieldNames(
		ofCustomer(defined),
		rows.flatMap(({ extraVeldenKlant }) => extraVeldenKlant ?? []),
	);
}

/** SnelStart answers the fields of the customer beside those of the supplier. */
const ofCustomer = (defined: unknown): unknown =>
	typeof defined === 'object' && defined !== null && 'klantCustomFields' in defined
		? defined.klantCustomFields
		: [];
